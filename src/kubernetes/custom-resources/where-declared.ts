import type { FieldPath } from '../../model/field-path.ts';
import { itemsOf, propertiesOf, propertyOf } from '../crd/schema-parts.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';

/** How far below a misplaced field its right place is looked for, and among how many schemas. */
const maxDepth = 3;
const maxSchemas = 1000;

/**
 * The path of the schema, below the one at `path`, that declares a field of this name: the nearest. Lists are passed by
 * their first item; the status is nothing to write.
 */
export function whereDeclared(name: string, schema: JSONSchemaProps, path: FieldPath): string | undefined {
  let level = [{ schema, path }];
  let seen = 0;
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const next: typeof level = [];
    for (const place of level)
      for (const [field, property] of propertiesOf(place.schema)) {
        seen += 1;
        if (seen > maxSchemas) return undefined;
        if (field === 'status' || field === 'metadata') continue;
        const items = itemsOf(property);
        const below = items ?? property;
        const at = items === undefined ? place.path.child(field) : place.path.child(field, 0);
        if (propertyOf(below, name) !== undefined) return at.toString();
        next.push({ schema: below, path: at });
      }
    level = next;
  }
  return undefined;
}
