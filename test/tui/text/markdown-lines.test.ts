import { expect, it } from 'vitest';
import { printLine } from '../../../src/tui/text/line.ts';
import { markdownLines } from '../../../src/tui/text/markdown-lines.ts';

const style = { color: false, ascii: false };
const text = (markdown: string, width = 40) =>
  markdownLines(markdown, width, style).map((line) => printLine(line, style).trimEnd());

it('joins the lines of a paragraph, and breaks them to the width', () => {
  expect(text('# A title\n\nOne line\nand another, in one paragraph.\n')).toEqual([
    'A title',
    '',
    'One line and another, in one paragraph.',
  ]);
  expect(text('가나다 라마바 사아자', 14)).toEqual(['가나다 라마바', '사아자']);
});

it('indents the lines of a list under its text', () => {
  expect(text('- one **two** three\n- four\n1. five', 12)).toEqual(['• one two', '  three', '• four', '1. five']);
});

it('leaves code as it is, and breaks what does not fit', () => {
  expect(text('```yaml\na:   1\n\n  - b\n```')).toEqual(['  a:   1', '', '    - b']);
  expect(text(`\`\`\`\n${'x'.repeat(20)}\n\`\`\``, 12)).toEqual([`  ${'x'.repeat(10)}`, `  ${'x'.repeat(10)}`]);
});

it('shows what would steer the terminal', () => {
  expect(text('a \u001b[31m b')).toEqual(['a \\u001b[31m b']);
});
