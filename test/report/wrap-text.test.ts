import { describe, expect, it } from 'vitest';
import { padEnd, padStart, textWidth } from '../../src/report/text-width.ts';
import { wrapText } from '../../src/report/wrap-text.ts';

describe('wrapText', () => {
  it('breaks between words, by columns', () => {
    expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapText('서비스 포트를 확인', 13)).toEqual(['서비스 포트를', '확인']);
    expect(wrapText('short', 7)).toEqual(['short']);
    expect(wrapText('', 7)).toEqual(['']);
  });

  it('keeps a word that is too long, and line ends that are there', () => {
    expect(wrapText('see https://kubernetes.io/docs now', 10)).toEqual(['see', 'https://kubernetes.io/docs', 'now']);
    expect(wrapText('a\nb c', 10)).toEqual(['a', 'b c']);
  });
});

describe('textWidth', () => {
  it.each([
    ['abc', 3],
    ['가나다', 6],
    ['가'.normalize('NFD'), 2],
    ['é'.normalize('NFD'), 1],
    ['日本', 4],
    ['…✔✘', 3],
    ['😀', 2],
  ])('of %s', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('pads to it', () => {
    expect(padEnd('가', 4)).toBe('가  ');
    expect(padStart('가', 4)).toBe('  가');
    expect(padEnd('가나다', 4)).toBe('가나다');
  });
});
