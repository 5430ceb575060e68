import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Result } from '../../model/result.ts';
import { positionAt } from '../../model/span.ts';
import { resultFindings } from './result-findings.ts';

export interface PlacedFindings {
  /** By the line that they point at, counted from 1, each line's in the order of its text. */
  readonly here: ReadonlyMap<number, readonly Diagnostic[]>;
  /** In other texts, such as what the cluster has already. */
  readonly elsewhere: readonly Diagnostic[];
}

/** Everything that was found, each thing once, by the line of the answer that it points at. */
export function placedFindings(text: string, result: Result): PlacedFindings {
  const { requirements, rest } = resultFindings(result);
  const told = [...requirements.values()].flatMap((findings) =>
    findings.flatMap(({ diagnostic, told }) => (told === 'here' ? [diagnostic] : [])),
  );
  const all = [...told, ...rest.flatMap(({ diagnostics }) => diagnostics)];
  const own = all.filter(({ source }) => source.text === text).sort((a, b) => a.span.start - b.span.start);
  const last = text.replace(/\n$/, '').split('\n').length;
  return {
    here: Map.groupBy(own, ({ span }) => Math.min(last, positionAt(text, span.start).line)),
    elsewhere: all.filter(({ source }) => source.text !== text),
  };
}
