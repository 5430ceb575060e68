import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { escapeControls } from '../escape.ts';
import { beginning } from './beginning.ts';

const longest = 60;

/** Strings that YAML reads as themselves without quotes: words, names, images, amounts. */
const plainString = /^(?:[A-Za-z_/][\w./%+@-]*(?:[: ][\w./%+@-]+)*|\d+(?:\.\d+)?(?:m|k|Ki|Mi|M|Gi|G|Ti|T|s|h|%))$/;
const otherThanString = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** A value as YAML would write it on one line, in backticks; strings that would be something else carry quotes. */
export function showValue(value: Json): string {
  return inBackticks(flow(value));
}

/** A name or other text as it is, in backticks. */
export function showName(text: string): string {
  return inBackticks(text === '' ? '""' : text);
}

/** Several names or values: `a`, `b` and how many more. */
export function showList(values: readonly Json[], most = 10): string {
  const shown = values.slice(0, most).map((value) => (typeof value === 'string' ? showName(value) : showValue(value)));
  return values.length > most ? `${shown.join(', ')}, ... (+${values.length - most})` : shown.join(', ');
}

/** A field and its value, as a line that a learner can type. */
export function showEntry(field: string, value: Json): string {
  return inBackticks(`${field}: ${flow(value)}`);
}

function inBackticks(text: string): string {
  const safe = escapeControls(beginning(text, longest + 2)).replaceAll('`', '\\u0060');
  return text.length > longest || safe.length > longest * 2 ? `\`${beginning(safe, longest)}...\`` : `\`${safe}\``;
}

function flow(value: Json): string {
  if (typeof value === 'string') return showString(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  return isJsonObject(value) ? flowMap(value) : String(value);
}

function flowMap(value: JsonObject): string {
  const entries = Object.keys(value).map((key) => `${showString(key)}: ${flow(value[key] ?? null)}`);
  return `{${entries.join(', ')}}`;
}

function showString(text: string): string {
  return text.length <= longest && plainString.test(text) && !otherThanString.test(text)
    ? text
    : JSON.stringify(beginning(text, longest + 2));
}
