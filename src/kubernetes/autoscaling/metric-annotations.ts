import type { HorizontalPodAutoscalerV1 } from '../schema/types.generated.ts';

const prefix = 'autoscaling.alpha.kubernetes.io/';

/**
 * What `autoscaling/v1` has no fields for stands in annotations, which the server writes anew of what it read of them
 * (pkg/apis/autoscaling/v1/conversion.go): only metrics beyond the CPU's stay. Returns whether there are any.
 */
export function keepMetricAnnotation({ metadata }: HorizontalPodAutoscalerV1): boolean {
  const annotations = metadata?.annotations;
  if (annotations === undefined) return false;
  const hasMetrics = isFilledList(annotations[`${prefix}metrics`]);
  if (!hasMetrics) delete annotations[`${prefix}metrics`];
  for (const name of ['conditions', 'current-metrics']) delete annotations[prefix + name];
  return hasMetrics;
}

function isFilledList(text: string | undefined): boolean {
  try {
    const read: unknown = JSON.parse(text ?? '');
    return Array.isArray(read) && read.length > 0;
  } catch {
    return false;
  }
}
