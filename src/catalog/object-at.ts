import { nodeToJson } from '../kubernetes/node-to-json.ts';
import type { ObjectName } from '../model/exercise.ts';
import { isJsonObject, type JsonObject } from '../model/json.ts';
import { ExerciseFault } from './exercise-fault.ts';
import type { Fields } from './fields.ts';
import { parseObjectName } from './object-name.ts';

/** The object that a key names: with its kind, or by its name alone where only one kind may stand there. */
export function objectAt(fields: Fields, key: string, namespace: string, kind?: string): ObjectName {
  const text = kind === undefined ? fields.text(key) : `${kind}/${fields.text(key)}`;
  const name = parseObjectName(text, namespace);
  if ('check' in name) throw new ExerciseFault(name, fields.get(key).span.start);
  return name;
}

export function mapAt(fields: Fields, key: string): JsonObject {
  const value = nodeToJson(fields.map(key).node);
  // `map` has thrown for anything else.
  return isJsonObject(value) ? value : {};
}
