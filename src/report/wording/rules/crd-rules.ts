import type { Localized } from '../../../model/localized.ts';
import type { CrdRule } from '../../../model/rules/crd-rules.ts';
import { admissionRules } from './crd/admission-rules.ts';
import { customResourceRules } from './crd/custom-resource-rules.ts';
import { definitionRules } from './crd/definition-rules.ts';
import { expressionRules } from './crd/expression-rules.ts';
import { schemaRules } from './crd/schema-rules.ts';

/** What each rule about custom resource definitions and admission policies allows. */
export const crdRules: Record<CrdRule, Localized> = {
  ...definitionRules,
  ...schemaRules,
  ...customResourceRules,
  ...expressionRules,
  ...admissionRules,
};
