import type { FieldPath } from '../../model/field-path.ts';
import { checkQualifiedName, checkRequiredOneOf } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type {
  JobSpec,
  PodFailurePolicy,
  PodFailurePolicyOnExitCodesRequirement,
  PodFailurePolicyOnPodConditionsPattern,
  PodFailurePolicyRule,
} from '../schema/types.generated.ts';

const maxRules = 20;
const maxPatterns = 20;
const maxExitCodes = 255;
const actions = ['Count', 'FailIndex', 'FailJob', 'Ignore'];

/** pkg/apis/batch/validation validatePodFailurePolicy. */
export function validatePodFailurePolicy(
  spec: JobSpec,
  policy: PodFailurePolicy,
  path: FieldPath,
  report: Report,
): void {
  const rules = policy.rules ?? [];
  if (rules.length > maxRules) report.tooMany(path.child('rules'), maxRules);
  for (const [i, rule] of rules.entries()) validateRule(rule, spec, path.child('rules', i), report);
}

function validateRule(rule: PodFailurePolicyRule, spec: JobSpec, path: FieldPath, report: Report): void {
  const { action, onExitCodes, onPodConditions = [] } = rule;
  checkRequiredOneOf(action, actions, path.child('action'), report);
  if (action === 'FailIndex' && spec.backoffLimitPerIndex === undefined)
    report.invalid(path.child('action'), action, 'fail-index-needs-backoff');
  if (onExitCodes !== undefined) validateExitCodes(onExitCodes, spec, path.child('onExitCodes'), report);
  validateConditions(onPodConditions, path.child('onPodConditions'), report);
  if ((onExitCodes !== undefined) === onPodConditions.length > 0)
    report.invalid(path, { action: action ?? '' }, 'exit-codes-or-conditions');
}

function validateExitCodes(
  onExitCodes: PodFailurePolicyOnExitCodesRequirement,
  spec: JobSpec,
  path: FieldPath,
  report: Report,
): void {
  const { containerName, operator, values = [] } = onExitCodes;
  checkRequiredOneOf(operator, ['In', 'NotIn'], path.child('operator'), report);
  const { containers = [], initContainers = [] } = spec.template?.spec ?? {};
  const exists = [...containers, ...initContainers].some(({ name }) => name === containerName);
  if (containerName !== undefined && !exists)
    report.invalid(path.child('containerName'), containerName, 'container-exists');
  const at = path.child('values');
  if (values.length === 0) report.invalid(at, [], 'exit-codes');
  if (values.length > maxExitCodes) report.tooMany(at, maxExitCodes);
  for (const [i, value] of values.entries()) {
    if (operator === 'In' && value === 0) report.invalid(at.index(i), value, 'exit-code-not-zero');
    if (values.indexOf(value) < i) report.duplicate(at.index(i), value);
  }
  if (values.some((value, i) => value < (values[i - 1] ?? value))) report.invalid(at, values, 'exit-codes-ordered');
}

function validateConditions(
  patterns: readonly PodFailurePolicyOnPodConditionsPattern[],
  path: FieldPath,
  report: Report,
): void {
  if (patterns.length > maxPatterns) report.tooMany(path, maxPatterns);
  for (const [i, { type, status }] of patterns.entries()) {
    checkQualifiedName(type, path.child(i, 'type'), report);
    checkRequiredOneOf(status, ['False', 'True', 'Unknown'], path.child(i, 'status'), report);
  }
}
