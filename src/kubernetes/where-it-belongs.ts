import type { FieldPath } from '../model/field-path.ts';
import type { FieldType } from './schema/field-type.ts';
import { fieldsOf } from './schema/schema.ts';

/** How far below the misplaced field its right place is looked for. */
const maxDepth = 3;

/**
 * The path of the struct, below the one at `path`, that knows a field of this name: `containers` in a Deployment's spec
 * belongs under `spec.template.spec`. Lists are passed by their first item. The nearest place is taken.
 */
export function whereItBelongs(name: string, type: string, path: FieldPath): string | undefined {
  let level: { type: string; path: FieldPath }[] = [{ type, path }];
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const next: { type: string; path: FieldPath }[] = [];
    for (const place of level) {
      for (const [field, fieldType] of fieldsOf(place.type)) {
        if (field === 'status' || field === 'metadata') continue;
        const below = structBelow(fieldType, place.path.child(field));
        if (below === undefined) continue;
        if (fieldsOf(below.type).has(name)) return below.path.toString();
        next.push(below);
      }
    }
    level = next;
  }
  return undefined;
}

function structBelow(type: FieldType, path: FieldPath): { type: string; path: FieldPath } | undefined {
  if (type.shape === 'struct') return { type: type.name, path };
  if (type.shape === 'list' && type.element?.shape === 'struct')
    return { type: type.element.name, path: path.index(0) };
  return undefined;
}
