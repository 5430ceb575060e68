import { endsWord, isBlank, isFlowIndicator } from '../../../yaml/scanner/character-classes.ts';
import type { Quote } from './line-state.ts';

/** Where the blanks that begin at an offset end. */
export function spaceEnd(line: string, from: number): number {
  let at = from;
  while (isBlank(line.charCodeAt(at))) at += 1;
  return at;
}

/** Where a word ends: at a blank, at a colon that ends a key, in brackets at an indicator too. */
export function wordEnd(line: string, from: number, inFlow: boolean): number {
  for (let at = from; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (isBlank(code) || (inFlow && isFlowIndicator(code))) return at;
    if (code !== 58) continue;
    const next = line.charCodeAt(at + 1);
    if (endsWord(next) || (inFlow && isFlowIndicator(next))) return at;
  }
  return line.length;
}

/** The offset after the quote that closes a scalar, or undefined where the line does not close it. */
export function quoteEnd(line: string, from: number, mark: Quote): number | undefined {
  for (let at = from; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '\\' && mark === '"') at += 1;
    else if (character === mark) {
      if (mark === '"' || line.charAt(at + 1) !== mark) return at + 1;
      at += 1;
    }
  }
  return undefined;
}
