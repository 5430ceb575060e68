import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/localized.ts';
import type { ProblemCode } from '../model/problem.ts';
import { describeProblem } from './wording/describe-problem.ts';
import { showName } from './wording/show-value.ts';

/** What the API server says of a field without saying which: the server, too, writes the field before it. */
const ofAField: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'wrong-type',
  'required',
  'invalid',
  'forbidden',
  'not-supported',
  'duplicate',
  'too-long',
  'too-many',
  'not-found',
  'type-invalid',
  'against-schema',
  'against-rule',
  'deprecated',
  'ignored',
  'risky',
  'superseded',
  'fractional-bytes',
]);
const namesNoField: ReadonlySet<string> = ofAField;

/** A diagnostic's message for a reader who does not see its `field` beside it. */
export function namedMessage({ problem, field }: Diagnostic, language: Language): string {
  return withField(problem.code, field, describeProblem(problem, language).message);
}

/** The same of a finding whose words were kept with it. */
export function withField(code: string, field: string, message: string): string {
  return field !== '' && namesNoField.has(code) ? `${showName(field)}: ${message}` : message;
}
