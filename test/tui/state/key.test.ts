import { expect, it } from 'vitest';
import { keysOf, type RawKey } from '../../../src/tui/state/key.ts';

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
  expect(keysOf('ㄷㅎㅗㅂ', none)).toEqual([...'eghq'].map((character) => ({ character })));
});

it('leaves keys with Ctrl or Alt alone', () => {
  expect(keysOf('e', { ...none, ctrl: true })).toEqual([]);
  expect(keysOf('e', { ...none, meta: true })).toEqual([]);
});
