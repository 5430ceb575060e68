import { describe, expect, it } from 'vitest';
import type { EditorKey } from '../../../src/tui/editor/editor-key.ts';
import { pasteText, typeText } from '../../../src/tui/editor/insert-text.ts';
import { isChanged, markSaved, openTextEditor, textOf } from '../../../src/tui/editor/text-editor.ts';
import { editing, press, shown } from './keys.ts';

const pressed = (marked: string, ...keys: readonly EditorKey[]) => shown(press(editing(marked), ...keys));

describe('a text editor', () => {
  it('begins at the beginning, and gives the text back', () => {
    expect(shown(openTextEditor('a: 1\n'))).toBe('‸a: 1\n');
    expect(textOf(openTextEditor(''))).toBe('');
    expect(textOf(openTextEditor('a\r\nb\rc'))).toBe('a\nb\nc');
  });

  it('is changed until the text is again what was saved', () => {
    const editor = openTextEditor('a');
    expect(isChanged(editor)).toBe(false);
    const typed = typeText(editor, 'b');
    expect(isChanged(typed)).toBe(true);
    expect(isChanged(press(typed, 'undo'))).toBe(false);
    expect(isChanged(press(typed, 'backspace'))).toBe(false);
    expect(isChanged(markSaved(typed))).toBe(false);
    expect(isChanged(press(markSaved(typed), 'undo'))).toBe(true);
  });
});

describe('moving', () => {
  it('goes from line to line at their ends', () => {
    expect(pressed('a\n‸b', 'left')).toBe('a‸\nb');
    expect(pressed('a‸\nb', 'right')).toBe('a\n‸b');
    expect(pressed('‸a', 'left')).toBe('‸a');
    expect(pressed('a‸', 'right')).toBe('a‸');
    expect(pressed('‸a', 'up')).toBe('‸a');
  });

  it('takes what a reader sees as one character for one', () => {
    const e = 'é'.normalize('NFD');
    const family = '👨‍👩‍👧';
    const syllable = '한'.normalize('NFD');
    for (const one of [e, family, syllable, '🇰🇷', '가', '😀']) {
      expect(pressed(`‸${one}x`, 'right')).toBe(`${one}‸x`);
      expect(pressed(`x${one}‸`, 'left')).toBe(`x‸${one}`);
      expect(pressed(`x${one}‸y`, 'backspace')).toBe('x‸y');
      expect(pressed(`x‸${one}y`, 'delete')).toBe('x‸y');
    }
  });

  it('keeps to the column of the screen, over shorter lines and wide characters', () => {
    expect(pressed('abcd‸ef\na\n가나다라', 'down')).toBe('abcdef\na‸\n가나다라');
    expect(pressed('abcd‸ef\na\n가나다라', 'down', 'down')).toBe('abcdef\na\n가나‸다라');
    expect(pressed('abc‸def\n가나다', 'down')).toBe('abcdef\n가‸나다');
    expect(pressed('abc‸def\n가나다\nabcdef', 'down', 'down')).toBe('abcdef\n가나다\nabc‸def');
    expect(pressed('abc‸def\n가나다\nabcdef', 'down', 'left', 'down')).toBe('abcdef\n가나다\n‸abcdef');
  });

  it('finds the first word of a line, and then its beginning', () => {
    expect(pressed('  ab‸c', 'home')).toBe('  ‸abc');
    expect(pressed('  ‸abc', 'home')).toBe('‸  abc');
    expect(pressed('‸  abc', 'home')).toBe('  ‸abc');
    expect(pressed('  a‸bc', 'end')).toBe('  abc‸');
    expect(pressed('‸  \u0301a', 'home')).toBe('  \u0301‸a');
  });

  it('goes by pages, and to both ends of the text', () => {
    const text = Array.from({ length: 12 }, (_, index) => `l${index}`).join('\n');
    expect(press(editing(`‸${text}`), 'pagedown').cursor.row).toBe(5);
    expect(press(editing(`‸${text}`), 'pagedown', 'pagedown', 'pagedown').cursor.row).toBe(11);
    expect(press(editing(`‸${text}`), 'text-end').cursor).toEqual({ row: 11, column: 3 });
    expect(press(editing(`‸${text}`), 'text-end', 'pageup').cursor.row).toBe(6);
    expect(press(editing(`‸${text}`), 'text-end', 'text-start').cursor).toEqual({ row: 0, column: 0 });
  });
});

describe('Enter', () => {
  it.each([
    ['  name: web‸', '  name: web\n  ‸'],
    ['spec:‸', 'spec:\n  ‸'],
    ['  spec: # what‸', '  spec: # what\n    ‸'],
    ['- name: a‸', '- name: a\n  ‸'],
    ['  - env:‸', '  - env:\n      ‸'],
    ['  - a‸', '  - a\n  ‸'],
    ['-‸', '-\n  ‸'],
    ['- - a: 1‸', '- - a: 1\n    ‸'],
    ['run: |‸', 'run: |\n  ‸'],
    ['- run: >-‸', '- run: >-\n    ‸'],
    ['- |‸', '- |\n  ‸'],
    ['# spec:‸', '# spec:\n‸'],
    ['url: http://a‸', 'url: http://a\n‸'],
    ['‸a: 1', '\n‸a: 1'],
    ['  ‸  a: 1', '  \n  ‸  a: 1'],
    ['  a: 1‸  b: 2', '  a: 1\n  ‸b: 2'],
    ['a: 1 ‸# b', 'a: 1 \n‸# b'],
  ])('after %j', (before, expected) => {
    expect(pressed(before, 'enter')).toBe(expected);
    expect(pressed(before, 'enter', 'undo')).toBe(before);
  });
});

describe('indentation', () => {
  it.each<[string, EditorKey, string]>([
    ['    ‸a', 'backspace', '  ‸a'],
    ['   ‸a', 'backspace', '  ‸a'],
    [' ‸a', 'backspace', '‸a'],
    ['    a  ‸', 'backspace', '    a ‸'],
    ['\t‸a', 'backspace', '‸a'],
    ['‸a', 'tab', '  ‸a'],
    [' ‸a', 'tab', '  ‸a'],
    ['가나a‸', 'tab', '가나a ‸'],
    ['    a‸', 'shift-tab', '  a‸'],
    ['   a‸', 'shift-tab', '  a‸'],
    ['a‸', 'shift-tab', 'a‸'],
    ['   ‸a', 'shift-tab', '  ‸a'],
    ['‸  a', 'shift-tab', '‸a'],
  ])('%j, %s', (before, key, expected) => {
    expect(pressed(before, key)).toBe(expected);
  });
});

describe('erasing', () => {
  it('joins lines', () => {
    expect(pressed('a\n‸b', 'backspace')).toBe('a‸b');
    expect(pressed('a‸\nb', 'delete')).toBe('a‸b');
    expect(pressed('‸a', 'backspace')).toBe('‸a');
    expect(pressed('a‸', 'delete')).toBe('a‸');
  });

  it('does not leave the cursor within a character that two lines made together', () => {
    expect(pressed('e\n‸\u0301x', 'backspace')).toBe('e\u0301‸x');
  });

  it('takes a whole line away', () => {
    expect(pressed('a\nb‸c\ndef', 'delete-line')).toBe('a\nd‸ef');
    expect(pressed('abc\nd‸e', 'delete-line')).toBe('a‸bc');
    expect(pressed('ab‸c', 'delete-line')).toBe('‸');
    expect(pressed('abc\nd‸e', 'delete-line', 'undo')).toBe('abc\nd‸e');
  });
});

describe('typing', () => {
  it('makes two spaces of a tab, and no character of what is none', () => {
    expect(shown(typeText(editing('a‸b'), '\tx\u0000\u001b'))).toBe('a  x‸b');
  });

  it('is undone as a run, up to the last move', () => {
    const typed = press(editing('‸'), { typed: 'a' }, { typed: 'b' }, { typed: '가' });
    expect(shown(press(typed, 'undo'))).toBe('‸');
    expect(shown(press(typed, 'undo', 'redo'))).toBe('ab가‸');
    const moved = press(typed, 'left', { typed: 'c' }, { typed: 'd' });
    expect(shown(press(moved, 'undo'))).toBe('ab‸가');
    expect(shown(press(moved, 'undo', 'undo'))).toBe('‸');
    const erased = press(typed, 'backspace', 'backspace');
    expect(shown(press(erased, 'undo'))).toBe('ab가‸');
  });

  it('after an undo forgets what could be done again', () => {
    const typed = press(editing('‸'), { typed: 'a' }, 'undo', { typed: 'b' }, 'redo');
    expect(shown(typed)).toBe('b‸');
  });
});

describe('pasting', () => {
  it('takes many lines as they are, but for their ends', () => {
    const { editor, refusal } = pasteText(editing('a: ‸\nz'), 'x\r\n\ty\r- q');
    expect({ text: shown(editor), refusal }).toEqual({ text: 'a: x\n\ty\n- q‸\nz', refusal: undefined });
    expect(shown(press(editor, 'undo'))).toBe('a: ‸\nz');
  });

  it('refuses more than is graded, and says so', () => {
    const editor = editing('a‸');
    expect(pasteText(editor, 'x'.repeat(65_535)).refusal).toBe(undefined);
    expect(pasteText(editor, 'x'.repeat(65_536))).toEqual({ editor, refusal: 'too-long' });
    const full = pasteText(editor, '\n'.repeat(65_535)).editor;
    expect(press(full, { typed: 'x' }, 'enter', 'tab').lines.length).toBe(65_536);
  });
});
