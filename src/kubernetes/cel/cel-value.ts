/** A value of CEL, as far as it is worked with here: whole numbers are `bigint`, all others `number`. */
export type CelValue = bigint | number | string | boolean | null | CelList | CelFields;

export interface CelList {
  readonly kind: 'list';
  readonly items: readonly CelValue[];
}

/** An object with declared fields, or a map: read only where an expression asks. */
export interface CelFields {
  readonly kind: 'object' | 'map';
  /** The names that have a value. */
  readonly names: readonly string[];
  readonly get: (name: string) => CelValue | undefined;
}

/** What CEL calls an error at run time: a missing field, a division by zero, an overflow. */
export class CelRuntimeError extends Error {}

/** What is not worked out here, so that nothing can be said of the expression. */
export class CelUnsupported extends Error {}

export function isList(value: CelValue): value is CelList {
  return typeof value === 'object' && value !== null && value.kind === 'list';
}

export function isFields(value: CelValue): value is CelFields {
  return typeof value === 'object' && value !== null && value.kind !== 'list';
}
