import type { Diagnostic } from '../model/diagnostic.ts';
import type { YamlDocument } from '../model/node.ts';
import type { KubeObject, Verdict } from '../model/object.ts';
import { missingKeyWarnings } from './missing-key-warnings.ts';
import { selectorWarnings } from './selector-warnings.ts';
import { serviceWarnings } from './service-warnings.ts';
import { simulate } from './simulate.ts';
import type { ObjectWarning } from './warning-at.ts';

/** Kinds that look for Pods by their labels. */
const selecting: ReadonlySet<string> = new Set(['Service', 'NetworkPolicy', 'PodDisruptionBudget']);

/**
 * What the API server accepts and what bites later, seen only when the objects of one answer are taken together:
 * selectors that select nothing, target ports that no container declares, keys that a ConfigMap or Secret does not have.
 */
export function answerWarnings(objects: readonly KubeObject[]): ObjectWarning[] {
  const warnings = missingKeyWarnings(objects);
  if (!objects.some(({ kind }) => selecting.has(kind))) return warnings;
  const cluster = simulate(objects);
  return [...serviceWarnings(cluster), ...selectorWarnings(objects, cluster), ...warnings];
}

/**
 * The verdicts on an answer, each with the warnings that its object has among the others. What is rejected counts as
 * being there: its faults are told already, and not those that follow from them.
 */
export function withAnswerWarnings(verdicts: readonly Verdict[]): Verdict[] {
  const found = answerWarnings(verdicts.flatMap(({ object }) => object ?? []));
  const warnings = new Map<YamlDocument, Diagnostic[]>();
  for (const { object, warning } of found) {
    const others = warnings.get(object.document);
    if (others === undefined) warnings.set(object.document, [warning]);
    else others.push(warning);
  }
  return verdicts.map((verdict) => {
    const own = warnings.get(verdict.document);
    return own === undefined ? verdict : { ...verdict, warnings: [...verdict.warnings, ...own] };
  });
}
