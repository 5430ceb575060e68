import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/yaml/decode-utf8.ts';
import { read } from './read.ts';

describe('a text', () => {
  it.each(['\u0000', '\u0007', '\u001b', '\u007f', '\u0080', '\ufffe', '\uffff', '\ud800'])(
    'with %j is no YAML',
    (character) => {
      const { values, errors } = read(`a: b\nc: d${character}e\n`);
      expect(values).toEqual([]);
      expect(errors).toMatchObject([{ problem: { fault: 'control-character' }, span: { start: 9, end: 10 } }]);
    },
  );

  it.each(['é', '한', '😀', '\u0085', '\t'])('may hold %j', (character) => {
    expect(read(`a: "b${character}c"\n`).errors).toEqual([]);
  });

  it.each(['\u00a0', '\u200b', '\u201c', '\u2019', '\u202e', '\u2066', '\ufeff'])(
    'with %j is read with a warning',
    (character) => {
      const { values, parsed } = read(`a: b${character}c\n`);
      expect(values).toEqual([{ a: `b${character}c` }]);
      expect(parsed.diagnostics).toMatchObject([{ severity: 'warning', span: { start: 4, end: 5 } }]);
    },
  );

  it('may begin with a byte order mark', () => {
    expect(read('\ufeffa: b\n').values).toEqual([{ a: 'b' }]);
  });
});

describe('bytes', () => {
  it('that are UTF-8 are a text, without the byte order mark', () => {
    const decoded = decodeUtf8('x', new TextEncoder().encode('\ufeffa: 한\n'));
    expect(decoded).toEqual({ source: { name: 'x', text: 'a: 한\n' } });
  });

  it.each([
    [[0x61, 0xff, 0x62], 1],
    // A replacement character that was written is not the bad byte.
    [[0xef, 0xbf, 0xbd, 0x0a, 0xef, 0xbf, 0xbd, 0xff], 3],
    [[0xc3], 0],
    [[0xed, 0xa0, 0x80], 0],
    [[0xff, 0xfe, 0x61, 0x00], 0],
  ])('%j are none', (bytes, start) => {
    const decoded = decodeUtf8('x', Uint8Array.from(bytes));
    expect(decoded).toMatchObject({
      unreadable: {
        documents: [],
        diagnostics: [{ problem: { fault: 'invalid-utf8' }, span: { start, end: start + 1 } }],
      },
    });
  });
});
