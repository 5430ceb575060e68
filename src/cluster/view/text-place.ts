import { locate } from '../../kubernetes/locate.ts';
import type { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import { positionAt } from '../../model/span.ts';

/** Where something was written; line and column count from 1. */
export interface TextPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The place of a field's value, or of the nearest parent that is written. */
export function placeOf({ document: { root, source } }: KubeObject, path: FieldPath): TextPlace {
  return { file: source.name, ...positionAt(source.text, locate(root, path).span.start) };
}
