/**
 * kubedrill as a library: pure functions over texts, without IO, a clock or a terminal.
 *
 * ```ts
 * import { admit, parseSource } from 'kubedrill';
 * const { documents } = parseSource({ name: 'web.yaml', text });
 * const [verdict] = admit(documents);
 * ```
 * @module
 */
import { timeZones } from './catalog/time-zones.ts';
import { type GradeOptions, grade as gradeIn } from './grading/grade.ts';
import type { Exercise } from './model/exercise.ts';
import type { ParsedSource } from './model/node.ts';
import type { Result } from './model/result.ts';
import type { Source } from './model/span.ts';

export type { Cluster, Endpoint, SimulatedPod, SimulatedService, Workload } from './cluster/cluster.ts';
export type { DnsAnswer, DnsRecord, RecordType } from './cluster/dns/dns-record.ts';
export { resolveName } from './cluster/dns/resolve-name.ts';
export { endpointsOf } from './cluster/endpoints.ts';
export { type SimulateOptions, simulate } from './cluster/simulate.ts';
export type { TimeZones } from './cluster/workloads/cron/cron-runs.ts';
export type { GradeOptions } from './grading/grade.ts';
export { type AdmitOptions, admit } from './kubernetes/admit.ts';
export { kubernetesVersion } from './kubernetes/schema/schema.ts';
export type { Diagnostic, Severity } from './model/diagnostic.ts';
export type { Exercise, Requirement } from './model/exercise.ts';
export type { Json, JsonObject } from './model/json.ts';
export type { Language, Localized } from './model/localized.ts';
export type { ParsedSource, YamlDocument, YamlNode } from './model/node.ts';
export type { KubeObject, Verdict } from './model/object.ts';
export type { Problem, ProblemCode } from './model/problem.ts';
export type { Outcome, RequirementResult, RequirementState, Result } from './model/result.ts';
export { type Position, positionAt, type Source, type Span } from './model/span.ts';
export { type DiagnosticJson, diagnosticToJson } from './report/diagnostic-json.ts';
export type { TextOptions } from './report/finding-text.ts';
export { jsonLine } from './report/json-line.ts';
export { type Provenance, type ResultJson, resultToJson } from './report/result-json.ts';
export { renderResult } from './report/result-text.ts';
export type { Style } from './report/style.ts';
export { describeProblem } from './report/wording/describe-problem.ts';
export type { Description } from './report/wording/problem-wording.ts';
export { answerLimits, type Limits, manifestLimits } from './yaml/limits.ts';
export { parseSource } from './yaml/parse-source.ts';

/**
 * Grades one answer, which may be several texts. A pure function of its arguments, by the time zones that the JavaScript
 * engine knows unless others are given; never throws on any text.
 */
export function grade(
  exercise: Exercise,
  answer: readonly (Source | ParsedSource)[],
  options: GradeOptions = {},
): Result {
  return gradeIn(exercise, answer, { zones: timeZones, ...options });
}
