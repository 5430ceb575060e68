import { type Json, jsonText, withoutC1 } from '../model/json.ts';

/** A value's JSON text on one line. The slow way is taken only where a `bigint` needs it. */
export function jsonLine(value: object): string {
  try {
    return withoutC1(JSON.stringify(value));
  } catch {
    return jsonText(value as Json);
  }
}
