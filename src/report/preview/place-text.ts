import type { TextPlace } from '../../cluster/view/text-place.ts';
import { escapeControls } from '../escape.ts';

/** `web.yaml:12:3`, as terminals and editors make links of it. */
export function placeText({ file, line, column }: TextPlace): string {
  return `${escapeControls(file)}:${line}:${column}`;
}
