import { escapeControls } from '../report/escape.ts';
import { paint } from '../report/style.ts';
import type { Description } from '../report/wording/problem-wording.ts';
import type { Context } from './context.ts';

/** `file:line: what is wrong`, and below it what to do. */
export function findingLines(
  { file, line }: { readonly file: string; readonly line: number | undefined },
  { message, help }: Description,
  { style }: Context,
): string {
  const place = paint(style, 'cyan', escapeControls(line === undefined ? file : `${file}:${line}`));
  const more = help === undefined ? '' : `\n  ${paint(style, 'dim', escapeControls(help))}`;
  return `${place}: ${escapeControls(message)}${more}`;
}
