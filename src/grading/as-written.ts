import { fromBase64 } from '../kubernetes/base64.ts';
import { locate } from '../kubernetes/locate.ts';
import { FieldPath } from '../model/field-path.ts';
import type { Json } from '../model/json.ts';
import type { KubeObject } from '../model/object.ts';
import type { Mismatch } from './asked.ts';

/**
 * A mismatch in the terms of what the learner wrote: the server keeps `stringData` of a Secret as base64 under `data`,
 * but who wrote text is told of text.
 */
export function asWritten(mismatch: Mismatch, { kind, document }: KubeObject): Mismatch {
  const [first, second] = mismatch.path.segments();
  if (kind !== 'Secret' || first !== 'data' || second === undefined) return mismatch;
  const path = FieldPath.of('stringData', second);
  if (!locate(document.root, path).exact) return mismatch;
  return { ...mismatch, path, expected: decoded(mismatch.expected), actual: decoded(mismatch.actual) };
}

function decoded(value: Json | undefined): Json | undefined {
  return typeof value === 'string' ? fromBase64(value) : value;
}
