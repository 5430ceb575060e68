import type { IntakeLimits, IntakeOptions } from './intake-options.ts';
import type { IntakeWarning } from './intake-warning.ts';
import type { Lead } from './layout/lead.ts';
import type { Candidate } from './match/candidate.ts';
import type { FileMatcher } from './match/match-file.ts';
import { settle } from './match/settle.ts';
import type { StudentWork, TaskWork, UnmatchedFile } from './student-work.ts';
import { takeFiles } from './take-files.ts';
import type { Archive, FileContent, Refused } from './tree/node.ts';
import { type WalkedFile, walkWork } from './walk-work.ts';

export interface CollectOptions extends Pick<IntakeOptions, 'tasks' | 'times'> {
  readonly limits: IntakeLimits;
  readonly matcher: FileMatcher;
  readonly warn: (warning: IntakeWarning) => void;
}

/** Reads one student's work. Whatever is in it, the result says what became of every file. */
export async function collectWork(lead: Lead, options: CollectOptions): Promise<StudentWork> {
  const opened: Archive[] = [];
  try {
    const walked = await walkWork(lead.roots, options.limits, (archive) => opened.push(archive));
    return await new Collector(lead, options).collect(walked);
  } finally {
    for (const archive of opened) archive.close();
  }
}

class Collector {
  readonly #lead: Lead;
  readonly #options: CollectOptions;
  readonly #unmatched: UnmatchedFile[] = [];
  readonly #told = new Set<string>();
  #bytesLeft: number;

  constructor(lead: Lead, options: CollectOptions) {
    this.#lead = lead;
    this.#options = options;
    this.#bytesLeft = options.limits.studentBytes;
  }

  async collect(walked: readonly WalkedFile[]): Promise<StudentWork> {
    const { id, name, fields } = this.#lead;
    const byTask = await this.#matched(walked);
    const works: TaskWork[] = [];
    for (const { id: task } of this.#options.tasks) {
      const candidates = byTask.get(task);
      if (candidates !== undefined) works.push(await this.#workOn(task, candidates));
    }
    const unmatched = this.#unmatched.sort(byNameThenWhy);
    return { id, name, fields, works, unmatched };
  }

  async #matched(walked: readonly WalkedFile[]): Promise<ReadonlyMap<string, readonly Candidate[]>> {
    const byTask = new Map<string, Candidate[]>();
    for (const file of walked) {
      const match = await this.#options.matcher.match(file, () => this.#load(file));
      if ('why' in match) this.#leaveOut(file, match.why);
      else byTask.set(match.task, [...(byTask.get(match.task) ?? []), match.candidate]);
    }
    return byTask;
  }

  #leaveOut(file: WalkedFile, why: UnmatchedFile['why']): void {
    this.#unmatched.push({ name: file.path, why });
    if (file.node.type === 'refused' && why === file.node.refusal) this.#tell(file.path, file.node);
  }

  async #load({ node, path }: WalkedFile): Promise<FileContent | Refused> {
    const { limits } = this.#options;
    const most = Math.min(limits.fileBytes, this.#bytesLeft);
    const content = node.type === 'refused' ? node : await node.read({ ...limits, fileBytes: most });
    if ('bytes' in content) this.#bytesLeft -= content.bytes.length;
    if ('refusal' in content) this.#tell(path, content);
    return content;
  }

  #tell(name: string, { refusal, fault }: Refused): void {
    if (this.#told.has(name)) return;
    this.#told.add(name);
    this.#options.warn({ code: 'refused', student: this.#lead.id, name, refusal, fault });
  }

  async #workOn(task: string, candidates: readonly Candidate[]): Promise<TaskWork> {
    const { limits } = this.#options;
    // Comparing so many with one another would be work without end.
    const tooMany = candidates.length > 2 * limits.taskFiles;
    const { kept, dropped } = tooMany ? { kept: candidates, dropped: [] } : await settle(candidates);
    for (const { candidate, why } of dropped) this.#leaveOut(candidate.file, why);
    const sorted = [...kept].sort((a, b) => compare(a.file.path, b.file.path) || a.file.root.order - b.file.root.order);
    const { files, refused, modified } = await takeFiles(sorted, limits);
    const markedLate = sorted.some(({ file }) => file.root.markedLate);
    return { task, files, refused, submittedAt: this.#submittedAt(task, sorted, modified), markedLate };
  }

  #submittedAt(task: string, kept: readonly Candidate[], modified: number | undefined): number | undefined {
    const { times = 'none' } = this.#options;
    const mapped = kept.flatMap(({ file }) => file.root.submittedAt ?? []);
    if (mapped.length > 0) return Math.max(...mapped);
    if (times === 'none') return undefined;
    return times === 'modified' ? modified : times.get(this.#lead.id)?.get(task);
  }
}

function byNameThenWhy(a: UnmatchedFile, b: UnmatchedFile): number {
  return compare(a.name, b.name) || compare(a.why, b.why);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
