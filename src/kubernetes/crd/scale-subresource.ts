import type { FieldPath } from '../../model/field-path.ts';
import { isBlank } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { CustomResourceSubresourceScale } from '../schema/types.generated.ts';

const prefixes = { specReplicasPath: '.spec.', statusReplicasPath: '.status.' } as const;

/** apiextensions validation ValidateCustomResourceDefinitionSubresources. */
export function validateScale(
  scale: CustomResourceSubresourceScale | undefined,
  path: FieldPath,
  report: Report,
): void {
  if (scale === undefined) return;
  for (const field of ['specReplicasPath', 'statusReplicasPath'] as const) {
    const value = scale[field];
    if (isBlank(value)) report.required(path.child(field), 'scale-path');
    else if (!value.startsWith(prefixes[field])) report.invalid(path.child(field), value, 'scale-path');
  }
  const { labelSelectorPath } = scale;
  if (!isBlank(labelSelectorPath) && !/^\.(?:spec|status)\./.test(labelSelectorPath))
    report.invalid(path.child('labelSelectorPath'), labelSelectorPath, 'scale-path');
}
