import type { Paint } from '../../../report/style.ts';
import { resolvePlainScalar } from '../../../yaml/resolve-scalar.ts';

/** Red is left to what is wrong. */
export const yamlPaints = {
  key: 'cyan',
  string: 'green',
  /** Numbers, booleans and null. */
  other: 'yellow',
  comment: 'dim',
  /** Anchors, aliases, tags and the headers of block scalars. */
  property: 'bold',
  mark: 'bold',
} as const satisfies Readonly<Record<string, Paint>>;

/** Longer plain scalars are strings, or numbers that nobody reads. */
const longestNumber = 80;

/** By what kubectl's reader makes of a plain scalar, so that a learner sees that `yes` is no string. */
export function scalarPaint(text: string): Paint {
  if (text.length > longestNumber || typeof resolvePlainScalar(text) === 'string') return yamlPaints.string;
  return yamlPaints.other;
}
