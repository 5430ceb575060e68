import { emptyJsonObject } from '../model/json.ts';

/** An empty map of texts, without a prototype, so that a key such as `constructor` is a key like any other. */
export function emptyStringMap(): Record<string, string> {
  return emptyJsonObject() as Record<string, string>;
}
