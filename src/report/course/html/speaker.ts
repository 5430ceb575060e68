import type { Language, Localized } from '../../../model/localized.ts';
import { html } from '../../exam/html-escape.ts';
import { fill } from '../../wording/fill.ts';

/** Says the words of a wording, as HTML; values are escaped with them. */
export type Speaker<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

export function speaker<Key extends string>(
  wording: Readonly<Record<Key, Localized>>,
  language: Language,
): Speaker<Key> {
  return (key, values) => html(values === undefined ? wording[key][language] : fill(wording[key][language], values));
}
