import { describe, expect, it } from 'vitest';
import { sarifFormat } from '../../../src/report/course/sarif-format.ts';
import { errorsBy } from './schemas/errors-by.ts';
import { sarifSchema } from './schemas/sarif-schema.ts';
import { type ClassOptions, fileOf, writeClass } from './write-class.ts';

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations?: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
  }[];
}

function read(options: ClassOptions = {}) {
  const document = JSON.parse(fileOf(writeClass(sarifFormat, options), 'results.sarif'));
  expect(errorsBy(sarifSchema, document)).toEqual([]);
  const [run] = document.runs;
  return { run, results: run.results as readonly SarifResult[] };
}

describe('results.sarif', () => {
  it.each(['score', 'requirements', 'findings', 'full'] as const)(
    'is valid SARIF 2.1.0 where %s is revealed',
    (reveal) => {
      read({ policy: { reveal } });
      read({ policy: { reveal }, language: 'ko' });
      read({ policy: { reveal }, only: [] });
    },
  );

  it('has a result a finding, by the rule of its requirement, at its place in the student’s folder', () => {
    const { results } = read({ policy: { reveal: 'findings' } });
    expect(results[0]).toEqual({
      ruleId: 'headless/port',
      kind: 'fail',
      level: 'error',
      message: { text: 'expected port `8080`, found `80`' },
      properties: { student: '=cmd()' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '1002/web.yaml' },
            region: { startLine: 8, startColumn: 13, endLine: 8, endColumn: 15 },
          },
        },
      ],
    });
    expect(read({ only: ['1002'] }).results[0]?.locations?.[0]?.physicalLocation.artifactLocation.uri).toBe('web.yaml');
  });

  it('has a rule for everything that a result names', () => {
    const { run, results } = read();
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([
      'headless',
      'headless/port',
      'headless/headless',
      'rollout',
      'rollout/surge',
      'rollout/kept',
      'probes',
      'probes/live',
    ]);
    for (const { ruleId } of results) expect(ids).toContain(ruleId);
  });

  it('has the grader’s faults as notifications, not as results', () => {
    const { run, results } = read();
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false, properties: { faults: 2 } });
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('김철수');
    expect(results.some(({ message }) => message.text.includes('grader failed'))).toBe(false);
    expect(read({ only: ['1001'] }).run.invocations[0].executionSuccessful).toBe(true);
  });

  it('tells what cannot be graded, and what is unmet without a finding', () => {
    const texts = read().results.map(({ ruleId, message }) => `${ruleId}: ${message.text}`);
    expect(texts).toContain('rollout: `../../<etc>\\n::error::x` is too large; submit only the manifests');
    expect(texts).toContain('headless/headless: it is headless (unmet)');
  });

  it('has only scores where no more is revealed', () => {
    const { run, results } = read({ policy: { reveal: 'score' }, only: ['1002'] });
    expect(results.map(({ message }) => message.text)).toEqual(['score: 1.3333/10', 'score: 0/5.5']);
    expect(run.tool.driver.rules).toHaveLength(3);
  });

  it('names nobody where students are anonymous', () => {
    const text = fileOf(writeClass(sarifFormat, { policy: { anonymous: true } }), 'results.sarif');
    expect(text).toContain('pseudonym-2/web.yaml');
    expect(text).not.toMatch(/김철수|2024-0815|"1002|Brien/);
  });
});
