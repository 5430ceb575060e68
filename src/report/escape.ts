/**
 * Controls (C0, DEL, C1), format characters (bidi marks, zero-width characters, byte order marks, tags), line and
 * paragraph separators, and surrogates without a partner: whatever a terminal obeys or does not show.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const printableAscii = /^[ -~]*$/;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Text from a submission, safe to print: characters that are invisible or that steer a terminal are written as in YAML's
 * double quotes (`\e` stays `\u001b`). Doing it twice changes nothing. Line ends are escaped too.
 */
export function escapeControls(text: string): string {
  if (printableAscii.test(text)) return text;
  return text.replace(unseen, (character) => named[character] ?? codePoint(character.codePointAt(0) ?? 0));
}

function codePoint(value: number): string {
  const hex = value.toString(16);
  return value > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
