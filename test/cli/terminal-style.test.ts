import { describe, expect, it } from 'vitest';
import { chooseStyle } from '../../src/cli/terminal-style.ts';
import { paint } from '../../src/report/style.ts';
import { runCli } from '../support/run-cli.ts';

const isLight = (env: Record<string, string>, theme?: string) => chooseStyle(env, true, { ascii: false, theme }).light;

describe('a light background', () => {
  it('is what COLORFGBG tells of, unless somebody says otherwise', () => {
    expect(
      ['0;15', '0;7', '0;default;15', '15;0', '7;8', '15', '', '0;'].map((COLORFGBG) => isLight({ COLORFGBG })),
    ).toEqual([true, true, true, false, false, true, false, false]);
    expect(isLight({})).toBe(false);
    expect(isLight({ COLORFGBG: '0;15', KUBEDRILL_THEME: 'dark' })).toBe(false);
    expect(isLight({ KUBEDRILL_THEME: 'light' })).toBe(true);
    expect(isLight({ KUBEDRILL_THEME: 'light' }, 'dark')).toBe(false);
    expect(isLight({ KUBEDRILL_THEME: 'light', COLORFGBG: '15;0' }, 'auto')).toBe(false);
    expect(isLight({ COLORFGBG: '0;15' }, 'auto')).toBe(true);
    expect(isLight({ KUBEDRILL_THEME: 'purple', COLORFGBG: '0;15' })).toBe(true);
  });

  it('has neither yellow nor cyan', () => {
    const codesOf = (light: boolean) =>
      (['red', 'green', 'yellow', 'cyan'] as const).map((how) => paint({ color: true, ascii: false, light }, how, 'x'));
    expect(codesOf(false)).toEqual([
      '\u001b[31mx\u001b[39m',
      '\u001b[32mx\u001b[39m',
      '\u001b[33mx\u001b[39m',
      '\u001b[36mx\u001b[39m',
    ]);
    expect(codesOf(true)).toEqual([
      '\u001b[31mx\u001b[39m',
      '\u001b[32mx\u001b[39m',
      '\u001b[35mx\u001b[39m',
      '\u001b[34mx\u001b[39m',
    ]);
  });

  it('is heeded by commands, and looks the same without colours', () => {
    const check = (theme: string, env: Record<string, string>) =>
      runCli(['check', 'headless-service', '--theme', theme, '-'], { input: 'kind: Service', env }).stdout.replaceAll(
        '\u001b',
        'ESC',
      );
    const color = { FORCE_COLOR: '1', CI: '1' };
    expect(check('dark', color)).toMatch(/ESC\[3[36]m/);
    expect(check('light', color)).not.toMatch(/ESC\[3[36]m/);
    expect(check('light', color)).toMatch(/ESC\[34m/);
    expect(check('light', { CI: '1' })).toBe(check('dark', { CI: '1' }));
  });
});

it('takes nothing after `--` for an option of its own', () => {
  expect(runCli(['validate', '--', '--lang', 'xx']).stderr).toContain('cannot read --lang');
});
