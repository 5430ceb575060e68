import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

describe('wrong usage', () => {
  it.each([
    ['frobnicate', 'there is no command `frobnicate`'],
    ['check', '`id` is missing'],
    ['validate', '`files` is missing'],
    ['list --frob', 'there is no option `--frob` here'],
    ['list -o xml', 'the option `-o, --output <format>` does not take `xml`; it takes one of: text, json'],
    ['list a b', 'too many arguments for `list`'],
    ['check headless-service x.yaml --set', 'the option `--set <folder>` needs a value'],
    ['check headless-servic x.yaml', 'the nearest is `headless-service`'],
    ['check headless-service nowhere.yaml', 'cannot read nowhere.yaml: there is no such file'],
    ['validate --kubernetes 1.2 -', '`1.2` is not available'],
    ['completion tcsh', '`shell` cannot be `tcsh`; it is one of: bash, zsh, fish'],
    ['progress --export a --reset', 'the options `--export <file>` and `--reset [id]` do not go together'],
    ['--theme blue list', 'does not take `blue`; it takes one of: light, dark, auto'],
    ['--lang xx list', 'the language `xx` is not known'],
  ])('%s is told in one line, with status 2', (line, message) => {
    const { status, stdout, stderr } = runCli(line.split(' '));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^error: [^\n]*\n$/);
    expect(stderr).toContain(message);
  });

  it('is told in Korean too', () => {
    const { status, stderr } = runCli(['check', '--lang', 'ko']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: '오류: `id` 인자가 빠졌습니다. 사용법은 `--help`로 볼 수 있습니다\n',
    });
  });
});
