import type { HPAScalingRules } from '../../kubernetes/schema/types.generated.ts';
import { count } from '../count.ts';
import type { Autoscaler } from './autoscaler.ts';

/** The number to which one step may bring the Pods, upwards, if none came or went within the policies' periods. */
export function highestInOneStep({ scaleUp }: Autoscaler, current: number): number {
  // Without any behaviour: twice as many, or four (pkg/controller/podautoscaler/horizontal.go calculateScaleUpLimit).
  if (scaleUp === undefined) return Math.max(2 * current, 4);
  if (scaleUp.selectPolicy === 'Disabled') return current;
  return select(scaleUp, 'up', (type, value) =>
    type === 'Pods' ? current + value : Math.ceil(current * (1 + value / 100)),
  );
}

/** The same, downwards: without any behaviour there is no limit. */
export function lowestInOneStep({ scaleDown }: Autoscaler, current: number): number {
  if (scaleDown === undefined) return 0;
  if (scaleDown.selectPolicy === 'Disabled') return current;
  return select(scaleDown, 'down', (type, value) =>
    type === 'Pods' ? current - value : Math.trunc(current * (1 - value / 100)),
  );
}

/** Of several policies the one of the largest change, or with `Min` of the smallest. */
function select(
  { policies = [], selectPolicy }: HPAScalingRules,
  direction: 'up' | 'down',
  limitOf: (type: string, value: number) => number,
): number {
  const limits = policies.map(({ type, value }) => limitOf(type, count(value, 0)));
  const wantsHigh = (direction === 'up') !== (selectPolicy === 'Min');
  return wantsHigh ? Math.max(...limits) : Math.min(...limits);
}
