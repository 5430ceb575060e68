import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from '../../../src/grading/grade.ts';
import type { Style } from '../../../src/report/style.ts';
import { textWidth } from '../../../src/report/text-width.ts';
import { editorLines } from '../../../src/tui/editor/editor-lines.ts';
import { cursorCell } from '../../../src/tui/editor/editor-view.ts';
import { pasteText, typeText } from '../../../src/tui/editor/insert-text.ts';
import { openTextEditor, type TextEditor, textOf } from '../../../src/tui/editor/text-editor.ts';
import { answerFindings } from '../../../src/tui/lines/answer-findings.ts';
import { printLine } from '../../../src/tui/text/line.ts';
import { exercises, wrongAnswer } from '../exercises.ts';
import { area, editing, editorKeys, press } from './keys.ts';

const plain = { color: false, ascii: false };

function screen(editor: TextEditor, style: Style = plain, drawsCursor = true): string {
  const lines = editorLines(editor, [], { ...area, language: 'en', style, drawsCursor });
  return `\n${lines.map((line) => printLine(line, style).trimEnd()).join('\n')}\n`;
}

describe('editorLines', () => {
  it('shows the rows in view with their numbers, and a bar at the cursor', () => {
    expect(screen(editing('kind: Pod\nspec:\n  ‸a: 1'))).toBe(`
 1 │ kind: Pod
 2 │ spec:
 3 │   ▏a: 1
`);
    expect(screen(editing('a: b‸'), { color: false, ascii: true })).toBe('\n 1 | a: b|\n');
    expect(screen(editing('a: b‸'), plain, false)).toBe('\n 1 │ a: b\n');
  });

  it('shows the cursor inverse where there are colours, whole characters at a time', () => {
    const color = { color: true, ascii: false };
    expect(screen(editing('a: ‸가'), color)).toContain('\u001b[7m가\u001b[27m');
    expect(screen(editing('‸한x'.normalize('NFD')), color)).toContain(`\u001b[7m${'한'.normalize('NFD')}\u001b[27m`);
    expect(screen(editing('a:‸'), color)).toContain('\u001b[7m \u001b[27m');
  });

  it('scrolls to the cursor, down and to the right, and marks what is hidden', () => {
    const text = Array.from({ length: 12 }, (_, index) => `line: ${index}`).join('\n');
    expect(screen(press(editing(`‸${text}`), 'pagedown', 'pagedown'))).toMatch(/^\n {2}6 │[\s\S]* 11 │ ▏line: 10\n$/);
    const long = `‸${'0123456789'.repeat(5)}`;
    expect(screen(editing(long))).toBe('\n 1 │ ▏01234567890123456789012…\n');
    expect(screen(press(editing(long), 'end'))).toBe('\n 1 │ …8901234567890123456789▏\n');
    expect(screen(press(editing(long), 'end', 'left', 'home'))).toBe('\n 1 │ ▏01234567890123456789012…\n');
  });

  it('leaves blanks for the half of a wide character at either edge', () => {
    const lines = screen(press(editing(`‸${'가'.repeat(30)}\n${'가'.repeat(30)}x`), 'down', 'end')).split('\n');
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(area.width);
    expect(lines[2]).toMatch(/가x▏$/);
    expect(screen(editing(`‸${'가'.repeat(30)}`), plain, false)).toBe(`\n 1 │ ${'가'.repeat(12)}…\n`);
    expect(screen(editing(`‸x${'가'.repeat(30)}`), plain, false)).toBe(`\n 1 │ x${'가'.repeat(11)} …\n`);
  });

  it('marks the lines where something was found, also after lines above them came or went', () => {
    const exercise = exercises[1];
    if (exercise === undefined) throw new Error('no exercise');
    const source = { name: 'web.yaml', text: wrongAnswer };
    const { own } = answerFindings(grade(exercise, [source]), source);
    const marks = (editor: TextEditor) =>
      editorLines(editor, own, { width: 40, height: 20, language: 'en', style: { color: false, ascii: true } })
        .map((line) => printLine(line, plain))
        .filter((line) => /^[x!]/.test(line));
    const editor = openTextEditor(wrongAnswer);
    const found = marks(editor);
    expect(found.length).toBeGreaterThan(0);
    const moved = marks(pasteText(editor, '# one\n# two\n').editor);
    expect(moved.map((line) => line.slice(4))).toEqual(found.map((line) => line.slice(4)));
    // A line that was edited has not been judged yet.
    const row = textOf(editor)
      .split('\n')
      .findIndex((line) => line.includes('port: 80'));
    const edited = typeText({ ...editor, cursor: { row, column: 0 } }, ' ');
    expect(marks(edited)).toHaveLength(found.length - 1);
  });

  const parts = [
    'a: 1',
    '\n',
    '  - b',
    '가',
    '\t',
    '\u001b[31m',
    'x'.repeat(50),
    '나'.repeat(20),
    '\u0301',
    '"',
    '|\n',
  ];
  it('stays within its width and shows nothing that a terminal obeys, with the cursor in view', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { maxLength: 30 }),
        fc.array(fc.constantFrom(...editorKeys), { maxLength: 20 }),
        fc.record({ width: fc.integer({ min: 12, max: 60 }), height: fc.integer({ min: 1, max: 8 }) }),
        fc.boolean(),
        (texts, keys, size, ascii) => {
          const editor = press(pasteText(openTextEditor(''), texts.join('')).editor, ...keys);
          const style = { color: false, ascii };
          const lines = editorLines(editor, [], { ...size, language: 'ko', style }).map((line) =>
            printLine(line, style),
          );
          expect(lines.length).toBeLessThanOrEqual(size.height);
          for (const line of lines) {
            expect(textWidth(line)).toBeLessThanOrEqual(size.width);
            expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          }
          const { x, y } = cursorCell(editor, size);
          expect(x).toBeLessThan(size.width);
          expect(lines[y]?.length ?? 0).toBeGreaterThan(0);
          if (!ascii) expect(lines.filter((line) => line.includes('▏'))).toHaveLength(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
