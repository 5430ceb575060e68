import type { Localized } from '../../model/localized.ts';
import type { Rule } from '../../model/rule.ts';
import { crdRules } from './rules/crd-rules.ts';
import { objectRules } from './rules/object-rules.ts';
import { podRules } from './rules/pod-rules.ts';
import { serverRules } from './rules/server-rules.ts';

const rules: Readonly<Record<Rule, Localized>> = {
  ...crdRules,
  ...objectRules,
  ...podRules,
  ...serverRules,
};

/** What a validation rule of the API server demands. */
export function ruleWording(rule: Rule): Localized {
  return rules[rule];
}
