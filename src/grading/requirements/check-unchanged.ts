import equal from 'fast-deep-equal';
import { locate } from '../../kubernetes/locate.ts';
import { kindSchema } from '../../kubernetes/schema/schema.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { UnchangedRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import { canonicalStruct } from '../canonical.ts';
import { mismatchesOfStruct } from '../mismatch.ts';
import { refKey, type World } from '../world.ts';

/** A given object means the same after the answer as before: it is not written again, or written to the same effect. */
export function checkUnchanged(requirement: UnchangedRequirement, world: World): Diagnostic[] {
  const before = world.given(requirement.object);
  const after = world.find(requirement.object);
  if (before === undefined || after === undefined) return [world.missing(requirement.object)];
  const type = kindSchema(before.apiVersion, before.kind)?.type ?? before.kind;
  if (equal(canonicalStruct(before.stored, type), canonicalStruct(after.stored, type))) return [];
  const everywhere = { exactly: () => true, elsewhere: () => [] };
  const [lost] = mismatchesOfStruct(before.stored, after.stored, type, FieldPath.root, everywhere);
  const [added] = mismatchesOfStruct(after.stored, before.stored, type, FieldPath.root, everywhere);
  const path = (lost ?? added)?.path ?? FieldPath.root;
  const [was, is] = lost ? [lost.expected, lost.actual] : [added?.actual, added?.expected];
  const field = path.toString();
  const problem = { code: 'object-changed', object: refKey(before), field, before: was, after: is } as const;
  return [{ severity: 'error', problem, field, source: after.document.source, ...locate(after.document.root, path) }];
}
