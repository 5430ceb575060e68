import type { GradedOutcome, RecordedFinding, RequirementOutcome, UngradableOutcome } from '../course/outcome.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Result } from '../model/result.ts';
import { codeFrame } from '../report/code-frame.ts';
import { diagnosticToJson } from '../report/diagnostic-json.ts';
import { Told } from '../report/told.ts';

const plain = { color: false, ascii: false };

/** Nobody reads more of one answer; a small file can be wrong in thousands of places, and each takes space everywhere. */
const most = { findings: 20, remarks: 100 } as const;

/** What is kept of a result: its requirements with their findings, and what else the API server says, each told once. */
export function recordResult(
  result: Result,
): Pick<GradedOutcome | UngradableOutcome, 'outcome' | 'requirements' | 'remarks' | 'leftOut'> {
  const { outcome, parsed, verdicts } = result;
  const told = new Told();
  const requirements = result.requirements.map(({ requirement, state, findings }): RequirementOutcome => {
    for (const finding of findings) told.first(finding);
    return {
      id: requirement.id,
      state,
      points: requirement.points,
      gate: requirement.kind === 'unchanged',
      findings: findings.slice(0, most.findings).map(recordFinding),
    };
  });
  const all = [
    ...parsed.flatMap(({ diagnostics }) => diagnostics),
    ...verdicts.flatMap(({ errors, warnings }) => [...errors, ...warnings]),
  ];
  const fresh = all.filter((each) => told.first(each));
  const remarks = gravest(fresh, most.remarks).map(recordFinding);
  const beyond = result.requirements.map(({ findings }) => Math.max(0, findings.length - most.findings));
  const leftOut = beyond.reduce((sum, count) => sum + count, fresh.length - remarks.length);
  return { outcome, requirements, remarks, ...(leftOut === 0 ? {} : { leftOut }) };
}

/** At most so many, errors rather than warnings, in their order. */
function gravest(all: readonly Diagnostic[], count: number): Diagnostic[] {
  const errors = all.filter(({ severity }) => severity === 'error');
  const warnings = all.filter(({ severity }) => severity === 'warning');
  const kept = new Set([...errors, ...warnings].slice(0, count));
  return all.filter((each) => kept.has(each));
}

/** The frame comes along, since nothing reads the submission again. */
function recordFinding(diagnostic: Diagnostic): RecordedFinding {
  const { source, span } = diagnostic;
  const excerpt = codeFrame(source, span, { before: 2, after: 1, style: plain, width: 90 }).join('\n');
  const { data, ...rest } = diagnosticToJson(diagnostic);
  return { ...rest, data: exactly(data), excerpt };
}

/** Integers that JavaScript's numbers cannot hold become texts: what is read again has to be the same to the byte. */
function exactly(data: RecordedFinding['data']): RecordedFinding['data'] {
  return JSON.parse(
    JSON.stringify(data, (_, value: unknown) => {
      if (typeof value !== 'bigint') return value;
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    }),
  );
}
