import { type Language, languages } from '../model/localized.ts';

/** `--lang`, else KUBEDRILL_LANG, else the locale, else English. Undefined for a `--lang` that is not spoken here. */
export function chooseLanguage(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language | undefined {
  if (option !== undefined) return spoken(option);
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return spoken(env.KUBEDRILL_LANG ?? '') ?? spoken(locale) ?? 'en';
}

function spoken(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split(/[-_.]/)[0];
  return languages.find((language) => language === primary);
}
