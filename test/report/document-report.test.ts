import { describe, expect, it } from 'vitest';
import { admit } from '../../src/kubernetes/admit.ts';
import { documentReports } from '../../src/report/document-report.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

function warningsOf(text: string): string[][] {
  const parsed = parseSource({ name: 'a.yaml', text });
  const reports = documentReports([parsed], admit(parsed.documents));
  return reports.map(({ warnings }) => warnings.map(({ problem }) => problem.code));
}

const config = (name: string, data: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: ${data}\n`;

it('tells of what cannot be read where it stands', () => {
  const verdictsOf = (text: string) => {
    const parsed = parseSource({ name: 'a.yaml', text });
    return documentReports([parsed], admit(parsed.documents)).map(({ index, accepted }) => [index, accepted]);
  };
  expect(verdictsOf(`%YAML 1.2\n---\n${config('a', '{}')}`)).toEqual([
    [0, false],
    [1, true],
  ]);
  expect(verdictsOf(`${config('a', '{}')}---\n{\n---\n${config('b', '{}')}`)).toEqual([
    [0, true],
    [1, false],
    [2, true],
  ]);
});

describe('the warnings of a document', () => {
  it('are those that stand in it', () => {
    const text = [config('a', '{}'), config('b', '{x: a, x: b}'), config('c', '{y: a, y: b}')].join('---\n');
    expect(warningsOf(text)).toEqual([[], ['duplicate-key'], ['duplicate-key']]);
  });

  it('include what stands in a comment beside it', () => {
    expect(warningsOf(`# “quoted”\n${config('a', '{}')}`)).toEqual([['suspicious-character']]);
    expect(warningsOf(`${config('a', '{}')}---\n# “quoted”\n`)).toEqual([['suspicious-character']]);
  });

  it('do not include what stands beside a document that cannot be read', () => {
    expect(warningsOf(`${config('a', '{}')}---\n# “quoted”\nb: [\n`)).toEqual([[], ['suspicious-character']]);
  });
});
