import { grade } from '../../src/grading/grade.ts';
import type { Language } from '../../src/model/localized.ts';
import { foldEntries } from '../../src/progress/fold-entries.ts';
import type { ProgressNotice } from '../../src/progress/open-progress.ts';
import type { ProgressEntry, StoredEntry } from '../../src/progress/progress-entry.ts';
import type { AppServices, EditorOutcome } from '../../src/tui/services/app-services.ts';
import { exercises, rightAnswer } from './exercises.ts';

/** Services without a machine: files in a map, an editor that a test scripts, and saves that it makes happen. */
export class FakeServices implements AppServices {
  readonly exercises = exercises;
  grade: AppServices['grade'] = grade;
  readonly language: Language;
  readonly files = new Map<string, string>();
  readonly entries: StoredEntry[] = [];
  readonly watched = new Set<string>();
  notices: readonly ProgressNotice[] = [];
  /** Error codes that reading, writing and recording fail with. */
  failing: { read?: string; write?: string; record?: string; watch?: boolean } = {};
  editor: (file: string) => EditorOutcome = () => ({ kind: 'closed' });
  #changed: (() => void) | undefined;

  constructor(language: Language = 'en') {
    this.language = language;
  }

  readonly progress = {
    file: '/home/progress.jsonl',
    record: (entry: ProgressEntry): StoredEntry => {
      fail(this.failing.record);
      const stored = { id: String(this.entries.length), at: this.entries.length + 1, entry };
      this.entries.push(stored);
      return stored;
    },
    read: () => ({ progress: foldEntries(this.entries), notices: this.notices }),
  };

  clock = Date.UTC(2026, 0, 1);
  now = (): number => this.clock;

  lesson = (id: string): string | undefined =>
    id === 'cron' ? undefined : '# A lesson\n\nSome **prose**\nin lines.\n\n```yaml\nkind: Service\n```\n';
  reference = (id: string): string | undefined => (id === 'cron' ? undefined : rightAnswer);
  answerFile = (id: string, remembered: string | undefined): string => remembered ?? `kubedrill/${id}.yaml`;
  displayName = (file: string): string => file;

  readFile = (file: string): string | undefined => {
    fail(this.failing.read);
    return this.files.get(file);
  };

  writeFile = (file: string, text: string): void => {
    fail(this.failing.write);
    this.files.set(file, text);
  };

  modified = new Map<string, number>();
  modifiedAt = (file: string): number | undefined =>
    this.files.has(file) ? (this.modified.get(file) ?? 0) : undefined;
  joinPath = (...parts: readonly string[]): string => parts.join('/');

  openEditor = async (file: string): Promise<EditorOutcome> => this.editor(file);

  watch = (file: string, changed: () => void): (() => void) | undefined => {
    if (this.failing.watch === true) return undefined;
    this.watched.add(file);
    this.#changed = changed;
    return () => this.watched.delete(file);
  };

  /** The learner saves a file in an editor elsewhere. */
  save(file: string, text: string): void {
    this.files.set(file, text);
    if (this.watched.has(file)) this.#changed?.();
  }
}

function fail(code: string | undefined): void {
  if (code !== undefined) throw Object.assign(new Error(code), { code });
}
