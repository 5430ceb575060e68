import type { RecordedFinding, SubmissionOutcome } from '../outcome.ts';
import type { Mistake } from './mistake-cluster.ts';
import { bounded, short } from './wrong-value.ts';

/** Why a student's work earns less than everything, sorted and each once; empty where all is met. */
export function mistakesOf(outcome: SubmissionOutcome): readonly Mistake[] {
  if (outcome.outcome === 'fault') return [];
  const mistakes = new Map<string, Mistake>();
  const put = (requirement: string, finding: RecordedFinding) => {
    const mistake = mistakeOf(requirement, finding);
    const key = keyOf(mistake);
    if (!mistakes.has(key)) mistakes.set(key, mistake);
  };
  let rejected = outcome.outcome === 'ungradable';
  for (const { id, findings } of outcome.requirements) {
    for (const finding of findings) {
      // That an object is rejected is no reason by itself: the server's own words, which are among the remarks, tell it.
      if (finding.code === 'object-rejected') rejected = true;
      else put(id, finding);
    }
  }
  if (rejected) for (const remark of outcome.remarks) if (remark.severity === 'error') put('', remark);
  if (outcome.outcome === 'ungradable' && outcome.refused !== undefined) {
    const { code } = outcome.refused;
    mistakes.set(code, { requirement: '', code, field: '', expected: undefined, message: undefined });
  }
  return [...mistakes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, mistake]) => mistake);
}

/** The same for two students who did the same wrong. */
export function signatureOf(mistakes: readonly Mistake[]): string {
  return mistakes.map(keyOf).join('\n');
}

function keyOf({ requirement, code, field }: Mistake): string {
  return JSON.stringify([requirement, code, field]);
}

function mistakeOf(requirement: string, { code, field, data, message }: RecordedFinding): Mistake {
  const expected = Object.hasOwn(data, 'expected') ? bounded(data.expected ?? undefined) : undefined;
  return {
    requirement,
    code,
    field: short(field),
    expected,
    message: { en: short(message.en), ko: short(message.ko) },
  };
}
