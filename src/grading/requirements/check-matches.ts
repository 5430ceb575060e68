import { locate } from '../../kubernetes/locate.ts';
import { kindSchema } from '../../kubernetes/schema/schema.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { MatchesRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Problem } from '../../model/problem.ts';
import { asWritten } from '../as-written.ts';
import type { Mismatch } from '../asked.ts';
import { mismatchesOfStruct } from '../mismatch.ts';
import { refKey, type World } from '../world.ts';

/** The stored object holds what is asked for, by Kubernetes' own ideas of equality. */
export function checkMatches(requirement: MatchesRequirement, world: World): Diagnostic[] {
  const object = world.find(requirement.object);
  if (object === undefined) return [world.missing(requirement.object)];
  const type = kindSchema(object.apiVersion, object.kind)?.type ?? object.kind;
  const asked = {
    exactly: (path: FieldPath) => requirement.exactly.includes(fieldNames(path).join('.')),
    elsewhere: (path: FieldPath) => askedElsewhere(requirement, fieldNames(path), world),
  };
  return mismatchesOfStruct(requirement.matches, object.stored, type, FieldPath.root, asked).map((mismatch) =>
    toDiagnostic(mismatch, object),
  );
}

/** The items that other requirements on the same object ask for in a list. */
function askedElsewhere(own: MatchesRequirement, names: readonly string[], world: World): Json[] {
  return world.requirements.flatMap((other) => {
    if (other === own || other.kind !== 'matches' || refKey(other.object) !== refKey(own.object)) return [];
    let values: Json[] = [other.matches];
    for (const name of names) {
      const below = values.flatMap((value) => (isJsonObject(value) ? (value[name] ?? []) : []));
      values = below.flat() as Json[];
    }
    return values;
  });
}

/** A path without indexes and keys. */
function fieldNames(path: FieldPath): string[] {
  return path.segments().filter((segment) => typeof segment === 'string');
}

function toDiagnostic(found: Mismatch, object: KubeObject): Diagnostic {
  const { document } = object;
  const mismatch = asWritten(found, object);
  const place = locate(document.root, mismatch.path);
  const field = mismatch.path.toString();
  return { severity: 'error', problem: problemOf(mismatch, place.exact), field, source: document.source, ...place };
}

function problemOf({ kind, path, expected, actual }: Mismatch, written: boolean): Problem {
  const field = path.toString();
  if (kind === 'unexpected') return { code: 'value-unexpected', field, actual: actual ?? null };
  if (kind === 'item-missing') return { code: 'item-missing', field, expected: expected ?? null };
  if (kind === 'missing') return { code: 'value-missing', field, expected: expected ?? null };
  return { code: 'value-differs', field, expected: expected ?? null, actual: actual ?? null, defaulted: !written };
}
