import type { FieldPath } from '../../model/field-path.ts';
import { checkOneOf } from '../field-checks.ts';
import { parseQuantity } from '../quantity.ts';
import type { Report } from '../report.ts';
import type { HorizontalPodAutoscalerBehavior, HPAScalingPolicy, HPAScalingRules } from '../schema/types.generated.ts';

const longestWindow = 3600;
const longestPeriod = 1800;

/** pkg/apis/autoscaling/validation validateBehavior. */
export function validateBehavior(behavior: HorizontalPodAutoscalerBehavior, path: FieldPath, report: Report): void {
  for (const direction of ['scaleUp', 'scaleDown'] as const)
    if (behavior[direction] !== undefined) validateRules(behavior[direction], path.child(direction), report);
}

function validateRules(rules: HPAScalingRules, path: FieldPath, report: Report): void {
  const { stabilizationWindowSeconds: seconds, selectPolicy, policies = [], tolerance } = rules;
  if (seconds !== undefined && (seconds < 0 || seconds > longestWindow))
    report.invalid(path.child('stabilizationWindowSeconds'), seconds, 'stabilization-window');
  if (selectPolicy !== undefined)
    checkOneOf(selectPolicy, ['Disabled', 'Max', 'Min'], path.child('selectPolicy'), report);
  if (policies.length === 0) report.required(path.child('policies'), 'scaling-policies');
  for (const [i, policy] of policies.entries()) validatePolicy(policy, path.child('policies', i), report);
  if (tolerance !== undefined && (parseQuantity(tolerance)?.unscaled ?? 0n) < 0n)
    report.invalid(path.child('tolerance'), tolerance, 'quantity-not-negative');
}

function validatePolicy(policy: HPAScalingPolicy, path: FieldPath, report: Report): void {
  const { type, value = 0, periodSeconds = 0 } = policy;
  checkOneOf(type, ['Percent', 'Pods'], path.child('type'), report);
  if (value <= 0) report.invalid(path.child('value'), value, 'above-zero');
  if (periodSeconds <= 0 || periodSeconds > longestPeriod)
    report.invalid(path.child('periodSeconds'), periodSeconds, 'scaling-period');
}
