import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/model/json.ts';
import { showEntry, showList, showName, showValue } from '../../../src/report/wording/show-value.ts';

describe('showValue', () => {
  it.each<[Json, string]>([
    ['None', '`None`'],
    ['nginx:1.14.2', '`nginx:1.14.2`'],
    ['500m', '`500m`'],
    ['25%', '`25%`'],
    ['two words', '`two words`'],
    ['8080', '`"8080"`'],
    [8080, '`8080`'],
    [9007199254740993n, '`9007199254740993`'],
    ['true', '`"true"`'],
    ['No', '`"No"`'],
    ['', '`""`'],
    ['a: b', '`"a: b"`'],
    [null, '`null`'],
    [{ app: 'nginx', port: 80 }, '`{app: nginx, port: 80}`'],
    [['ls', '-l'], '`[ls, "-l"]`'],
    ['a`b', '`"a\\u0060b"`'],
    ['\u001b[2J', '`"\\u001b[2J"`'],
  ])('writes values as YAML does (%#)', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  it('shortens', () => {
    expect(showValue('a'.repeat(1000))).toBe(`\`"${'a'.repeat(59)}...\``);
  });

  it('is short, printable and in one pair of backticks, whatever it shows', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary' }), (value, name) => {
        for (const shown of [showValue(value as Json), showName(name)]) {
          expect(shown).toMatch(/^`[^`]*`$/);
          expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          expect(shown.length).toBeLessThanOrEqual(125);
        }
      }),
    );
  });
});

describe('showList', () => {
  it('counts what it leaves out', () => {
    expect(showList(['TCP', 'UDP', 80])).toBe('`TCP`, `UDP`, `80`');
    expect(showList([1, 2, 3, 4], 2)).toBe('`1`, `2`, ... (+2)');
  });
});

describe('showEntry', () => {
  it('can be typed', () => {
    expect(showEntry('port', 8080)).toBe('`port: 8080`');
    expect(showEntry('value', '1')).toBe('`value: "1"`');
  });
});
