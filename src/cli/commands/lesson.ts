import { readLesson } from '../../catalog/read-answers.ts';
import { escapeControls } from '../../report/escape.ts';
import { paint } from '../../report/style.ts';
import { commandWording } from '../../report/wording/commands.ts';
import { fill } from '../../report/wording/fill.ts';
import type { Context } from '../context.ts';
import { findEntry } from '../find-entry.ts';
import { UsageError } from '../usage-error.ts';

/** `kubedrill lesson ID` */
export async function lesson(id: string, context: Context): Promise<number> {
  const entry = findEntry(id, context);
  const text = readLesson(entry, context.language) ?? readLesson(entry, 'en');
  if (text === undefined) throw new UsageError(fill(commandWording.noLesson[context.language], { id }));
  await context.print(
    `${text
      .trimEnd()
      .split('\n')
      .map((line) => lessonLine(line, context))
      .join('\n')}\n`,
  );
  return 0;
}

/** Markdown reads well as it is; a terminal gets headings in bold, and fences without what only a generator needs. */
function lessonLine(line: string, { style }: Context): string {
  const shown = escapeControls(line.replace(/^(```text) preview:.*$/, '$1'));
  return /^#+ /.test(line) ? paint(style, 'bold', shown) : shown;
}
