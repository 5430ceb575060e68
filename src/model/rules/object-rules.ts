/**
 * Rules of the API server about metadata and every kind that is not a workload, by name. Each has its sentence in
 * report/wording/rules/object-rules; the compiler sees to it.
 */
export type ObjectRule =
  | MetadataRule
  | NameRule
  | AddressRule
  | ServiceRule
  | ConfigRule
  | NetworkRule
  | RbacRule
  | StorageRule
  | QuotaRule
  | AutoscalingRule
  | EndpointRule
  | SchedulingRule;

export type NameRule = 'dns-label' | 'dns-1035-label' | 'dns-subdomain' | 'path-segment';

export type MetadataRule =
  | 'name-or-generate-name'
  | 'label-key'
  | 'label-value'
  | 'annotation-key'
  | 'finalizer-name'
  | 'finalizer-qualified'
  | 'finalizers-exclude-each-other'
  | 'owner-reference-complete'
  | 'owner-not-an-event'
  | 'one-controlling-owner'
  | 'owner-once';

export type AddressRule = 'ip-address' | 'cidr' | 'cidr-exact' | 'endpoint-ip';

export type ServiceRule =
  | 'service-ports'
  | 'port-name-with-several-ports'
  | 'node-port-with-cluster-ip'
  | 'node-port-taken'
  | 'node-port-range'
  | 'headless-with-type'
  | 'none-stands-alone'
  | 'cluster-ips-need-cluster-ip'
  | 'cluster-ips-begin-with-cluster-ip'
  | 'one-cluster-ip-a-family'
  | 'cluster-ip-of-family'
  | 'two-cluster-ips'
  | 'dual-stack-policy'
  | 'ipv4-cluster'
  | 'external-name'
  | 'not-with-external-name'
  | 'affinity-timeout'
  | 'load-balancer-only'
  | 'external-traffic-policy-needs-external-access'
  | 'health-check-node-port-use'
  | 'topology-annotations-agree'
  | 'external-ips-deprecated'
  | 'prefer-close-deprecated'
  | 'ignored-when-headless'
  | 'external-name-only'
  | 'external-ips-not-by-name';

export type ConfigRule =
  | 'config-key'
  | 'config-key-twice'
  | 'secret-type-keys'
  | 'docker-config-json'
  | 'tls-certificate'
  | 'tls-private-key'
  | 'tls-swapped'
  | 'mountable-secrets-deprecated'
  | 'pod-security-level'
  | 'pod-security-version';

export type NetworkRule =
  | 'network-policy-peer'
  | 'ip-block-alone'
  | 'except-inside-cidr'
  | 'end-port-needs-port-number'
  | 'end-port-after-port'
  | 'two-policy-types'
  | 'ingress-rules-or-backend'
  | 'ingress-backend'
  | 'one-backend'
  | 'backend-port-name-or-number'
  | 'host-not-ip'
  | 'wildcard-host'
  | 'path-type'
  | 'absolute-path'
  | 'plain-path'
  | 'ingress-class-agrees'
  | 'ingress-class-annotation'
  | 'namespace-with-namespace-scope';

export type RbacRule =
  | 'rule-verbs'
  | 'rule-api-groups'
  | 'rule-resources'
  | 'no-urls-in-role'
  | 'urls-or-resources'
  | 'service-account-namespace';

export type StorageRule =
  | 'volume-source'
  | 'local-needs-node-affinity'
  | 'no-recycling-of-root'
  | 'recycle-deprecated'
  | 'volume-attributes-need-csi'
  | 'provisioner'
  | 'parameter-key';

export type QuotaRule =
  | 'quota-resource'
  | 'quota-scope'
  | 'resource-of-quota-scope'
  | 'opposite-scopes'
  | 'scope-exists'
  | 'quota-requests-within-limits'
  | 'limit-type'
  | 'no-defaults-for-pods'
  | 'claim-limit-storage'
  | 'min-at-most-max'
  | 'default-between-min-and-max'
  | 'default-request-at-most-default'
  | 'ratio-at-least-1'
  | 'ratio-at-most-max-by-min';

export type AutoscalingRule =
  | 'min-replicas'
  | 'max-replicas'
  | 'max-at-least-min'
  | 'zero-needs-outer-metric'
  | 'scale-target-group'
  | 'metric-type'
  | 'metric-source-of-type'
  | 'metric-target-type'
  | 'metric-resource'
  | 'utilization-or-value'
  | 'target-value'
  | 'pods-average-value'
  | 'stabilization-window'
  | 'scaling-policies'
  | 'scaling-period';

export type EndpointRule =
  | 'endpoint-addresses'
  | 'endpoints-deprecated'
  | 'fqdn-slices-deprecated'
  | 'address-of-type'
  | 'canonical-ip'
  | 'domain-name';

export type SchedulingRule = 'min-available-or-max-unavailable' | 'system-priority-class' | 'highest-user-priority';
