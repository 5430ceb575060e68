const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text between quotes of an attribute: line ends and tabs by number, since a parser would make spaces of them. */
export function xmlAttribute(text: string): string {
  return legal(text).replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? '');
}

/** A text in an element. */
export function xmlText(text: string): string {
  return legal(text).replace(/[&<>\r]/g, (character) => entities[character] ?? '');
}

/** Without what XML 1.0 cannot or should not hold: controls, surrogates alone and two noncharacters. */
function legal(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => (kept.has(character) ? character : ''));
}

const kept: ReadonlySet<string> = new Set(['\t', '\n', '\r']);
