import { FieldPath } from '../../model/field-path.ts';
import { validateBehavior } from '../autoscaling/behavior.ts';
import { defaultBehavior } from '../autoscaling/default-behavior.ts';
import { validateMetric } from '../autoscaling/metric.ts';
import { validateReplicaBounds } from '../autoscaling/replica-bounds.ts';
import { validateObjectReference } from '../autoscaling/scale-target.ts';
import { defineKind } from '../kind-rules.ts';

/** pkg/apis/autoscaling/v2/defaults.go; pkg/apis/autoscaling/validation ValidateHorizontalPodAutoscaler. */
export const horizontalPodAutoscalerRules = defineKind('autoscaling/v2/HorizontalPodAutoscaler', {
  applyDefaults: (autoscaler) => {
    autoscaler.spec ??= { maxReplicas: 0 };
    const { spec } = autoscaler;
    spec.minReplicas ??= 1;
    if (!spec.metrics?.length)
      spec.metrics = [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } },
      ];
    if (spec.behavior !== undefined) defaultBehavior(spec.behavior);
  },
  validate: ({ spec }, report) => {
    const path = FieldPath.of('spec');
    const metrics = spec?.metrics ?? [];
    const scalesToZero = metrics.some(({ type }) => type === 'Object' || type === 'External');
    validateReplicaBounds(spec ?? {}, scalesToZero, path, report);
    validateObjectReference(spec?.scaleTargetRef ?? {}, true, path.child('scaleTargetRef'), report);
    for (const [i, metric] of metrics.entries()) validateMetric(metric, path.child('metrics', i), report);
    if (spec?.behavior !== undefined) validateBehavior(spec.behavior, path.child('behavior'), report);
  },
});
