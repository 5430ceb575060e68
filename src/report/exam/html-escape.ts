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

function lines(text: string): string[] {
  return text.split('\n');
}
