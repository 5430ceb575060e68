import type { Localized } from '../../model/localized.ts';
import type { Rule } from '../../model/rule.ts';
import type { ObjectRule } from '../../model/rules/object-rules.ts';
import type { PodRule } from '../../model/rules/pod-rules.ts';
import { objectRules } from './rules/object-rules.ts';
import { podRules } from './rules/pod-rules.ts';

const rules: Readonly<Record<PodRule & string, Localized>> & Readonly<Record<ObjectRule & string, Localized>> = {
  ...objectRules,
  ...podRules,
};

/** What a validation rule of the API server demands. */
export function ruleWording(rule: Rule): Localized {
  return rules[rule];
}
