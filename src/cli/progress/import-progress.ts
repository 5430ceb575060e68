import { addEntries } from '../../progress/add-entries.ts';
import type { LiveEntry } from '../../progress/live-entries.ts';
import { readProgressDocument } from '../../progress/progress-document.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { describeFileFault } from '../../report/wording/file-faults.ts';
import { fill } from '../../report/wording/fill.ts';
import { progressWording } from '../../report/wording/progress.ts';
import type { Context } from '../context.ts';
import { readFileUpTo } from '../read-file-up-to.ts';
import { UsageError } from '../usage-error.ts';
import { withProgressFile } from './with-progress-file.ts';

const mostMebibytes = 256;
const mostBytes = mostMebibytes * 1024 * 1024;

/** Adds what `--export` wrote, or a copy of a progress file; all of it or, where a part cannot be read, nothing. */
export async function importProgress(file: string, context: Context): Promise<void> {
  const entries = entriesIn(file, await readText(file, context), context);
  const added = withProgressFile(context, (store) => addEntries(store.file, entries));
  const counts = { added, known: entries.length - added };
  await context.print(`${fill(progressWording.imported[context.language], counts)}\n`);
}

async function readText(file: string, context: Context): Promise<string> {
  const bytes = file === '-' ? await context.readStdin(mostBytes) : readNamed(file, context);
  if (bytes === undefined)
    throw new UsageError(fill(progressWording.tooLarge[context.language], { file, most: mostMebibytes }));
  return new TextDecoder().decode(bytes);
}

function readNamed(file: string, { language }: Context): Uint8Array | undefined {
  try {
    return readFileUpTo(file, mostBytes);
  } catch (error) {
    const reason = describeFileFault(error, language);
    throw new UsageError(fill(cliWording.cannotRead[language], { file, reason }));
  }
}

function entriesIn(file: string, text: string, { language }: Context): readonly LiveEntry[] {
  const read = readProgressDocument(text);
  switch (read.kind) {
    case 'entries':
      return read.entries;
    case 'not-progress':
      throw new UsageError(fill(progressWording.notProgress[language], { file }));
    case 'newer':
      throw new UsageError(fill(progressWording.newerExport[language], { file }));
    case 'bad-entry':
      throw new UsageError(fill(progressWording.badEntry[language], { file, number: read.number }));
  }
}
