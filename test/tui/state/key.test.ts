import { expect, it } from 'vitest';
import { isPaste, keysOf, letterOf, type RawKey } from '../../../src/tui/state/key.ts';

const none: RawKey = {
  upArrow: false,
  downArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  leftArrow: false,
  rightArrow: false,
  backspace: false,
  delete: false,
  shift: false,
  ctrl: false,
  meta: false,
};

it('names the keys that have names', () => {
  expect(keysOf('', { ...none, upArrow: true })).toEqual(['up']);
  expect(keysOf('\r', { ...none, return: true })).toEqual(['enter']);
});

it('takes apart what was typed faster than it was read', () => {
  expect(keysOf('jj\r', none)).toEqual([{ character: 'j' }, { character: 'j' }, 'enter']);
});

it('knows the letters on a Korean keyboard', () => {
  expect(keysOf('ㄷㅎㅗㅂ', none)).toEqual([...'ㄷㅎㅗㅂ'].map((character) => ({ character })));
  expect(letterOf({ character: 'ㄸ' })).toBe('E');
  expect([...'ㄷㅎㅗㅂ'].map((character) => letterOf({ character })).join('')).toBe('eghq');
});

it('tells a paste of several lines from keys, in a terminal that does not', () => {
  expect(isPaste('kind: Service\nmetadata:\r\n  name: web')).toBe(true);
  expect(isPaste('jjj\r')).toBe(false);
  expect(isPaste('q')).toBe(false);
});

it('knows the keys of the editor', () => {
  expect(keysOf('s', { ...none, ctrl: true })).toEqual(['ctrl-s']);
  expect(keysOf('', { ...none, tab: true, shift: true })).toEqual(['shift-tab']);
});

it('leaves keys with Ctrl or Alt alone', () => {
  expect(keysOf('e', { ...none, ctrl: true })).toEqual([]);
  expect(keysOf('e', { ...none, meta: true })).toEqual([]);
});
