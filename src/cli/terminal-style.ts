import type { Style } from '../report/style.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export const themes = ['light', 'dark', 'auto'] as const;

/** What the command line says of looks, before anything else is known of it. */
export interface StyleOptions {
  readonly ascii: boolean;
  /** One of `themes`; anything else counts as not given. */
  readonly theme?: string | undefined;
}

/** Colours on a terminal unless NO_COLOR or TERM=dumb; FORCE_COLOR overrules that a stream is no terminal. */
export function chooseStyle(env: Environment, isTerminal: boolean, { ascii, theme }: StyleOptions): Style {
  const light = isLight(theme ?? env.KUBEDRILL_THEME, env);
  return { color: wantsColor(env, isTerminal), ascii: ascii || !speaksUnicode(env), light };
}

/** COLORFGBG is `foreground;background` or `foreground;default;background`, by number: 7 and 15 are the whites. */
function isLight(theme: string | undefined, { COLORFGBG: colors = '' }: Environment): boolean {
  if (theme === 'light' || theme === 'dark') return theme === 'light';
  return ['7', '15'].includes(colors.split(';').at(-1) ?? '');
}

function wantsColor(env: Environment, isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

/** Only a locale that names another character set says no; an empty one is common in containers that show UTF-8 well. */
function speaksUnicode(env: Environment): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (env.TERM === 'linux') return false;
  return !/\.(?!utf-?8)/i.test(locale);
}
