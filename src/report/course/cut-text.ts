import type { Language } from '../../model/localized.ts';
import { courseWording } from '../wording/course.ts';
import { fill } from '../wording/fill.ts';

/** The text, or its first `most` UTF-16 units with a note that it is cut; no character is cut in half. */
export function cutText(text: string, most: number, language: Language): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? most - 1 : most;
  return text.slice(0, end) + fill(courseWording.cut[language], { count: text.length });
}

const encoder = new TextEncoder();

/** Bytes that a text takes in UTF-8. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
