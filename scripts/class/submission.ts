import { accidents } from './answers/accidents.ts';
import { answerBank } from './answers/answer-bank.ts';
import { asKubectlPrints } from './answers/as-kubectl-prints.ts';
import { dress } from './answers/dress.ts';
import { Chance } from './chance.ts';
import type { ClassTask } from './class-task.ts';
import { type ClassStudent, studentAt } from './people/student.ts';
import { makeSlips } from './slips/make-slips.ts';
import { submittedAt } from './submitted-at.ts';

/** One student's work on one task, with what was done to it. */
export interface Submission {
  readonly student: ClassStudent;
  readonly task: ClassTask;
  /** `right` is right; the others are wrong more often than not: some slips do no harm. */
  readonly kind: 'right' | 'known-wrong' | 'slips' | 'accident';
  /** The names of the slips or the accident. */
  readonly mistakes: readonly string[];
  /** Whose work it is in truth: the index of another student. */
  readonly copiedFrom: number | undefined;
  readonly content: string | Uint8Array;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

type Work = Pick<Submission, 'kind' | 'mistakes' | 'content'>;

/** What a student hands in for a task; undefined where that is nothing. The same whenever it is asked for. */
export function submissionOf(seed: number, student: ClassStudent, task: ClassTask): Submission | undefined {
  const chance = new Chance(seed, 'submission', student.index, task.id);
  if (chance.happens(logistic(-3.3 - 0.9 * student.ability))) return undefined;
  const modified = submittedAt(task.due, student, chance);
  const { copies } = student.habits;
  if (copies !== undefined && chance.happens(0.6)) {
    const other = studentAt(seed, copies);
    const { kind, mistakes, content } = ownWork(seed, other, task);
    return { student, task, kind, mistakes, content, modified, copiedFrom: copies };
  }
  return { student, task, ...ownWork(seed, student, task), modified, copiedFrom: undefined };
}

/** By the logistic model of item response: the more able for the task's difficulty, the likelier right. */
function ownWork(seed: number, student: ClassStudent, task: ClassTask): Work {
  const chance = new Chance(seed, 'work', student.index, task.id);
  const lead = student.ability - task.difficulty;
  const right = chance.happens(logistic(1.4 * lead));
  const text = right ? rightText(task, chance) : undefined;
  if (text !== undefined) return { kind: 'right', mistakes: [], content: dress(text, student.habits, task, chance) };
  return wrongWork(student, task, lead, chance);
}

function rightText({ entry }: ClassTask, chance: Chance): string {
  const { reference, solutions, rewritten } = answerBank(entry);
  const from = chance.weighted([
    [45, [reference]] as const,
    [solutions.length > 0 ? 30 : 0, solutions] as const,
    [20, rewritten] as const,
    [5, [asKubectlPrints(reference)]] as const,
  ]);
  return chance.pick(from);
}

function wrongWork(student: ClassStudent, task: ClassTask, lead: number, chance: Chance): Work {
  const { reference, wrong } = answerBank(task.entry);
  const how = chance.weighted([[36, 'known-wrong'] as const, [56, 'slips'] as const, [8, 'accident'] as const]);
  const { habits } = student;
  if (how === 'known-wrong')
    return { kind: how, mistakes: [], content: dress(chance.pick(wrong), habits, task, chance) };
  // Mostly one; who is far behind makes several.
  let count = 1;
  while (count < 5 && chance.happens(logistic(-1.1 - 0.7 * lead))) count += 1;
  const { text, slips } = makeSlips(reference, count, chance);
  if (how === 'slips') return { kind: how, mistakes: slips, content: dress(text, habits, task, chance) };
  const accident = chance.weighted(accidents.map((each) => [each.weight, each] as const));
  return { kind: how, mistakes: [accident.name], content: accident.befalls(reference, chance) };
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
