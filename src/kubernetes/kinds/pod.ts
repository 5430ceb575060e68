import { defineKind } from '../kind-rules.ts';

/** pkg/apis/core/v1/defaults.go SetDefaults_Pod; pkg/apis/core/validation ValidatePodCreate. */
export const podRules = defineKind('v1/Pod', {
  applyDefaults: () => {},
  validate: () => {},
});
