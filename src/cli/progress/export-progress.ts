import fs from 'node:fs';
import { liveEntries } from '../../progress/live-entries.ts';
import { writeProgressDocument } from '../../progress/progress-document.ts';
import { readEntries } from '../../progress/read-entries.ts';
import { escapeControls } from '../../report/escape.ts';
import { describeFileFault } from '../../report/wording/file-faults.ts';
import { fill } from '../../report/wording/fill.ts';
import { progressWording } from '../../report/wording/progress.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';
import { withProgressFile } from './with-progress-file.ts';

/** Writes all that counts to a file, whole or not at all; `-` is standard output. `replace`: also over another file. */
export async function exportProgress(file: string, replace: boolean, context: Context): Promise<void> {
  const { language } = context;
  const { live } = withProgressFile(context, (store) => liveEntries(readEntries(store.file).entries));
  const text = writeProgressDocument(live);
  if (file === '-') return context.print(text);
  if (!replace && fs.existsSync(file)) throw new UsageError(fill(progressWording.exists[language], { file }));
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    writeFileAtomic.sync(file, text, { mode: 0o600 });
  } catch (error) {
    const reason = describeFileFault(error, language);
    throw new UsageError(fill(progressWording.cannotWrite[language], { file, reason }));
  }
  await context.print(
    `${fill(progressWording.exported[language], { file: escapeControls(file), count: live.length })}\n`,
  );
}
