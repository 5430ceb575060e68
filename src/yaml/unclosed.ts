/**
 * The innermost bracket that is not closed at the text's end, looking from an open one on: there the mistake is,
 * wherever reading failed. Undefined where all are closed.
 */
export function unclosedBracket(text: string, from: number): number | undefined {
  const open: number[] = [];
  for (let pos = from; pos < text.length; pos += 1) {
    const character = text[pos] ?? '';
    if (character === '[' || character === '{') open.push(pos);
    else if (character === ']' || character === '}') {
      open.pop();
      if (open.length === 0) return undefined;
    } else if (character === '#' && /\s/.test(text[pos - 1] ?? '')) pos = endOf(text, '\n', pos);
    else if ((character === '"' || character === "'") && /[\s,:[{]/.test(text[pos - 1] ?? '')) {
      const end = endOfQuoted(text, pos, character);
      // A quote that does not end is the text of a word.
      if (end !== undefined) pos = end;
    }
  }
  return open.at(-1);
}

function endOfQuoted(text: string, start: number, quote: string): number | undefined {
  for (let pos = start + 1; pos < text.length; pos += 1) {
    if (text[pos] === '\\' && quote === '"') pos += 1;
    else if (text[pos] === quote) return pos;
  }
  return undefined;
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end === -1 ? text.length : end;
}
