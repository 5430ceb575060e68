import type { Language } from '../../../model/localized.ts';
import { type Description, say } from '../problem-wording.ts';

type Help = Readonly<Record<Language, string>>;

/** What a character is taken for, by what to do about it. */
const groups: readonly (readonly [characters: RegExp, help: Help])[] = [
  [/^["“”„‟″＂]/u, { en: 'write a straight double quote `"`', ko: '곧은 큰따옴표 `"`를 쓰세요' }],
  [/^[‘’‚‛′＇`´]/u, { en: "write a straight quote `'`", ko: "곧은 작은따옴표 `'`를 쓰세요" }],
  [/^[‐‑‒–—―−－]/u, { en: 'write a hyphen `-`', ko: '하이픈 `-`을 쓰세요' }],
  [/^[：꞉]/u, { en: 'write a colon `:`', ko: '콜론 `:`을 쓰세요' }],
  [/^[，、]/u, { en: 'write a comma `,`', ko: '쉼표 `,`를 쓰세요' }],
  [/^[\p{Zs}\u2028\u2029\u0085]/u, { en: 'write an ordinary space or line end', ko: '일반 공백이나 줄바꿈을 쓰세요' }],
  [/^[\p{Cf}\p{Cc}]/u, { en: 'delete it: it is invisible', ko: '보이지 않는 문자이므로 지우세요' }],
];

/** A character that looks like another, or like nothing; given by its code point, as in `U+00A0`. */
export function suspiciousCharacter(codePoint: string): Readonly<Record<Language, Description>> {
  const hex = /^U\+([0-9A-F]{4,6})$/.exec(codePoint)?.[1];
  const character = hex === undefined ? codePoint : String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex, 16)));
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const shown = /^[\p{L}\p{P}\p{S}]/u.test(character) ? ` (${character})` : '';
  const help = groups.find(([characters]) => characters.test(character))?.[1];
  return {
    en: say(`the character ${code}${shown} is easily taken for another`, help?.en),
    ko: say(`${code}${shown} 문자는 다른 문자로 착각하기 쉽습니다`, help?.ko),
  };
}
