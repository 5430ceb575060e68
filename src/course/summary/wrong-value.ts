import { type Json, jsonText } from '../../model/json.ts';
import type { ProblemCode } from '../../model/problem.ts';
import type { RecordedFinding } from '../outcome.ts';

/** A value that students gave a field and that does not meet a requirement. */
export interface WrongValue {
  readonly field: string;
  /** Undefined where the field was left out. A long value is told by its beginning, as a string. */
  readonly actual: Json | undefined;
  /** Undefined where nothing was asked for. */
  readonly expected: Json | undefined;
  /** Students; at least so many where `exact` is false. */
  readonly count: number;
  readonly exact: boolean;
}

const longest = 200;

/** Problems whose `value` or `actual`, or the lack of it, is what stands at their field. */
const ofAValue: ReadonlySet<string> = new Set<ProblemCode>([
  'value-differs',
  'value-missing',
  'value-unexpected',
  'item-missing',
  'object-misnamed',
  'service-name-differs',
  'service-name-absent',
  'pod-label-differs',
  'wrong-type',
  'type-invalid',
  'not-supported',
  'invalid',
  'duplicate',
  'not-found',
  'against-schema',
  'fractional-bytes',
]);

/** What a finding says of a field's value; undefined where it does not speak of one. */
export function wrongValueOf({
  code,
  field,
  data,
}: RecordedFinding): Pick<WrongValue, 'field' | 'actual' | 'expected'> | undefined {
  if (field === '' || !ofAValue.has(code)) return undefined;
  // Where the type is wrong, `actual` and `expected` name types, and the value is apart.
  const given = own(data, 'value') ?? own(data, 'actual');
  const expected = Object.hasOwn(data, 'value') ? undefined : own(data, 'expected');
  if (given === undefined && expected === undefined) return undefined;
  return { field: short(field), actual: bounded(given), expected: bounded(expected) };
}

/** A value of one's own; absent ones are null in records. */
function own(data: RecordedFinding['data'], key: string): Json | undefined {
  return Object.hasOwn(data, key) ? (data[key] ?? undefined) : undefined;
}

/** A value that does not take more memory than a short text, however large a submission made it. */
export function bounded(value: Json | undefined): Json | undefined {
  if (value === undefined) return undefined;
  const text = jsonText(value);
  return text.length <= longest ? value : short(typeof value === 'string' ? value : text);
}

/** A text cut where it gets long. Its own copy: a slice would keep the whole of it in memory. */
export function short(text: string): string {
  return text.length <= longest ? text : `${Array.from(text.slice(0, longest)).join('')}…`;
}
