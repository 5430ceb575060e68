import { eastAsianWidth } from 'get-east-asian-width';

const printableAscii = /^[ -~]*$/;
/** Drawn upon the character before: combining marks, and the vowels and finals of Hangul in its decomposed form. */
const noColumn = /[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7ff]/u;

/**
 * Columns that a text without controls takes in a terminal: two for Hangul and other wide characters. By code point;
 * the package `string-width` knows more about emoji, but loading it takes longer than grading an answer.
 */
export function textWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (!noColumn.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}

/** The text with spaces after it, `width` columns in all. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** The text with spaces before it, `width` columns in all. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}
