import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeEntryLine } from '../../src/progress/entry-line.ts';
import { liveEntries } from '../../src/progress/live-entries.ts';
import { readProgressDocument, writeProgressDocument } from '../../src/progress/progress-document.ts';
import { attempt, stored } from './support.ts';

const { live } = liveEntries(
  stored(
    [1, attempt('gone', 1)],
    [1, { type: 'reset', exercise: 'gone' }],
    [2, attempt('web', 3)],
    [3, { type: 'file', exercise: 'web', file: '/home/me/헤드리스.yaml' }],
  ),
);

describe('an exported progress', () => {
  it('holds what counts, a line of the progress file each', () => {
    expect(JSON.parse(writeProgressDocument(live))).toEqual({
      kubedrill: 'progress',
      version: 1,
      entries: live.map((each) => JSON.parse(writeEntryLine(each))),
    });
    expect(live.map(({ entry }) => entry.exercise)).toEqual(['web', 'web']);
  });

  it('reads back the same', () => {
    expect(readProgressDocument(writeProgressDocument(live))).toEqual({ kind: 'entries', entries: live });
    expect(readProgressDocument(writeProgressDocument([]))).toEqual({ kind: 'entries', entries: [] });
  });

  it('may be a progress file itself, torn or newer lines and all', () => {
    const lines = live.map(writeEntryLine);
    const text = `\n${lines.join('\n')}\n{"v":9,"id":"x"}\n{"v":1,"id":"tor`;
    expect(readProgressDocument(text)).toEqual({ kind: 'entries', entries: live });
    expect(readProgressDocument(lines[0] ?? '')).toEqual({ kind: 'entries', entries: live.slice(0, 1) });
    const reset = writeEntryLine({ id: 'r', at: 50, entry: { type: 'reset' } });
    expect(readProgressDocument([...lines, reset].join('\n'))).toEqual({ kind: 'entries', entries: [] });
  });

  it.each([
    ['', 'not-progress'],
    ['hello', 'not-progress'],
    ['{}', 'not-progress'],
    ['[1]', 'not-progress'],
    ['{"kubedrill":"progress"}', 'not-progress'],
    ['{"kubedrill":"progress","version":2,"entries":[]}', 'newer'],
    ['{"kubedrill":"progress","version":1,"entries":[{"v":9}]}', 'newer'],
    ['{"kubedrill":"progress","version":1,"entries":[{"v":1}]}', 'bad-entry'],
    ['{"kubedrill":"progress","version":1,"entries":[null]}', 'bad-entry'],
    [`${writeEntryLine({ id: '1', at: 1, entry: { type: 'solution', exercise: 'web' } })}\nrubbish`, 'bad-entry'],
  ])('is told from what is none: %s', (text, kind) => {
    expect(readProgressDocument(text)).toMatchObject({ kind });
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readProgressDocument(text)));
  });
});
