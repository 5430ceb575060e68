import { FieldPath } from '../../model/field-path.ts';
import { keepMetricAnnotation } from '../autoscaling/metric-annotations.ts';
import { validateReplicaBounds } from '../autoscaling/replica-bounds.ts';
import { validateObjectReference } from '../autoscaling/scale-target.ts';
import { defineKind } from '../kind-rules.ts';

/** pkg/apis/autoscaling/v1: the server converts it to metrics, and tells of them by their place there. */
export const horizontalPodAutoscalerV1Rules = defineKind('autoscaling/v1/HorizontalPodAutoscaler', {
  applyDefaults: (autoscaler) => {
    autoscaler.spec ??= { maxReplicas: 0 };
    autoscaler.spec.minReplicas ??= 1;
    if (!keepMetricAnnotation(autoscaler)) autoscaler.spec.targetCPUUtilizationPercentage ??= 80;
  },
  validate: ({ spec }, report) => {
    const path = FieldPath.of('spec');
    validateReplicaBounds(spec ?? {}, false, path, report);
    validateObjectReference(spec?.scaleTargetRef ?? {}, true, path.child('scaleTargetRef'), report);
    const utilization = spec?.targetCPUUtilizationPercentage;
    if (utilization !== undefined && utilization < 1)
      report.invalid(path.child('metrics', 0, 'resource', 'target', 'averageUtilization'), utilization, 'above-zero');
  },
});
