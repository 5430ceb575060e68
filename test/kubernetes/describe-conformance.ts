import { expect, it } from 'vitest';
import { admit } from '../../src/kubernetes/admit.ts';
import { jsonText } from '../../src/model/json.ts';
import { reasonOf } from '../../src/report/reason.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';
import {
  type ConformanceCase,
  comparable,
  fieldsAgree,
  recordedFields,
  warningsAgree,
} from '../support/conformance-cases.ts';

/** How many of the recordings may still disagree. These numbers only ever go down. */
const allowed = { verdict: 0, fields: 0, reasons: 0, object: 0, warnings: 0 };

interface Judged {
  readonly recorded: ConformanceCase;
  readonly accepted: boolean;
  readonly fields: ReadonlySet<string>;
  readonly reasons: readonly string[];
  readonly causes: ReadonlySet<string>;
  readonly warned: readonly string[];
  readonly object: string | undefined;
}

function judge(recorded: ConformanceCase): Judged {
  const { documents, diagnostics } = parseSource({ name: recorded.id, text: recorded.manifest });
  const unread = diagnostics.filter(({ severity }) => severity === 'error');
  const [verdict] = admit(documents);
  const errors = verdict === undefined ? unread : verdict.errors;
  const accepted = verdict?.accepted ?? false;
  return {
    recorded,
    accepted,
    fields: new Set(errors.map(({ field }) => field)),
    reasons: errors.map(({ problem }) => reasonOf(problem)),
    causes: new Set(errors.map(({ field, problem }) => `${reasonOf(problem)} ${field}`)),
    warned: verdict?.warnings.map(({ field }) => field) ?? [],
    object: accepted && verdict?.object ? canonical(JSON.parse(jsonText(verdict.object.stored))) : undefined,
  };
}

/** JSON text with sorted keys. */
function canonical(object: Parameters<typeof comparable>[0]): string {
  return JSON.stringify(comparable(object), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function expectAtMost(misses: readonly Judged[], most: number): void {
  const ids = misses.map(({ recorded }) => recorded.id);
  expect(ids.length, `disagree:\n${ids.join('\n')}`).toBeLessThanOrEqual(most);
}

/** How many recordings there are at least that were rejected in validation, warned of, or never sent. */
export interface LeastCases {
  readonly validated: number;
  readonly warned: number;
  readonly atClient: number;
}

/** Holds what would be said of recorded manifests to what was; `least` guards against recordings that are not there. */
export function describeConformance(cases: readonly ConformanceCase[], least: LeastCases): void {
  const judged = cases.map(judge);
  const agreed = judged.filter(({ recorded, accepted }) => accepted === (recorded.verdict === 'accept'));

  it('is the verdict', () => {
    expectAtMost(
      judged.filter((one) => !agreed.includes(one)),
      allowed.verdict,
    );
  });

  it('is the fields of a rejection', () => {
    const atServer = agreed.filter(({ recorded }) => recorded.verdict === 'reject' && recorded.stage === 'server');
    expectAtMost(
      atServer.filter(({ recorded, fields }) => !fieldsAgree(recordedFields(recorded), fields)),
      allowed.fields,
    );
  });

  it('is the reasons of a rejection in validation', () => {
    const validated = agreed.filter(({ recorded }) => recorded.reason === 'Invalid');
    expect(validated.length).toBeGreaterThan(least.validated);
    const others = validated.filter(({ recorded, causes }) => {
      const recordedCauses = new Set(recorded.causes?.map(({ reason, field }) => `${reason} ${field}`));
      return recordedCauses.size !== causes.size || [...recordedCauses].some((cause) => !causes.has(cause));
    });
    expectAtMost(others, allowed.reasons);
  });

  it('is the stored object', () => {
    const accepted = agreed.filter(({ recorded }) => recorded.object !== undefined);
    expectAtMost(
      accepted.filter(({ recorded, object }) => recorded.object === undefined || canonical(recorded.object) !== object),
      allowed.object,
    );
  });

  it('is what is warned of, neither less nor more', () => {
    const accepted = judged.filter(({ recorded }) => recorded.verdict === 'accept');
    expect(accepted.filter(({ recorded }) => recorded.warnings !== undefined).length).toBeGreaterThan(least.warned);
    expectAtMost(
      accepted.filter(({ recorded, warned }) => !warningsAgree(recorded.warnings ?? [], warned)),
      allowed.warnings,
    );
  });

  it('is why a manifest never reached it', () => {
    const atClient = judged.filter(({ recorded }) => recorded.stage === 'client');
    expect(atClient.length).toBeGreaterThan(least.atClient);
    const others = atClient.filter(({ recorded, reasons }) => !reasons.includes(recorded.reason ?? ''));
    expect(others.map(({ recorded, reasons }) => `${recorded.id}: ${recorded.reason}, not ${reasons.join()}`)).toEqual(
      [],
    );
  });
}
