import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../model/span.ts';

// What go.yaml.in/yaml/v2 readerc.go refuses anywhere in a text: controls, lone surrogates, U+FFFE, U+FFFF.
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/u;

// Legal, but seldom meant: bidirectional marks and a BOM inside hide what is read, typographic quotes and spaces come from word processors.
const suspicious = /[\u00a0\u200b-\u200f\u2018-\u201f\u202a-\u202e\u2060\u2066-\u2069\u3000\ufeff]/;

/** The first character that no YAML reader takes, as an error. */
export function forbiddenCharacter(source: Source): Diagnostic | undefined {
  const match = forbidden.exec(source.text);
  if (match === null) return undefined;
  return {
    severity: 'error',
    problem: { code: 'yaml-syntax', fault: 'control-character', detail: codePoint(match[0]) },
    field: '',
    source,
    span: { start: match.index, end: match.index + match[0].length },
    exact: true,
  };
}

/** The first character of a text that looks like another, or that hides others, as a warning. */
export function suspiciousCharacter(source: Source): Diagnostic | undefined {
  const match = suspicious.exec(source.text);
  if (match === null) return undefined;
  return {
    severity: 'warning',
    problem: { code: 'suspicious-character', character: codePoint(match[0]) },
    field: '',
    source,
    span: { start: match.index, end: match.index + 1 },
    exact: true,
  };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
