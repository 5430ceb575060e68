import type { Diagnostic } from '../model/diagnostic.ts';
import type { Outcome, RequirementState, Result } from '../model/result.ts';
import { type DiagnosticJson, diagnosticToJson } from './diagnostic-json.ts';

/** What a result does not know of itself. */
export interface Provenance {
  readonly kubedrillVersion: string;
  /** The answer's files, in order. */
  readonly submission: readonly SubmittedFile[];
}

export interface SubmittedFile {
  readonly file: string;
  /** Of the file's bytes, in hex. */
  readonly sha256: string;
}

/**
 * A result for programs (`check -o json`), the same for the same input at any time and place. Every person's text is
 * there in each language. Keys are only ever added. Write it with `jsonLine` or `jsonText`: data may hold `bigint`s.
 */
export interface ResultJson {
  readonly exercise: { readonly id: string; readonly digest: string };
  readonly kubernetesVersion: string;
  readonly kubedrillVersion: string;
  readonly submission: readonly SubmittedFile[];
  readonly outcome: Outcome;
  readonly passed: boolean;
  readonly points: number;
  readonly earned: number;
  readonly requirements: readonly RequirementJson[];
  readonly documents: readonly DocumentJson[];
  /** What cannot be read and what the API server rejects, whether or not a requirement is lost with it. */
  readonly errors: readonly DiagnosticJson[];
  readonly warnings: readonly DiagnosticJson[];
}

export interface RequirementJson {
  readonly id: string;
  readonly state: RequirementState;
  readonly points: number;
  readonly earned: number;
  readonly findings: readonly DiagnosticJson[];
}

export interface DocumentJson {
  readonly file: string;
  /** Counted from 0 over the file's documents. */
  readonly document: number;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly verdict: 'accepted' | 'rejected';
}

export function resultToJson(result: Result, { kubedrillVersion, submission }: Provenance): ResultJson {
  const { exerciseId, exerciseDigest, kubernetesVersion, outcome, passed, points, earned, parsed, verdicts } = result;
  const read = parsed.flatMap(({ diagnostics }) => diagnostics);
  const all: Diagnostic[] = [...read, ...verdicts.flatMap(({ errors, warnings }) => [...errors, ...warnings])];
  const bySeverity = (wanted: Diagnostic['severity']) =>
    all.filter(({ severity }) => severity === wanted).map(diagnosticToJson);
  return {
    exercise: { id: exerciseId, digest: exerciseDigest },
    kubernetesVersion,
    kubedrillVersion,
    submission: submission.map(({ file, sha256 }) => ({ file, sha256 })),
    outcome,
    passed,
    points,
    earned,
    requirements: result.requirements.map(({ requirement, state, earned: got, findings }) => ({
      id: requirement.id,
      state,
      points: requirement.points,
      earned: got,
      findings: findings.map(diagnosticToJson),
    })),
    documents: verdicts.map(({ document, apiVersion, kind, name, accepted }) => ({
      file: document.source.name,
      document: document.index,
      apiVersion,
      kind,
      name,
      verdict: accepted ? 'accepted' : 'rejected',
    })),
    errors: bySeverity('error'),
    warnings: bySeverity('warning'),
  };
}
