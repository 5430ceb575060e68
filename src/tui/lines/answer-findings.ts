import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Result } from '../../model/result.ts';
import { inOrder } from '../../report/section-text.ts';
import { resultFindings } from './result-findings.ts';

export interface AnswerFindings {
  /** What points at the answer's text, in its order. */
  readonly own: readonly Diagnostic[];
  /** What points at other texts, such as what is given, by their names. */
  readonly others: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** Everything that is told of a result, each thing once, by where it stands. */
export function answerFindings(result: Result, { name, text }: { name: string; text: string }): AnswerFindings {
  const { requirements, rest } = resultFindings(result);
  const costly = [...requirements.values()].flat().filter(({ told }) => told === 'here');
  const told = inOrder([
    ...costly.map(({ diagnostic }) => diagnostic),
    ...rest.flatMap(({ diagnostics }) => diagnostics),
  ]);
  // A text of the same name may be another: what is given, or the answer as it was before.
  const isOwn = ({ source }: Diagnostic) => source.name === name && source.text === text;
  const others = Map.groupBy(
    told.filter((diagnostic) => !isOwn(diagnostic)),
    ({ source }) => source.name,
  );
  return { own: told.filter(isOwn), others };
}
