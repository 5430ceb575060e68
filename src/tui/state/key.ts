/** A named key, or the character that was typed. */
export type Key = NamedKey | { readonly character: string };

export type NamedKey = 'up' | 'down' | 'pageup' | 'pagedown' | 'home' | 'end' | 'enter' | 'escape' | 'tab';

/** What ink says of a key press, as far as it matters here. */
export interface RawKey {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly pageUp: boolean;
  readonly pageDown: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly tab: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

const named: readonly (readonly [keyof RawKey, NamedKey])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
];

/** The Latin letters on the keys of a Korean keyboard, so that a learner need not leave Hangul to press one. */
const onHangulKeys = new Map(
  [...'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ'].map((jamo, index) => [
    jamo,
    'qwertyuiopasdfghjklzxcvbnm'[index] ?? jamo,
  ]),
);

/** The keys of one input. Keys typed faster than they are read arrive together, Enter among them. */
export function keysOf(input: string, raw: RawKey): Key[] {
  const known = named.find(([field]) => raw[field]);
  if (known !== undefined) return [known[1]];
  if (raw.ctrl || raw.meta) return [];
  return [...input].map(typedKey);
}

function typedKey(character: string): Key {
  return character === '\r' || character === '\n' ? 'enter' : { character: onHangulKeys.get(character) ?? character };
}
