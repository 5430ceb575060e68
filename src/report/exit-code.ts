import type { ParsedSource } from '../model/node.ts';
import type { Verdict } from '../model/object.ts';
import type { Result } from '../model/result.ts';

/** 0: all requirements met, or everything valid; 1: something is unmet or rejected. (2 and 70 are the shell's own.) */
export type ExitCode = 0 | 1;

export function exitCodeOfResult({ passed }: Pick<Result, 'passed'>): ExitCode {
  return passed ? 0 : 1;
}

/** What cannot be read, and a text without any object, is as good as rejected. */
export function exitCodeOfVerdicts(
  parsed: readonly Pick<ParsedSource, 'documents' | 'diagnostics'>[],
  verdicts: readonly Pick<Verdict, 'accepted'>[],
): ExitCode {
  const read = parsed.every(
    ({ documents, diagnostics }) => documents.length > 0 && diagnostics.every(({ severity }) => severity !== 'error'),
  );
  return read && verdicts.every(({ accepted }) => accepted) ? 0 : 1;
}
