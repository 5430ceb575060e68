import type { ValidatingAdmissionPolicySpec } from '../schema/types.generated.ts';

/** What the expressions of a policy can speak of, beside the object and the request. */
export interface PolicyScope {
  readonly hasParams: boolean;
  /** The names of the policy's variables, in order: each knows those before it. */
  readonly variables: readonly string[];
}

export function policyScope({ paramKind, variables = [] }: ValidatingAdmissionPolicySpec): PolicyScope {
  return { hasParams: paramKind !== undefined, variables: variables.map(({ name = '' }) => name) };
}
