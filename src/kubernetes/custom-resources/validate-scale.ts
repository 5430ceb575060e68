import { FieldPath } from '../../model/field-path.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Report } from '../report.ts';
import type { CustomResourceSubresourceScale } from '../schema/types.generated.ts';

const maxReplicas = 2 ** 31 - 1;

/**
 * What `kubectl scale` reads and writes must be a count, and the selector a text
 * (registry/customresource/validator.go ValidateScaleSpec, ValidateScaleStatus). The server names the path as the
 * definition writes it, with a dot before.
 */
export function validateScaleValues(
  object: JsonObject,
  scale: CustomResourceSubresourceScale | undefined,
  report: Report,
): void {
  if (scale === undefined) return;
  for (const path of [scale.specReplicasPath, scale.statusReplicasPath]) {
    const { value, names } = valueAt(object, path);
    if (value === undefined || isReplicas(value)) continue;
    report.add(FieldPath.of(path), { code: 'invalid', rule: 'scale-replicas', value }, FieldPath.of(...names));
  }
  const { labelSelectorPath } = scale;
  if (labelSelectorPath === undefined) return;
  const { value, names } = valueAt(object, labelSelectorPath);
  if (value === undefined || typeof value === 'string') return;
  const path = FieldPath.of(labelSelectorPath);
  report.add(path, { code: 'invalid', rule: 'scale-selector', value }, FieldPath.of(...names));
}

function isReplicas(value: Json): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maxReplicas;
}

/** The value that a path leads to, or what stands in its way; undefined where nothing is written. */
function valueAt(object: JsonObject, path: string): { value: Json | undefined; names: readonly string[] } {
  const names: string[] = [];
  let value: Json = object;
  for (const name of path.replace(/^\./, '').split('.')) {
    if (!isJsonObject(value)) return { value, names };
    const next: Json | undefined = value[name];
    if (next === undefined) return { value: undefined, names };
    names.push(name);
    value = next;
  }
  return { value, names };
}
