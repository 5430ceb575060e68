import type { Language } from '../../model/localized.ts';
import type { Problem, ProblemCode } from '../../model/problem.ts';

export interface Description {
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string | undefined;
}

export type ProblemOf<C extends ProblemCode> = Extract<Problem, { code: C }>;

/** A code's sentences, the languages side by side. */
export type ProblemWordings<C extends ProblemCode> = {
  readonly [K in C]: Readonly<Record<Language, (problem: ProblemOf<K>) => Description>>;
};

/** A message, with what to do where there is something to say. */
export function say(message: string, help?: string): Description {
  return { message, help };
}
