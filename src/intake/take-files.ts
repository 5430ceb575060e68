import type { Refusal } from '../course/outcome.ts';
import type { IntakeLimits } from './intake-options.ts';
import type { Candidate } from './match/candidate.ts';
import type { FoundFile } from './student-work.ts';
import type { WalkedFile } from './walk-work.ts';

/** The files of an answer, or why it is not read; then none of them is handed on. */
export interface Taken {
  readonly files: readonly FoundFile[];
  readonly refused: Refusal | undefined;
  /** Of the file that was changed last. */
  readonly modified: number | undefined;
}

/** Reads the files of an answer, sorted by name. The first that is refused decides. */
export async function takeFiles(candidates: readonly Candidate[], limits: IntakeLimits): Promise<Taken> {
  const files: FoundFile[] = [];
  let total = 0;
  let modified: number | undefined;
  const refuse = (code: Refusal['code'], { path }: WalkedFile) => ({
    files: [],
    refused: { code, name: path },
    modified,
  });

  for (const candidate of candidates) {
    const { file } = candidate;
    const content = await candidate.content();
    if ('refusal' in content) return refuse(content.refusal, file);
    if (files.length === limits.taskFiles) return refuse('too-many-files', file);
    total += content.bytes.length;
    if (total > limits.taskBytes) return refuse('too-large', file);
    files.push({ name: uniqueName(file, files), bytes: content.bytes });
    modified = Math.max(modified ?? Number.NEGATIVE_INFINITY, content.modified ?? Number.NEGATIVE_INFINITY);
  }
  return { files: files.sort(byName), refused: undefined, modified: Number.isFinite(modified) ? modified : undefined };
}

/** Canvas and maps may bring two files of one name that are no attempts of each other. */
function uniqueName({ path, root }: WalkedFile, files: readonly FoundFile[]): string {
  const taken = (name: string) => files.some((file) => file.name === name);
  let name = taken(path) ? `${root.order}/${path}` : path;
  while (taken(name)) name = `${name}+`;
  return name;
}

function byName(a: FoundFile, b: FoundFile): number {
  return a.name < b.name ? -1 : 1;
}
