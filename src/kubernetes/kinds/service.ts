import { defineKind } from '../kind-rules.ts';

/** pkg/apis/core/v1/defaults.go SetDefaults_Service; pkg/apis/core/validation ValidateServiceCreate. */
export const serviceRules = defineKind('v1/Service', {
  applyDefaults: () => {},
  validate: () => {},
});
