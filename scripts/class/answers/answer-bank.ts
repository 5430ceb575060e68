import path from 'node:path';
import { rewritesOf } from '../../../src/catalog/lint/rewrites.ts';
import { answerFilesIn, readSolutions, readSource, referenceOf } from '../../../src/catalog/read-answers.ts';
import type { CatalogEntry } from '../../../src/catalog/read-catalog.ts';
import type { Source } from '../../../src/model/span.ts';

/** What learners write for one exercise, as texts without marks of which is which. */
export interface AnswerBank {
  /** What most would write, and where slips happen. */
  readonly reference: string;
  /** Right answers of other shapes. */
  readonly solutions: readonly string[];
  /** Right answers written otherwise without a change of meaning; JSON among them. */
  readonly rewritten: readonly string[];
  /** Known wrong answers. */
  readonly wrong: readonly string[];
}

const banks = new Map<string, AnswerBank>();

/** The texts for an exercise of the packaged set; read once. */
export function answerBank(entry: CatalogEntry): AnswerBank {
  const { digest } = entry.exercise;
  const bank = banks.get(digest) ?? readBank(entry);
  banks.set(digest, bank);
  return bank;
}

function readBank(entry: CatalogEntry): AnswerBank {
  const { exercise, folder } = entry;
  const reference = referenceOf(entry);
  if (reference === undefined) throw new Error(`${exercise.id} has no reference`);
  const [, ...solutions] = readSolutions(entry);
  const wrongFolder = path.join(folder, '..', '..', '..', 'test', 'answers', exercise.domain, exercise.id);
  const wrong = answerFilesIn(wrongFolder).map((name) => readSource(wrongFolder, name));
  return {
    reference: textOf(reference),
    solutions: solutions.map(textOf),
    rewritten: rewritesOf(reference, exercise).map(([, source]) => textOf(source)),
    wrong: wrong.map((source) => textOf(source).replaceAll(/[ \t]*#\s*loses:.*$/gm, '')),
  };
}

function textOf({ text }: Source): string {
  // Habits decide whether it begins with a byte order mark.
  return text.replace(/^\ufeff/, '');
}
