import type { FieldPath } from '../../model/field-path.ts';
import { compareQuantities, parseQuantity } from '../quantity.ts';
import type { Report } from '../report.ts';
import type { PodSpec } from '../schema/types.generated.ts';
import { effectiveAmounts, isHugePages } from './pod-level-resources.ts';
import { validateResources } from './resources.ts';

/** Resources of the Pod as a whole (pkg/apis/core/validation validatePodResources). */
export function validatePodResources(
  spec: PodSpec,
  claims: ReadonlySet<string>,
  path: FieldPath,
  report: Report,
): void {
  const { resources } = spec;
  if (resources === undefined) return;
  if (spec.os?.name === 'windows') {
    report.forbidden(path, 'not-for-windows');
    return;
  }
  if (resources.claims !== undefined) report.forbidden(path.child('claims'), 'no-claims-of-pods');
  validateResources(resources, 'pod', claims, path, report);
  for (const list of ['requests', 'limits'] as const)
    for (const [name, together] of effectiveAmounts(spec, list)) {
      if (list === 'limits' && !isHugePages(name)) continue;
      const text = resources[list]?.[name];
      const amount = parseQuantity(text ?? '');
      if (amount !== undefined && compareQuantities(together, amount) > 0)
        report.invalid(path.child(list).key(name), text ?? '', 'pod-covers-containers');
    }
  for (const [i, container] of (spec.containers ?? []).entries())
    for (const [name, text] of Object.entries(container.resources?.limits ?? {})) {
      const limit = parseQuantity(text);
      const ofPod = parseQuantity(resources.limits?.[name] ?? '');
      if (limit !== undefined && ofPod !== undefined && compareQuantities(limit, ofPod) > 0)
        report.invalid(path.child('containers', i).key(name).child('limits'), text, 'within-limit-of-pod');
    }
}
