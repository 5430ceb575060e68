/** Columns of a step of indentation. */
const step = 2;

export function indentOf(columns: number): string {
  return ' '.repeat(columns);
}

/** The next column at which a step of indentation ends. */
export function nextStep(column: number): number {
  return column + step - (column % step);
}

/** The step before a column; 0 at the beginning. */
export function previousStep(column: number): number {
  return Math.max(0, column - (column % step === 0 ? step : column % step));
}

/** Spaces at the beginning of a line. */
export function leadingSpaces(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** What has its value in the next lines: `spec:`, `-`, `run: |`. */
const opens = /(?::|^-|(?:^|: )[|>][+-]?\d?[+-]?)$/;

/**
 * What the line behind a break begins with: the indentation of the line before it, two columns more where that one has
 * its value below. Behind an item with a key comes its next key, behind another item the next one.
 */
export function indentBehind(before: string): string {
  const [white = ''] = /^[ \t]*/.exec(before) ?? [];
  const content = before
    .slice(white.length)
    .replace(/(?:^|\s)#.*$/, '')
    .trimEnd();
  const [dashes = ''] = /^(?:- +)*/.exec(content) ?? [];
  const item = content.slice(dashes.length);
  const hasKey = /:(?:\s|$)/.test(item);
  const own = hasKey ? dashes.length : Math.max(0, dashes.length - step);
  return white + indentOf(opens.test(item) ? own + step : own);
}
