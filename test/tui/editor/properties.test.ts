import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cursorCell, textRoom, withCursorInView } from '../../../src/tui/editor/editor-view.ts';
import { graphemesOf } from '../../../src/tui/editor/graphemes.ts';
import { pasteText, typeText } from '../../../src/tui/editor/insert-text.ts';
import { columnAt, offsetAt } from '../../../src/tui/editor/screen-column.ts';
import { isChanged, openTextEditor, type TextEditor, textOf } from '../../../src/tui/editor/text-editor.ts';
import { gutterWidth } from '../../../src/tui/text/gutter.ts';
import { area, editorKeys, press } from './keys.ts';

const characters = [
  'a',
  ' ',
  '  ',
  ':',
  '- ',
  '\n',
  '\t',
  '가',
  '\u1100',
  '\u1161',
  '\u0301',
  '😀',
  '\u200d',
  '🇰',
  '\ud800',
];
const text = fc.array(fc.constantFrom(...characters), { maxLength: 60 }).map((parts) => parts.join(''));

type Step = (editor: TextEditor) => TextEditor;
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...editorKeys).map(
      (key): Step =>
        (editor) =>
          press(editor, key),
    ),
  },
  fc.constantFrom(...characters, '\r\n', '\u001b').map(
    (typed): Step =>
      (editor) =>
        typeText(editor, typed),
  ),
  text.map(
    (pasted): Step =>
      (editor) =>
        pasteText(editor, pasted).editor,
  ),
);

function expectInBounds({ lines, cursor }: TextEditor): void {
  const line = lines[cursor.row];
  if (line === undefined) throw new Error(`no row ${cursor.row}`);
  const boundaries = [0, ...[...graphemesOf(line)].map(({ end }) => end)];
  expect(boundaries).toContain(cursor.column);
  for (const each of lines) expect(each).not.toMatch(/[\r\n]/);
}

it('keeps the cursor between two characters of a line that there is, and in view', () => {
  fc.assert(
    fc.property(text, fc.array(steps, { maxLength: 40 }), (start, sequence) => {
      let editor = openTextEditor(start);
      for (const step of sequence) {
        editor = withCursorInView(step(editor), area);
        expectInBounds(editor);
        const { x, y } = cursorCell(editor, area);
        const inText = x - gutterWidth(editor.lines.length);
        expect(inText).toBeGreaterThanOrEqual(0);
        expect(inText).toBeLessThan(textRoom(editor, area));
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThan(area.height);
      }
    }),
    { numRuns: 500 },
  );
});

it('gives the first text back when everything is undone, and the last when it is done again', () => {
  fc.assert(
    fc.property(text, fc.array(steps, { maxLength: 30 }), (start, sequence) => {
      const first = openTextEditor(start);
      const last = sequence.reduce((editor, step) => step(editor), first);
      let editor = last;
      while (editor.undo !== undefined) editor = press(editor, 'undo');
      expect(textOf(editor)).toBe(textOf(first));
      expect(isChanged(editor)).toBe(false);
      while (editor.redo !== undefined) {
        editor = press(editor, 'redo');
        expectInBounds(editor);
      }
      // What had been undone already is done again too.
      const done = (() => {
        let forward = last;
        while (forward.redo !== undefined) forward = press(forward, 'redo');
        return textOf(forward);
      })();
      expect(textOf(editor)).toBe(done);
    }),
    { numRuns: 500 },
  );
});

it('gives a text with LF back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      const unix = any.replaceAll('\r', '');
      expect(textOf(openTextEditor(unix))).toBe(unix);
    }),
  );
});

it('is the same after a character and a Backspace', () => {
  const places = fc.record({
    start: text,
    typed: fc.constantFrom('a', ':', '가', '한', '😀'),
    keys: fc.array(fc.constantFrom(...editorKeys.slice(0, 10))),
  });
  fc.assert(
    fc.property(places, ({ start, typed, keys }) => {
      // A mark that stood alone would join what is typed before it.
      const editor = press(openTextEditor(start.replaceAll(/[\u0301\u1100\u1161\u200d]/g, '')), ...keys);
      const back = press(editor, { typed }, 'backspace');
      expect(textOf(back)).toBe(textOf(editor));
      expect(back.cursor).toEqual(editor.cursor);
    }),
    { numRuns: 500 },
  );
});

it('finds the offset of a column, and the column of an offset', () => {
  fc.assert(
    fc.property(text, (any) => {
      const line = any.replaceAll('\n', '');
      for (const { start } of graphemesOf(line)) {
        const found = offsetAt(line, columnAt(line, start));
        expect(columnAt(line, found)).toBe(columnAt(line, start));
        expect(found).toBeGreaterThanOrEqual(start);
      }
    }),
  );
});
