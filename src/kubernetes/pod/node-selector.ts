import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsSubdomain, checkQualifiedName } from '../field-checks.ts';
import { isLabelValue } from '../names.ts';
import type { Report } from '../report.ts';
import type { NodeSelector, NodeSelectorRequirement, NodeSelectorTerm } from '../schema/types.generated.ts';

/** pkg/apis/core/validation ValidateNodeSelector: terms of which one must hold. */
export function validateNodeSelector(selector: NodeSelector, path: FieldPath, report: Report): void {
  const terms = selector.nodeSelectorTerms ?? [];
  if (terms.length === 0) report.required(path.child('nodeSelectorTerms'), 'a-node-selector-term');
  for (const [i, term] of terms.entries())
    validateNodeSelectorTerm(term, true, path.child('nodeSelectorTerms', i), report);
}

/** `strict`: values must be such as labels can have. */
export function validateNodeSelectorTerm(
  term: NodeSelectorTerm,
  strict: boolean,
  path: FieldPath,
  report: Report,
): void {
  for (const [i, requirement] of (term.matchExpressions ?? []).entries())
    validateRequirement(requirement, strict, path.child('matchExpressions', i), report);
  for (const [i, requirement] of (term.matchFields ?? []).entries())
    validateFieldRequirement(requirement, path.child('matchFields', i), report);
}

function validateRequirement(
  { key, operator, values = [] }: NodeSelectorRequirement,
  strict: boolean,
  path: FieldPath,
  report: Report,
): void {
  const at = path.child('values');
  if (operator === 'In' || operator === 'NotIn') {
    if (values.length === 0) report.required(at, 'values-for-in');
  } else if (operator === 'Exists' || operator === 'DoesNotExist') {
    if (values.length > 0) report.forbidden(at, 'no-values-for-exists');
  } else if (operator === 'Gt' || operator === 'Lt') {
    if (values.length !== 1) report.required(at, 'one-value-for-comparison');
  } else report.invalid(path.child('operator'), operator ?? '', 'node-selector-operator');
  checkQualifiedName(key, path.child('key'), report);
  if (!strict) return;
  for (const [i, value] of values.entries())
    if (!isLabelValue(value)) report.invalid(at.index(i), value, 'label-value');
}

function validateFieldRequirement(
  { key, operator, values = [] }: NodeSelectorRequirement,
  path: FieldPath,
  report: Report,
): void {
  if (operator !== 'In' && operator !== 'NotIn')
    report.invalid(path.child('operator'), operator ?? '', 'node-field-operator');
  else if (values.length !== 1) report.required(path.child('values'), 'one-value-for-field');
  if (key !== 'metadata.name') {
    report.invalid(path.child('key'), key ?? '', 'node-field-key');
    return;
  }
  for (const [i, value] of values.entries()) checkDnsSubdomain(value, path.child('values', i), report);
}
