import type { Localized } from '../../model/localized.ts';
import { type DiagnosticJson, diagnosticToJson } from '../diagnostic-json.ts';
import { type ExamReport, timeUsed } from './exam-report.ts';

/** An exam's report for programs. Keys are only ever added. It holds no instant and no path of the machine. */
export interface ExamJson {
  readonly format: 'kubedrill-exam';
  readonly version: 1;
  readonly kubedrillVersion: string;
  readonly title: Localized | null;
  readonly seed: number | null;
  readonly minutes: number;
  /** Whole seconds, pauses left out. */
  readonly secondsUsed: number;
  readonly endedBy: 'candidate' | 'time';
  readonly passMark: number;
  readonly percent: number;
  readonly passed: boolean;
  readonly domains: readonly { readonly domain: string; readonly weight: number; readonly percent: number }[];
  readonly tasks: readonly ExamTaskJson[];
}

export interface ExamTaskJson {
  readonly exercise: string;
  readonly digest: string;
  readonly weight: number;
  readonly percent: number;
  readonly earned: number;
  readonly points: number;
  readonly flagged: boolean;
  readonly answered: boolean;
  readonly requirements: readonly {
    readonly id: string;
    readonly state: string;
    readonly earned: number;
    readonly points: number;
    readonly findings: readonly DiagnosticJson[];
  }[];
}

export function examToJson(report: ExamReport): ExamJson {
  const { exam, score, kubedrillVersion } = report;
  const { title, seed, minutes, passMark } = exam.paper;
  return {
    format: 'kubedrill-exam',
    version: 1,
    kubedrillVersion,
    title: title ?? null,
    seed: seed ?? null,
    minutes,
    secondsUsed: Math.round(timeUsed(report) / 1000),
    endedBy: exam.ended?.by ?? 'candidate',
    passMark,
    percent: score.percent,
    passed: score.passed,
    domains: score.domains,
    tasks: score.tasks.map(({ exercise, weight, percent, earned, points, flagged, result }) => ({
      exercise: exercise.id,
      digest: exercise.digest,
      weight,
      percent,
      earned,
      points,
      flagged,
      answered: result !== undefined,
      requirements: (result?.requirements ?? []).map((one) => ({
        id: one.requirement.id,
        state: one.state,
        earned: one.earned,
        points: one.requirement.points,
        findings: one.findings.map(diagnosticToJson),
      })),
    })),
  };
}
