import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { additionalOf, propertyOf } from './schema-parts.ts';

const step = /\.([^.[\]]+)|\[('(?:[^'\\]|\\.)*')\]/y;

/**
 * The schema that a path such as `.spec.size` or `.labels['a.b']` leads to; undefined for one that is no path or leads
 * to nothing declared (apiserver/schema/cel/validation.go ValidFieldPath). Values of maps lead on.
 */
export function findField(path: string, schema: JSONSchemaProps, allowsBrackets: boolean): Found | undefined {
  const names: string[] = [];
  let found = schema;
  step.lastIndex = 0;
  while (step.lastIndex < path.length) {
    const [, plain, quoted] = step.exec(path) ?? [];
    if (plain === undefined && (quoted === undefined || !allowsBrackets)) return undefined;
    const name = plain ?? (quoted ?? '').slice(1, -1).replace(/\\(.)/g, '$1');
    const next = Object.keys(found.properties ?? {}).length > 0 ? propertyOf(found, name) : additionalOf(found);
    if (next === undefined) return undefined;
    names.push(name);
    found = next;
  }
  return { names, schema: found };
}

export interface Found {
  readonly names: readonly string[];
  readonly schema: JSONSchemaProps;
}
