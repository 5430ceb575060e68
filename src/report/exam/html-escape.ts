import { escapeControls } from '../escape.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML, in an element or between quotes of an attribute; what cannot be seen in it is written out. */
export function html(text: string): string {
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
