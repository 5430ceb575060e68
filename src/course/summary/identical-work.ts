import type { TaskScore } from '../student-score.ts';
import type { IdenticalGroup } from './identical-group.ts';
import type { StudentLink } from './mistake-cluster.ts';
import { NumberColumn } from './number-column.ts';
import { SameHashes } from './same-hashes.ts';

const told = 20;
const studentsKept = 20;
const filesLookedAt = 16;

/** Finds students of one task who handed in the same bytes. */
export class IdenticalWork {
  readonly #ignored: ReadonlySet<string>;
  readonly #submissions = new SameHashes();
  readonly #files = new SameHashes();
  readonly #faultless = new NumberColumn((length) => new Uint8Array(length));

  /** `ignored`: sha256, in hex, of files and submissions that say nothing, such as what students were given to begin with. */
  constructor(ignored: ReadonlySet<string>) {
    this.#ignored = ignored;
  }

  /** Called once a student, `student` counting from 0. */
  add(student: number, { outcome, earned, points }: TaskScore): void {
    this.#faultless.push(earned === points ? 1 : 0);
    const files = (outcome?.files ?? []).filter(
      ({ bytes, sha256 }) => bytes > 0 && sha256 !== '' && !this.#ignored.has(sha256),
    );
    if (outcome === undefined || files.length === 0) return;
    if (!this.#ignored.has(outcome.submission)) this.#submissions.add(student, outcome.submission);
    for (const { sha256 } of files.slice(0, filesLookedAt)) this.#files.add(student, sha256);
  }

  /** Groups with mistakes first, then the larger ones; `link` tells who the student of an index is. */
  groups(link: (student: number) => StudentLink): readonly IdenticalGroup[] {
    const whole = this.#submissions.groups();
    const known = new Set(whole.map(keyOf));
    const parts = this.#files.groups().filter((members) => !known.has(keyOf(members)));
    const all = [
      ...whole.map((members) => this.#group('submission', members, link)),
      ...unique(parts).map((members) => this.#group('file', members, link)),
    ];
    return all.sort((a, b) => Number(a.faultless) - Number(b.faultless) || b.count - a.count).slice(0, told);
  }

  #group(of: IdenticalGroup['of'], members: readonly number[], link: (student: number) => StudentLink): IdenticalGroup {
    const faultless = this.#faultless.values();
    return {
      of,
      count: members.length,
      faultless: members.every((member) => faultless[member] === 1),
      students: members.slice(0, studentsKept).map(link),
    };
  }
}

/** Students who share several files are one group. */
function unique(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Map(groups.map((members) => [keyOf(members), members])).values()];
}

function keyOf(members: readonly number[]): string {
  return members.join(' ');
}
