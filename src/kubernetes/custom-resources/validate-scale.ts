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
  const check = (path: string, rule: 'scale-replicas' | 'scale-selector', isRight: (value: Json) => boolean) => {
    const { value, names, isBlocked } = valueAt(object, path);
    if (value === undefined || (!isBlocked && isRight(value))) return;
    report.add(FieldPath.of(path), { code: 'invalid', rule, value }, FieldPath.of(...names));
  };
  check(scale.specReplicasPath, 'scale-replicas', isReplicas);
  check(scale.statusReplicasPath, 'scale-replicas', isReplicas);
  if (scale.labelSelectorPath) check(scale.labelSelectorPath, 'scale-selector', (value) => typeof value === 'string');
}

function isReplicas(value: Json): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maxReplicas;
}

interface Found {
  /** undefined where nothing is written. */
  readonly value: Json | undefined;
  readonly names: readonly string[];
  /** Whether the path leads on, and what stands there has no fields. */
  readonly isBlocked: boolean;
}

function valueAt(object: JsonObject, path: string): Found {
  const names: string[] = [];
  let value: Json = object;
  for (const name of path.replace(/^\./, '').split('.')) {
    if (!isJsonObject(value)) return { value, names, isBlocked: true };
    const next: Json | undefined = value[name];
    if (next === undefined) return { value: undefined, names, isBlocked: false };
    names.push(name);
    value = next;
  }
  return { value, names, isBlocked: false };
}
