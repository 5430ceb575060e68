import type { Diagnostic } from '../model/diagnostic.ts';
import type { JsonObject } from '../model/json.ts';
import type { Language } from '../model/localized.ts';
import type { ParsedSource } from '../model/node.ts';
import type { Verdict } from '../model/object.ts';
import { positionAt } from '../model/span.ts';
import { type DocumentReport, documentReports } from './document-report.ts';
import { jsonLine } from './json-line.ts';
import { reasonOf } from './reason.ts';
import { describeProblem } from './wording/describe-problem.ts';

/** One document in `validate -o json` and `-o jsonl`. */
export interface VerdictRecord {
  readonly file: string;
  /** Counted from 0 over the file's documents. */
  readonly document: number;
  /** As written; '' where missing, and for what could not be read. */
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly verdict: 'accepted' | 'rejected';
  readonly errors: readonly VerdictProblem[];
  readonly warnings: readonly VerdictProblem[];
  /** The object as the server would store it; null where it is rejected. */
  readonly object: JsonObject | null;
}

export interface VerdictProblem {
  /** In the server's notation, '' where it is about the whole document. */
  readonly field: string;
  readonly reason: string;
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** A record for each document, and one for each text that could not be read or that holds no object. */
export function verdictRecords(
  parsed: readonly ParsedSource[],
  verdicts: readonly Verdict[],
  language: Language,
): VerdictRecord[] {
  return documentReports(parsed, verdicts).map((report) => recordOf(report, language));
}

/** The records as JSON lines, each with its LF. */
export function verdictsToJsonl(
  parsed: readonly ParsedSource[],
  verdicts: readonly Verdict[],
  language: Language,
): string {
  return verdictRecords(parsed, verdicts, language)
    .map((record) => `${jsonLine(record)}\n`)
    .join('');
}

function recordOf(
  { source, index, verdict, accepted, errors, warnings }: DocumentReport,
  language: Language,
): VerdictRecord {
  return {
    file: source.name,
    document: index,
    apiVersion: verdict?.apiVersion ?? '',
    kind: verdict?.kind ?? '',
    name: verdict?.name ?? '',
    verdict: accepted ? 'accepted' : 'rejected',
    errors: errors.map((error) => problemOf(error, language)),
    warnings: warnings.map((warning) => problemOf(warning, language)),
    object: accepted ? (verdict?.object?.stored ?? null) : null,
  };
}

function problemOf({ field, problem, source, span }: Diagnostic, language: Language): VerdictProblem {
  const { message, help } = describeProblem(problem, language);
  const { line, column } = positionAt(source.text, span.start);
  return {
    field,
    reason: reasonOf(problem),
    message: help === undefined ? message : `${message}; ${help}`,
    line,
    column,
  };
}
