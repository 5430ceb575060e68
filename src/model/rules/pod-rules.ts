/**
 * Rules of the API server about Pod specs and workloads, by name, and those that many kinds share. Each has its sentence
 * in report/wording/rules/pod-rules; the compiler sees to it.
 */
export type PodRule =
  | CheckRule
  | SelectorRule
  | ContainerRule
  | VolumeRule
  | ResourceRule
  | SchedulingRule
  | PodSpecRule
  | WorkloadRule
  | JobRule
  | PodWarningRule;

/** Rules that fields of many kinds share. */
export type CheckRule =
  | 'not-negative'
  | 'above-zero'
  | 'port-number'
  | 'port-name'
  | 'percent'
  | 'at-most-100-percent'
  | 'qualified-name'
  | 'file-mode'
  | 'relative-path'
  | 'no-backsteps'
  | 'no-outer-blanks'
  | 'quantity-not-negative'
  | 'quantity-above-zero'
  | 'whole-quantity'
  | 'domain-prefixed-path'
  | 'zero-to-255'
  | 'http-header-name';

/** Rules about selectors and the labels of templates. */
export type SelectorRule =
  | 'selector-does-not-match-template-labels'
  | 'selector-not-empty'
  | 'usable-selector'
  | 'selector-operator'
  | 'values-for-in'
  | 'no-values-for-exists'
  | 'generated-selector'
  | 'label-of-the-server';

/** Rules about containers, their variables, probes and hooks. */
export type ContainerRule =
  | 'env-name'
  | 'env-has-a-source'
  | 'env-value-or-source'
  | 'env-one-source'
  | 'env-from-has-a-source'
  | 'env-from-one-source'
  | 'file-key-in-empty-dir'
  | 'field-ref-version'
  | 'field-ref-known'
  | 'field-or-resource'
  | 'divisor-of-cpu'
  | 'divisor-of-bytes'
  | 'a-handler'
  | 'one-handler'
  | 'sleep-within-grace-period'
  | 'success-threshold-is-one'
  | 'no-grace-period-on-readiness'
  | 'stop-signal-needs-os'
  | 'only-for-sidecars'
  | 'resize-only-for-sidecars'
  | 'resize-without-restart'
  | 'restart-rules-need-policy'
  | 'container-exists'
  | 'no-ephemeral-containers-yet'
  | 'not-for-ephemeral-containers'
  | 'host-port-is-container-port';

/** Rules about volumes and mounts. */
export type VolumeRule =
  | 'volume-exists'
  | 'mount-path-unique'
  | 'mount-or-device'
  | 'device-unique'
  | 'device-of-a-claim'
  | 'sub-path-or-expression'
  | 'bidirectional-needs-privileged'
  | 'recursive-needs-read-only'
  | 'recursive-without-propagation'
  | 'a-volume-source'
  | 'one-volume-source'
  | 'one-projection-a-source'
  | 'one-file-a-path'
  | 'token-lifetime'
  | 'token-needs-service-account'
  | 'not-the-claim-of-an-ephemeral-volume'
  | 'only-labels-and-annotations'
  | 'claim-asks-for-storage'
  | 'at-least-one-access-mode'
  | 'read-write-once-pod-alone'
  | 'data-source-matches-ref'
  | 'data-source-is-a-claim'
  | 'reserved-namespace'
  | 'no-slash'
  | 'flocker-dataset'
  | 'iscsi-name'
  | 'iscsi-name-length'
  | 'host-port-pairs'
  | 'tenant-length'
  | 'wwns-or-wwids';

/** Rules about requests and limits. */
export type ResourceRule =
  | 'standard-resource'
  | 'resource-of-containers'
  | 'extended-resource'
  | 'request-within-limit'
  | 'limit-equals-request'
  | 'huge-pages-need-cpu-or-memory'
  | 'whole-huge-pages'
  | 'resource-claim-exists'
  | 'claim-or-template'
  | 'no-claims-of-pods'
  | 'pod-covers-containers'
  | 'within-limit-of-pod';

/** Rules about where Pods run. */
export type SchedulingRule =
  | 'weight'
  | 'a-node-selector-term'
  | 'node-selector-operator'
  | 'one-value-for-comparison'
  | 'one-value-for-field'
  | 'node-field-operator'
  | 'node-field-key'
  | 'label-keys-need-selector'
  | 'label-key-once'
  | 'empty-key-needs-exists'
  | 'exists-takes-no-value'
  | 'seconds-need-no-execute'
  | 'min-domains-needs-do-not-schedule'
  | 'priority-from-class'
  | 'no-node-before-gates';

/** Rules about a Pod as a whole and its safety. */
export type PodSpecRule =
  | 'deadline'
  | 'overhead-from-runtime-class'
  | 'dns-none-needs-nameserver'
  | 'max-nameservers'
  | 'max-searches'
  | 'dns-search-path'
  | 'override-without-fqdn'
  | 'override-without-host-network'
  | 'own-users-exclude-host'
  | 'share-or-host-pid'
  | 'id-range'
  | 'unmasked-without-host-users'
  | 'privileged-means-escalation'
  | 'sys-admin-means-escalation'
  | 'localhost-needs-profile'
  | 'profile-only-for-localhost'
  | 'sysctl-name'
  | 'sysctl-of-the-host'
  | 'not-for-windows'
  | 'not-for-linux'
  | 'host-process-alike'
  | 'host-process-needs-host-network'
  | 'credential-spec-size'
  | 'windows-user-name'
  | 'mirror-needs-node'
  | 'deletion-cost'
  | 'seccomp-annotation'
  | 'apparmor-annotation'
  | 'annotation-and-field-agree';

/** Rules about workloads that keep Pods running. */
export type WorkloadRule =
  | 'no-deadline-for-long-running'
  | 'no-rolling-update-with-recreate'
  | 'surge-or-unavailable'
  | 'either-surge-or-unavailable'
  | 'deadline-after-min-ready'
  | 'pod-management-policy'
  | 'update-strategy'
  | 'only-for-rolling-update';

/** Rules about Jobs and CronJobs. */
export type JobRule =
  | 'job-restart-policy'
  | 'failure-policy-needs-never'
  | 'only-for-indexed'
  | 'indexed-needs-completions'
  | 'index-limits'
  | 'failed-indexes-within-completions'
  | 'max-failed-indexes-needs-backoff'
  | 'fail-index-needs-backoff'
  | 'exit-codes-or-conditions'
  | 'exit-codes'
  | 'exit-code-not-zero'
  | 'exit-codes-ordered'
  | 'success-count-or-indexes'
  | 'success-count-within'
  | 'index-list'
  | 'pod-name-of-indexed-job'
  | 'cron-schedule'
  | 'no-time-zone-in-schedule'
  | 'time-zone'
  | 'cron-job-name-length';

/** What the server warns of in Pod specs. */
export type PodWarningRule =
  | 'volume-plug-in-gone'
  | 'null-selector-matches-nothing'
  | 'pull-secret-once'
  | 'host-alias-once'
  | 'port-once'
  | 'first-port-of-a-name'
  | 'host-ip-needs-host-port'
  | 'ambiguous-host-port'
  | 'no-such-label-value'
  | 'file-paths-apart'
  | 'empty-projection'
  | 'grace-period-not-negative'
  | 'name-for-hostnames'
  | 'too-many-indexes'
  | 'revisions-not-negative';
