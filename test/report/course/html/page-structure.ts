import { classScript } from '../../../../src/report/course/html/class-script.ts';
import { classStyle } from '../../../../src/report/course/html/class-style.ts';

const tag = /<(\/?[a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"<>]*")?)*)>/g;

/**
 * The elements of a page and the names of their attributes, in order. Throws where anything stands in the page that is not
 * such a tag as the writer makes, or text without `<` and `>`.
 */
export function structureOf(page: string): string[] {
  const own = page.replace(classStyle, '').replace(classScript, '').replace('<!doctype html>', '');
  const rest = own.replace(tag, '');
  if (/[<>]/.test(rest)) throw new Error(`no tag of ours: ${rest.slice(rest.search(/[<>]/), 80)}`);
  return [...own.matchAll(tag)].map(([, name = '', attributes = '']) => {
    const names = attributes.replace(/="[^"]*"/g, '').trim();
    return names === '' ? name : `${name} ${names}`;
  });
}
