import { Chance } from '../chance.ts';
import { personName } from './person-name.ts';

/** Somebody of a made-up class, as every LMS knows them. */
export interface ClassStudent {
  /** From 0. */
  readonly index: number;
  /** The university's number. */
  readonly number: string;
  readonly name: string;
  readonly email: string;
  /** At GitHub. */
  readonly login: string;
  /** Moodle's participant. */
  readonly participant: string;
  readonly canvasUser: string;
  /** About 0 on average, 1 the deviation: what difficulties are held against. */
  readonly ability: number;
  readonly habits: Habits;
}

/** What somebody does in all of their work. */
export interface Habits {
  /** An editor that ends lines with CRLF. */
  readonly crlf: boolean;
  /** An editor that puts a byte order mark first. */
  readonly byteOrderMark: boolean;
  readonly comments: 'none' | 'korean' | 'task';
  readonly extension: 'yaml' | 'yml';
  /** A file for each object, in a folder for each task. */
  readonly splits: boolean;
  /** How likely each piece of work is handed in late, from 0 to 1. */
  readonly tardiness: number;
  /** Whose work is handed in as one's own: the index of another student. */
  readonly copies: number | undefined;
}

/** The same student for the same seed and index, however large the class is. */
export function studentAt(seed: number, index: number): ClassStudent {
  const chance = new Chance(seed, 'student', index);
  const { name, latin } = personName(chance);
  const number = `s2026${String(index + 1).padStart(4, '0')}`;
  const login = `${latin.split('.')[0] ?? 'dev'}-${(index + 1).toString(36)}`;
  return {
    index,
    number,
    name,
    email: `${latin}.${index + 1}@example.edu`,
    login,
    participant: String(1_048_000 + index * 3 + chance.below(3)),
    canvasUser: String(70_100 + index * 7 + chance.below(7)),
    ability: chance.normal(),
    habits: {
      crlf: chance.happens(0.2),
      byteOrderMark: chance.happens(0.03),
      comments: chance.weighted([[80, 'none'] as const, [14, 'korean'] as const, [6, 'task'] as const]),
      extension: chance.happens(0.85) ? 'yaml' : 'yml',
      splits: chance.happens(0.06),
      tardiness: chance.happens(0.15) ? 0.35 : 0.03,
      copies: index > 0 && chance.happens(0.05) ? chance.below(index) : undefined,
    },
  };
}
