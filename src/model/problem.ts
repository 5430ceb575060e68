import type { Json } from './json.ts';
import type { AccessProblem } from './problems/access-problem.ts';
import type { AdmissionProblem } from './problems/admission-problem.ts';
import type { Rule } from './rule.ts';

/** How the `yaml` layer failed, in words that wording knows. `detail` is the parser's own message. */
export type SyntaxFault =
  | 'tab'
  | 'indentation'
  | 'quote'
  | 'flow'
  | 'mapping-value'
  | 'missing-colon'
  | 'reserved'
  | 'anchor'
  | 'document-marker'
  | 'null-key'
  | 'merge'
  | 'invalid-utf8'
  | 'control-character'
  | 'json'
  | 'other';

export type Limit = 'bytes' | 'documents' | 'depth' | 'nodes' | 'aliases';

/** JSON's types as people call them in manifests. */
export type JsonTypeName = 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'map' | 'null';

/** What a schema asks of a value, by the keyword that says so. */
export type SchemaKeyword =
  | 'minimum'
  | 'exclusiveMinimum'
  | 'maximum'
  | 'exclusiveMaximum'
  | 'multipleOf'
  | 'minLength'
  | 'pattern'
  | 'format'
  | 'minItems'
  | 'minProperties'
  | 'additionalProperties'
  | 'anyOf'
  | 'oneOf'
  | 'allOf'
  | 'not'
  /** A number that its type and format cannot hold. */
  | 'range'
  /** A bound that is no number of the type, so that no value can keep it. */
  | 'bound';

/** Why a policy does not let a connection through: what of it does not fit. */
export type PolicyFault =
  /** It isolates the Pod, and no rule of its own or another policy's is near. */
  | 'no-rule'
  /** It would allow the connection, but not for this Pod, or not in this direction. */
  | 'policy-selector'
  | 'policy-types'
  // peers
  | 'pod-selector'
  | 'namespace-selector'
  | 'both-selectors'
  | 'other-namespace'
  | 'not-a-pod'
  | 'host-network'
  | 'outside-range'
  | 'excepted'
  | 'unknown-address'
  | 'service-address'
  | 'empty'
  // ports
  | 'protocol'
  | 'service-port'
  | 'unknown-name'
  | 'other-port';

/** What lets a connection through that must not be. */
export type OpenFault =
  | 'peer'
  | 'from-everybody'
  | 'to-everybody'
  | 'port'
  | 'all-ports'
  | 'policy-selector'
  | 'policy-types'
  | 'not-isolated'
  | 'host-network'
  | 'itself'
  | 'own-node';

/** Why a claim may not have a volume. */
export type ClaimFault =
  | 'too-small'
  | 'storage-class'
  | 'access-modes'
  | 'volume-mode'
  | 'attributes-class'
  | 'selector'
  | 'reserved'
  | 'bound'
  | 'released'
  | 'node-affinity'
  /** There is no volume of the name that the claim asks for. */
  | 'absent';

/** Why a Pod may not run on a Node. */
export type PlacementFault =
  | 'node-name'
  | 'node-selector'
  | 'node-affinity'
  | 'taint'
  | 'unschedulable'
  | 'resources'
  | 'gates'
  /** There is no such Node. */
  | 'absent';

/** What keeps an autoscaler from what its metrics ask for. */
export type ScaleLimit =
  | 'off'
  | 'out-of-bounds'
  | 'no-metrics'
  | 'min-replicas'
  | 'max-replicas'
  | 'policy'
  | 'stabilization';

/** What is wrong, as data; one entry a code in report/wording/problems. */
export type Problem =
  // yaml
  | { code: 'yaml-syntax'; fault: SyntaxFault; detail: string }
  | { code: 'limit-exceeded'; limit: Limit; max: number }
  | { code: 'duplicate-key'; key: string }
  | { code: 'suspicious-character'; character: string }
  | { code: 'unread-text' }
  | { code: 'no-documents' }
  // what the API server says
  | { code: 'not-an-object'; actual: JsonTypeName }
  | { code: 'no-type-meta'; missing: 'apiVersion' | 'kind' }
  | {
      code: 'no-kind-match';
      apiVersion: string;
      kind: string;
      suggestion: { apiVersion: string; kind: string } | undefined;
      removedIn: string | undefined;
      /** Of a custom kind: why its CustomResourceDefinition does not count. */
      definition?: 'missing' | 'rejected' | 'not-served';
    }
  | { code: 'unknown-field'; name: string; suggestion: string | undefined; belongs: string | undefined }
  | { code: 'wrong-type'; expected: string; actual: JsonTypeName; value: string; name?: string }
  | { code: 'required'; rule: Rule | undefined }
  | { code: 'invalid'; rule: Rule; value: Json }
  | { code: 'forbidden'; rule: Rule }
  | { code: 'not-supported'; value: string; supported: readonly string[]; suggestion: string | undefined }
  | { code: 'duplicate'; value: Json }
  | { code: 'too-long'; max: number; unit: 'characters' | 'bytes' | 'items' }
  | { code: 'too-many'; max: number }
  | { code: 'not-found'; rule: Rule; value: Json }
  | { code: 'type-invalid'; expected: string; actual: JsonTypeName; value: string }
  | { code: 'against-schema'; keyword: SchemaKeyword; limit: Json; value: Json }
  | { code: 'against-rule'; rule: string; message: string; reason: string }
  // warnings about what bites later
  | { code: 'target-port-undeclared'; port: number | string; declared: readonly (number | string)[]; workload: string }
  | { code: 'selects-nothing'; selector: string }
  | {
      code: 'key-missing';
      kind: 'ConfigMap' | 'Secret';
      name: string;
      key: string;
      keys: readonly string[];
      suggestion: string | undefined;
    }
  | { code: 'duplicate-env'; name: string }
  | { code: 'deprecated'; rule: Rule }
  | { code: 'ignored'; rule: Rule }
  | { code: 'risky'; rule: Rule }
  | { code: 'superseded'; name: string; use: string | undefined; works: boolean }
  | {
      code: 'deprecated-version';
      kind: string;
      apiVersion: string;
      message: string | undefined;
      use: string | undefined;
    }
  | { code: 'definition-later'; definition: string }
  | { code: 'fractional-bytes'; value: string }
  // grading: why a requirement does not hold
  | { code: 'object-missing'; kind: string; name: string; namespace: string }
  | { code: 'object-misnamed'; differs: 'kind' | 'name' | 'namespace'; expected: string; actual: string }
  | { code: 'object-rejected'; kind: string; name: string }
  | { code: 'value-differs'; field: string; expected: Json; actual: Json; defaulted: boolean }
  | { code: 'value-missing'; field: string; expected: Json }
  | { code: 'value-unexpected'; field: string; actual: Json }
  | { code: 'item-missing'; field: string; expected: Json }
  | { code: 'service-selects-other'; service: string; workload: string; selector: string; labels: string }
  | { code: 'service-without-selector'; service: string }
  | { code: 'service-without-port'; service: string; port: number | string | undefined }
  | {
      code: 'port-leads-nowhere';
      service: string;
      port: number | string;
      targetPort: number | string;
      workload: string;
      declared: readonly (number | string)[];
    }
  | { code: 'no-pods'; workload: string }
  | { code: 'service-name-absent'; statefulSet: string; expected: string }
  | { code: 'service-name-differs'; statefulSet: string; expected: string; actual: string }
  | { code: 'service-not-headless'; service: string }
  | { code: 'name-not-resolved'; dnsName: string }
  | { code: 'name-resolves-other'; dnsName: string; expected: readonly string[]; actual: readonly string[] }
  // connections
  | {
      code: 'connection-denied';
      /** `Deployment/web`, `10.0.0.1`, `db.shop`. */
      from: string;
      to: string;
      port: number;
      protocol: string;
      direction: 'ingress' | 'egress';
      policy: string;
      fault: PolicyFault;
      /** What the policy would have to match: labels, an address, a port; '' where nothing helps. */
      actual: string;
    }
  | {
      code: 'connection-allowed';
      from: string;
      to: string;
      port: number;
      protocol: string;
      /** '' where there is none. */
      policy: string;
      fault: OpenFault;
      /** The labels of the Pods that the policy would have to select; '' where they do not matter. */
      actual: string;
    }
  | { code: 'lookup-denied'; from: string; dnsName: string; policy: string }
  | { code: 'service-without-endpoints'; service: string; selector: string; ready: 'none' | 'no-pods' }
  | { code: 'nothing-listens'; to: string; port: number; declared: readonly number[] }
  | { code: 'service-not-exposed'; service: string; from: string }
  | {
      code: 'share-differs';
      service: string;
      workload: string;
      /** In per cent; absent where one endpoint is enough. */
      expected: number | undefined;
      actual: number;
      /** Of the workload: those that are ready, and those that are not. */
      pods: number;
      waiting: number;
      /** All of the Service's that are ready. */
      endpoints: number;
    }
  | { code: 'object-changed'; object: string; field: string; before: Json | undefined; after: Json | undefined }
  | AccessProblem
  | AdmissionProblem
  // what runs, where, when and on what
  | {
      code: 'claim-unfit';
      claim: string;
      volume: string;
      fault: ClaimFault;
      /** Of the claim; '' where there is nothing to tell. */
      wanted: string;
      has: string;
    }
  | { code: 'claim-waits'; claim: string; for: 'volume' | 'class' | 'provisioner' | 'consumer' | 'node'; name: string }
  | { code: 'claim-elsewhere'; claim: string; expected: string; actual: string; byChance: boolean }
  | { code: 'pods-differ'; workload: string; expected: number; actual: number }
  | { code: 'pod-label-differs'; workload: string; key: string; expected: string; actual: string | undefined }
  | { code: 'node-kept-away'; workload: string; node: string; rule: PlacementFault; wanted: string; has: string }
  | { code: 'node-not-meant'; workload: string; node: string }
  | {
      code: 'run-differs';
      cronJob: string;
      timeZone: string;
      /** Counted from 1. */
      run: number;
      expected: string;
      /** Absent where there is none. */
      actual: string | undefined;
    }
  | { code: 'cron-suspended'; cronJob: string }
  | { code: 'no-budget'; workload: string; labels: string }
  | { code: 'budget-selects-other'; workload: string; labels: string; budget: string }
  | { code: 'several-budgets'; workload: string; budgets: readonly string[] }
  | { code: 'budget-uncountable'; workload: string; budget: string }
  | {
      code: 'disruptions-differ';
      workload: string;
      budget: string;
      expected: number;
      actual: number;
      healthy: number;
      /** How many have to stay healthy. */
      desired: number;
    }
  | { code: 'scale-target-missing'; autoscaler: string; target: string }
  | { code: 'metric-unwatched'; autoscaler: string; metric: string }
  | { code: 'metric-without-request'; autoscaler: string; metric: string; workload: string; container: string }
  | {
      code: 'replicas-differ';
      autoscaler: string;
      expected: number;
      actual: number;
      current: number;
      /** What the metrics ask for; absent where they were not looked at. */
      proposed: number | undefined;
      limit: ScaleLimit | undefined;
    };

export type ProblemCode = Problem['code'];
