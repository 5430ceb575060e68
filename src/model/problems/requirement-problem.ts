import type { Json } from '../json.ts';

/** Why a requirement on objects, their values or their relations does not hold. */
export type RequirementProblem =
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
  | { code: 'object-changed'; object: string; field: string; before: Json | undefined; after: Json | undefined };
