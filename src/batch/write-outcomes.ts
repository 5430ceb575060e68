import fs from 'node:fs';
import path from 'node:path';
import type { StudentLine } from './grade-class.ts';
import { type OutcomeReader, readOutcomes } from './read-outcomes.ts';
import { isOfVersions, type RunHeader, type Versions } from './run-header.ts';

/** The facts of a run, whole and in order. */
export const outcomesFile = 'outcomes.jsonl';
/** What a run has found so far, and what one found before that was killed. */
const partFile = 'outcomes.jsonl.part';
const torsoFile = 'outcomes.jsonl.torso';

export interface WrittenRun {
  readonly students: number;
  readonly outcomes: number;
}

/** The files of earlier runs, the newest first; what a killed run found before it was killed is kept for this one. */
export async function earlierOutcomes(folder: string, versions: Versions): Promise<OutcomeReader[]> {
  const [part, torso] = [path.join(folder, partFile), path.join(folder, torsoFile)];
  // A run that was killed while it still copied what another had found has less than that one.
  if ((await usableBytes(part, versions)) > (await usableBytes(torso, versions))) fs.renameSync(part, torso);
  const files = [torso, path.join(folder, outcomesFile)];
  const readers = await Promise.all(files.map((file) => readOutcomes(file, false)));
  return readers.flatMap((reader) => reader ?? []);
}

/** Writes a run's outcomes beside their place, and puts them there once they are whole. */
export async function writeOutcomes(
  folder: string,
  header: RunHeader,
  lines: AsyncIterable<StudentLine>,
): Promise<WrittenRun> {
  const part = path.join(folder, partFile);
  const handle = await fs.promises.open(part, 'w');
  let students = 0;
  let outcomes = 0;
  try {
    await handle.appendFile(`${JSON.stringify(header)}\n`);
    let text = '';
    for await (const line of lines) {
      students += 1;
      outcomes += line.outcomes;
      text += `${line.line}\n`;
      // A few at a time: a kill costs what has not been written yet.
      if (text.length < 1 << 16) continue;
      await handle.appendFile(text);
      text = '';
    }
    await handle.appendFile(`${text}${JSON.stringify({ end: { students, outcomes } })}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await fs.promises.rename(part, path.join(folder, outcomesFile));
  await fs.promises.rm(path.join(folder, torsoFile), { force: true });
  return { students, outcomes };
}

/** 0 for a file that is no use to a run of these versions. */
async function usableBytes(file: string, versions: Versions): Promise<number> {
  const reader = await readOutcomes(file, false);
  return reader !== undefined && isOfVersions(reader.header, versions) ? fs.statSync(file).size : 0;
}
