import type { HorizontalPodAutoscalerBehavior, HPAScalingRules } from '../schema/types.generated.ts';

/** pkg/apis/autoscaling/v2/defaults.go: once anything is said of behaviour, all of it is filled in, field by field. */
export function defaultBehavior(behavior: HorizontalPodAutoscalerBehavior): void {
  behavior.scaleUp = { ...scaleUp(), ...behavior.scaleUp };
  behavior.scaleDown = { ...scaleDown(), ...behavior.scaleDown };
}

function scaleUp(): HPAScalingRules {
  return {
    stabilizationWindowSeconds: 0,
    selectPolicy: 'Max',
    policies: [
      { type: 'Pods', value: 4, periodSeconds: 15 },
      { type: 'Percent', value: 100, periodSeconds: 15 },
    ],
  };
}

/** The window of scaling down is a flag of the controller. */
function scaleDown(): HPAScalingRules {
  return { selectPolicy: 'Max', policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }] };
}
