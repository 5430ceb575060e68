import { type Json, jsonText } from '../model/json.ts';

/** A value's JSON text on one line. The slow way is taken only where a `bigint` needs it. */
export function jsonLine(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return jsonText(value as Json);
  }
}
