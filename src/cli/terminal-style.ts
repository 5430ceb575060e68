import type { Style } from '../report/style.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Colours on a terminal unless NO_COLOR or TERM=dumb; FORCE_COLOR overrules that a stream is no terminal. */
export function chooseStyle(env: Environment, isTerminal: boolean, asciiOption: boolean): Style {
  return { color: wantsColor(env, isTerminal), ascii: asciiOption || !speaksUnicode(env) };
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
