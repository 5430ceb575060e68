import { locate } from '../../kubernetes/locate.ts';
import { kindSchema } from '../../kubernetes/schema/schema.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { MatchesRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Problem } from '../../model/problem.ts';
import { type Mismatch, mismatchesOfStruct } from '../mismatch.ts';
import type { World } from '../world.ts';

/** The stored object holds what is asked for, by Kubernetes' own ideas of equality. */
export function checkMatches(requirement: MatchesRequirement, world: World): Diagnostic[] {
  const object = world.find(requirement.object);
  if (object === undefined) return [world.missing(requirement.object)];
  const type = kindSchema(object.apiVersion, object.kind)?.type ?? object.kind;
  const exact = new Set(requirement.exactly);
  const exactly = (path: FieldPath) => exact.has(fieldNames(path));
  return mismatchesOfStruct(requirement.matches, object.stored, type, FieldPath.root, exactly).map((mismatch) =>
    toDiagnostic(mismatch, object),
  );
}

/** A path without indexes and keys, as `exactly` writes it. */
function fieldNames(path: FieldPath): string {
  return path
    .segments()
    .filter((segment) => typeof segment === 'string')
    .join('.');
}

function toDiagnostic(mismatch: Mismatch, object: KubeObject): Diagnostic {
  const { document } = object;
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
