import type { Language, Localized } from '../model/localized.ts';
import { escapeControls } from '../report/escape.ts';
import { fill } from '../report/wording/fill.ts';
import {
  archiveWording,
  intakeFaultWording,
  intakeWording,
  refusalWording,
  unmatchedWording,
} from '../report/wording/intake.ts';
import type { IntakeProblem } from './intake-fault.ts';
import type { ArchiveFault, IntakeWarning, RefusedThing } from './intake-warning.ts';
import type { WhyUnmatched } from './student-work.ts';

type Words<K extends string> = Readonly<Record<K, Localized>>;

// What has no words does not compile.
const warnings: Words<IntakeWarning['code']> = intakeWording;
const faults: Words<IntakeProblem['code']> = intakeFaultWording;
const refusals: Words<RefusedThing['refusal']> = refusalWording;
const archives: Words<ArchiveFault> = archiveWording;
const reasons: Words<WhyUnmatched> = { ...unmatchedWording, ...refusals };

/** A warning in one line; backticks mark names, which are safe to print. */
export function describeIntakeWarning(warning: IntakeWarning, language: Language): string {
  const { code } = warning;
  const text = warnings[code][language];
  if (code === 'alike') return fill(text, safe({ one: warning.students[0], other: warning.students[1] }));
  if (code === 'refused' || code === 'refused-download') {
    const { refusal, fault, ...names } = warning;
    const reason = fault === undefined ? refusals[refusal] : archives[fault];
    return fill(text, { ...safe(names), reason: reason[language] });
  }
  return fill(text, safe(warning));
}

/** What cannot be used, with file and line. */
export function describeIntakeProblem(problem: IntakeProblem, language: Language): string {
  const { line, ...names } = { line: 0, ...problem };
  return fill(faults[problem.code][language], { ...safe(names), line });
}

/** Why a file belongs to no task. */
export function describeUnmatched(why: WhyUnmatched, language: Language): string {
  return reasons[why][language];
}

function safe(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, escapeControls(value)]));
}
