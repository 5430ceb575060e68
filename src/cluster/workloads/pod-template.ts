import type { PodTemplateSpec } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { PodTemplate } from '../cluster.ts';
import { labelMap } from '../label-map.ts';

const specPath = FieldPath.of('spec', 'template', 'spec');

/** The Pod template of a workload, which may be empty in a rejected object. */
export function podTemplate(object: KubeObject, template: PodTemplateSpec | undefined, path = specPath): PodTemplate {
  return {
    labels: labelMap(template?.metadata?.labels),
    annotations: labelMap(template?.metadata?.annotations),
    spec: template?.spec ?? {},
    object,
    path,
  };
}
