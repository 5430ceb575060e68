import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/report/text-width.ts';
import { runCli } from '../support/run-cli.ts';

const commands = [
  'list',
  'show',
  'check',
  'watch',
  'hint',
  'solution',
  'lesson',
  'progress',
  'validate',
  'preview',
  'can-i',
  'lint',
  'new',
  'completion',
];

describe.each(['en', 'ko'])('--help in %s', (language) => {
  it.each([[], ...commands.map((command) => [command])])(
    '%s fits into 80 columns and tells each fact once',
    (...command) => {
      const { status, stdout, stderr } = runCli([...command, '--help', '--lang', language]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.split('\n').filter((line) => textWidth(line) > 80)).toEqual([]);
      expect(stdout).not.toMatch(/choices:|default: \[|\{\w+\}|undefined/);
    },
  );

  it('names every command', () => {
    const { stdout } = runCli(['--help', '--lang', language]);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });
});
