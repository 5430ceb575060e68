import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Result } from '../../model/result.ts';
import { inOrder } from '../../report/section-text.ts';
import { Told } from '../../report/told.ts';
import { withReasons } from '../../report/with-reasons.ts';

/** A finding, and whether it is told in full or only named, because it is told in full elsewhere. */
export interface ShownFinding {
  readonly diagnostic: Diagnostic;
  readonly told: 'here' | 'above' | 'elsewhere';
}

export interface ResultFindings {
  /** By the requirement's id, as far as there are any. */
  readonly requirements: ReadonlyMap<string, readonly ShownFinding[]>;
  /** What no requirement is about. */
  readonly rest: readonly RestOfFindings[];
}

export interface RestOfFindings {
  readonly heading: 'unreadable' | 'rejections' | 'warnings';
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that was found, each thing once, in the order of `check`: where it costs a requirement, if it does. */
export function resultFindings(result: Result): ResultFindings {
  const syntax = result.parsed.flatMap(({ diagnostics }) => diagnostics);
  const unreadable = syntax.filter(({ severity }) => severity === 'error');
  const rejections = result.verdicts.flatMap(({ errors }) => errors);
  const warnings = [
    ...syntax.filter(({ severity }) => severity === 'warning'),
    ...result.verdicts.flatMap((verdict) => verdict.warnings),
  ];
  const errors = [...unreadable, ...rejections];
  const told = new Told();
  const requirements = new Map<string, readonly ShownFinding[]>();
  for (const { requirement, findings } of result.requirements) {
    const all = withReasons(findings, errors);
    // That the object is rejected is only said where none of the reasons is.
    const saysWhy = all.some((diagnostic) => errors.includes(diagnostic));
    const shown = all.flatMap((diagnostic): ShownFinding[] => {
      if (diagnostic.problem.code === 'object-rejected') return saysWhy ? [] : [{ diagnostic, told: 'elsewhere' }];
      if (told.first(diagnostic)) return [{ diagnostic, told: 'here' }];
      // What makes a whole file unreadable need not be named at each requirement.
      return result.outcome === 'ungradable' ? [] : [{ diagnostic, told: 'above' }];
    });
    if (shown.length > 0) requirements.set(requirement.id, shown);
  }
  const all: readonly RestOfFindings[] = [
    { heading: 'unreadable', diagnostics: unreadable },
    { heading: 'rejections', diagnostics: rejections },
    { heading: 'warnings', diagnostics: warnings },
  ];
  const rest = all.map(({ heading, diagnostics }) => {
    return { heading, diagnostics: inOrder(diagnostics.filter((diagnostic) => told.first(diagnostic))) };
  });
  return { requirements, rest: rest.filter(({ diagnostics }) => diagnostics.length > 0) };
}
