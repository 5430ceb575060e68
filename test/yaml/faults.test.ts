import { describe, expect, it } from 'vitest';
import type { SyntaxFault } from '../../src/model/problem.ts';
import { positionAt } from '../../src/model/span.ts';
import { read } from './read.ts';

const faults: readonly (readonly [SyntaxFault, string, number, number])[] = [
  ['tab', 'a:\n\tb: c\n', 2, 1],
  ['tab', 'a: "b"\n  \t\nc: d\n', 2, 3],
  ['indentation', 'a:\n  b: c\n d: e\n', 3, 1],
  ['indentation', '- a\nb: c\n', 2, 1],
  ['indentation', 'a: b\n  c: d\n', 1, 4],
  ['indentation', 'a:\n- b: c\n d: e\n', 3, 1],
  ['quote', 'a: "b\nc: d\n', 1, 4],
  ['quote', "a:\n- 'b''\nc: d\n", 2, 3],
  ['quote', 'a: "b\\zc"\n', 1, 6],
  ['quote', 'a: "b\\/c"\n', 1, 6],
  ['flow', 'a: [b\nc: d\n', 1, 4],
  ['flow', 'a:\n- {b: [c, d\n', 2, 7],
  ['flow', 'a: [http://b?c]\n', 1, 13],
  ['flow', 'a: {b\nc: d}\n', 1, 5],
  ['flow', 'a: [b]]\n', 1, 7],
  ['mapping-value', 'a: b: c\n', 1, 4],
  ['missing-colon', 'a: b\nc\nd: e\n', 2, 1],
  ['missing-colon', 'a:\n  b: c\n  d:e\n', 3, 3],
  ['reserved', 'a: @b\n', 1, 4],
  ['reserved', 'a: %b\n', 1, 4],
  ['other', 'a: "b" c\n', 1, 8],
  ['anchor', 'a: *b\n', 1, 4],
  ['anchor', 'a: &b [*b]\n', 1, 8],
  ['document-marker', 'a: b\n--- c\nd: e\n', 2, 1],
  ['null-key', 'a: {~: b}\n', 1, 5],
  ['merge', 'a: {<<: b}\n', 1, 5],
];

describe('a syntax error', () => {
  it.each(faults)('%s of %j is told at %i:%i', (fault, text, line, column) => {
    const [error] = read(text).errors;
    expect(error?.problem).toMatchObject({ code: 'yaml-syntax', fault });
    expect(positionAt(text, error?.span.start ?? -1)).toEqual({ line, column });
  });

  it('of one document leaves the others readable', () => {
    const { values, errors } = read('a: b\n---\nc: [\n---\nd: e\n');
    expect(values).toEqual([{ a: 'b' }, { d: 'e' }]);
    expect(errors.map(({ problem }) => problem.code)).toEqual(['yaml-syntax']);
  });

  it('in an empty text is that it holds no document', () => {
    for (const text of ['', '\n', '---\n---\n', '# nothing\n', '\ufeff', 'null\n'])
      expect(read(text).problems).toEqual([{ code: 'no-documents' }]);
  });
});

describe('text that kubectl does not read', () => {
  it.each([
    ['  a: b\nc: d\n', 2, 1],
    ['{a: b}\nc: d\n', 2, 1],
    ['{a: b} c\n', 1, 8],
  ])('is a warning where %j goes on', (text, line, column) => {
    const { parsed, values } = read(text);
    expect(values).toEqual([{ a: 'b' }]);
    expect(parsed.diagnostics.map(({ severity, problem }) => [severity, problem.code])).toEqual([
      ['warning', 'unread-text'],
    ]);
    expect(positionAt(text, parsed.diagnostics[0]?.span.start ?? -1)).toEqual({ line, column });
  });

  it('is none behind the end of the document', () => {
    expect(read('a: b\n...\nc: d\n')).toMatchObject({ values: [{ a: 'b' }], problems: [] });
  });
});

describe('a key that is written twice', () => {
  it('is a warning at each further writing', () => {
    const text = 'a: 1\nb: 2\na: 3\n"a": 4\n';
    const { parsed, values } = read(text);
    expect(values).toEqual([{ a: 4, b: 2 }]);
    expect(parsed.diagnostics.map(({ severity, span }) => [severity, positionAt(text, span.start).line])).toEqual([
      ['warning', 3],
      ['warning', 4],
    ]);
  });

  it('may be the same only once it is JSON', () => {
    expect(read('yes: 1\n"true": 2\n').problems).toEqual([{ code: 'duplicate-key', key: 'true' }]);
  });

  it('is none where a merge key brought the first', () => {
    expect(read('a: &a {b: 1}\nc: {<<: *a, b: 2}\n').problems).toEqual([]);
  });
});
