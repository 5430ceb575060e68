import { textWidth } from '../text-width.ts';

/** A text without controls that takes at most so many columns; `…` stands for what is left out. */
export function fitWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let shown = '';
  let used = 1;
  for (const character of text) {
    used += textWidth(character);
    if (used > width) break;
    shown += character;
  }
  return `${shown}…`;
}
