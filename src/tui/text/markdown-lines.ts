import { escapeControls } from '../../report/escape.ts';
import type { Style } from '../../report/style.ts';
import { type Line, lineOf } from './line.ts';
import { wrapHard, wrapLine } from './wrap-line.ts';

/** A lesson's Markdown for a terminal: headings, paragraphs, lists and fenced code; tables and the rest as written. */
export function markdownLines(markdown: string, width: number, style: Style): Line[] {
  const lines: Line[] = [];
  let paragraph = '';
  let fenced = false;
  const flush = () => {
    if (paragraph === '') return;
    lines.push(...proseLines(paragraph, width, style));
    paragraph = '';
  };
  for (const raw of markdown.trim().split('\n')) {
    const text = escapeControls(raw.trimEnd());
    if (text.startsWith('```')) {
      flush();
      fenced = !fenced;
    } else if (fenced) lines.push(...codeLines(text, width));
    else if (text === '') {
      flush();
      if (lines.at(-1)?.length !== 0) lines.push([]);
    } else if (/^#+ /.test(text)) {
      flush();
      lines.push(...wrapLine(text.replace(/^#+ /, ''), { width, style, paint: 'bold' }));
    } else if (text.startsWith('|')) {
      flush();
      lines.push(...codeLines(text, width));
    } else if (/^\s*([-*]|\d+\.) /.test(text)) {
      flush();
      paragraph = text;
    } else paragraph = paragraph === '' ? text : `${paragraph} ${text.trim()}`;
  }
  flush();
  return lines;
}

/** A text with nothing to be interpreted in it, such as a manifest. */
export function codeLines(text: string, width: number): Line[] {
  return text.split('\n').flatMap((line) => {
    return wrapHard(escapeControls(line.replaceAll('\t', '    ')), Math.max(8, width - 2)).map((part) =>
      lineOf(`  ${part}`, 'cyan'),
    );
  });
}

function proseLines(paragraph: string, width: number, style: Style): Line[] {
  const item = /^(\s*)([-*]|\d+\.) +(.*)$/s.exec(paragraph);
  const plain = (text: string) => text.replaceAll('**', '');
  if (item === null) return wrapLine(plain(paragraph), { width, style });
  const [, indent = '', mark = '', text = ''] = item;
  const bullet = /\d/.test(mark) ? mark : style.ascii ? '-' : '•';
  return wrapLine(plain(text), { width, style, lead: lineOf(`${indent}${bullet} `) });
}
