import { escapeControls } from '../escape.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Printable ASCII without what HTML reads: most texts, and nothing is to be done for them. */
const plain = /^[ !#-%(-;=?-~]*$/;

/** A text as HTML, in an element or between quotes of an attribute; what cannot be seen in it is written out. */
export function html(text: string): string {
  if (plain.test(text)) return text;
  return lines(text)
    .map(escapeControls)
    .join('\n')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** The same, with what stands in backticks as code. */
export function htmlWithCode(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${html(part)}</code>` : html(part)))
    .join('');
}

function lines(text: string): string[] {
  return text.split('\n');
}
