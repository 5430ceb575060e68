import { escapeControls } from '../../escape.ts';

/**
 * A text in GitHub's Markdown that is shown as it is, also in a table: whatever has a meaning is written by its number,
 * also `:`, `.` and `@`, of which GitHub makes links and mentions.
 */
export function markdownText(text: string): string {
  return escapeControls(text).replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
