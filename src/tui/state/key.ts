/** A named key, or the character that was typed. */
export type Key = NamedKey | { readonly character: string };

export type NamedKey = PlainKey | ControlKey;

type PlainKey =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageup'
  | 'pagedown'
  | 'home'
  | 'end'
  | 'enter'
  | 'escape'
  | 'tab'
  | 'shift-tab'
  | 'backspace'
  | 'delete';

/** Those that mean something in the editor. */
const controls = ['ctrl-s', 'ctrl-z', 'ctrl-y', 'ctrl-k', 'ctrl-home', 'ctrl-end'] as const;
type ControlKey = (typeof controls)[number];

/** What ink says of a key press, as far as it matters here. */
export interface RawKey {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageUp: boolean;
  readonly pageDown: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly tab: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

const named: readonly (readonly [keyof RawKey, PlainKey])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
];

/** The Latin letters on the keys of a Korean keyboard, so that a learner need not leave Hangul to press one. */
const onHangulKeys = new Map(
  [...'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆ'].map((jamo, index) => [
    jamo,
    'qwertyuiopasdfghjklzxcvbnmQWERT'[index] ?? jamo,
  ]),
);

/** The letter that a key stands for where keys are commands, not text. */
export function letterOf({ character }: { readonly character: string }): string {
  return onHangulKeys.get(character) ?? character;
}

/** The keys of one input. Keys typed faster than they are read arrive together, Enter among them. */
export function keysOf(input: string, raw: RawKey): Key[] {
  const known = named.find(([field]) => raw[field])?.[1];
  if (known === 'tab' && raw.shift) return ['shift-tab'];
  const control = raw.ctrl ? controls.find((name) => name === `ctrl-${known ?? input.toLowerCase()}`) : undefined;
  if (control !== undefined) return [control];
  if (known !== undefined) return [known];
  if (raw.ctrl || raw.meta) return [];
  return [...input].map(typedKey);
}

/**
 * True of an input that is a paste in a terminal without bracketed paste: nobody types on after a line end before it
 * is read. Such a text must not be taken for commands.
 */
export function isPaste(input: string): boolean {
  return /[\r\n]+[^\r\n]/.test(input);
}

function typedKey(character: string): Key {
  return character === '\r' || character === '\n' ? 'enter' : { character };
}
