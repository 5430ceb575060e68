import type { FieldPath, PathSegment } from '../model/field-path.ts';
import type { FieldType } from './schema/field-type.ts';
import { fieldsOf } from './schema/schema.ts';

/** How far below the misplaced field its right place is looked for. */
const maxDepth = 3;

/** By struct: for each field name that a struct below it knows, the way there. Read on first use, then kept. */
const waysOfType = new Map<string, ReadonlyMap<string, readonly PathSegment[]>>();

/**
 * The path of the struct, below the one at `path`, that knows a field of this name: `containers` in a Deployment's spec
 * belongs under `spec.template.spec`. Lists are passed by their first item. The nearest place is taken.
 */
export function whereItBelongs(name: string, type: string, path: FieldPath): string | undefined {
  let ways = waysOfType.get(type);
  if (ways === undefined) {
    ways = waysBelow(type);
    waysOfType.set(type, ways);
  }
  const way = ways.get(name);
  return way && path.child(...way).toString();
}

function waysBelow(type: string): ReadonlyMap<string, readonly PathSegment[]> {
  const ways = new Map<string, readonly PathSegment[]>();
  let level: { type: string; way: readonly PathSegment[] }[] = [{ type, way: [] }];
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const next: { type: string; way: readonly PathSegment[] }[] = [];
    for (const place of level)
      for (const [field, fieldType] of fieldsOf(place.type)) {
        const struct = field === 'status' || field === 'metadata' ? undefined : structIn(fieldType);
        if (struct === undefined) continue;
        const way = [...place.way, field, ...(fieldType.shape === 'list' ? [0] : [])];
        for (const name of fieldsOf(struct).keys()) if (!ways.has(name)) ways.set(name, way);
        next.push({ type: struct, way });
      }
    level = next;
  }
  return ways;
}

function structIn(type: FieldType): string | undefined {
  if (type.shape === 'struct') return type.name;
  return type.shape === 'list' && type.element?.shape === 'struct' ? type.element.name : undefined;
}
