import equal from 'fast-deep-equal';
import { kindSchema } from '../../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../../model/object.ts';
import { canonicalStruct } from '../../canonical.ts';
import type { World } from '../../world.ts';

/** Whether an object is the answer's own work: neither given, nor a copy of what was given. */
export function isOwn(world: World, object: KubeObject): boolean {
  if (world.isGiven(object)) return false;
  const before = world.given(object);
  if (before === undefined) return true;
  const type = kindSchema(before.apiVersion, before.kind)?.type ?? before.kind;
  return !equal(canonicalStruct(before.stored, type), canonicalStruct(object.stored, type));
}
