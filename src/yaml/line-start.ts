/** Where the line of an offset begins, if nothing but spaces stands before it there. */
export function lineStartIfFirst(text: string, offset: number): number | undefined {
  let start = offset;
  while (text[start - 1] === ' ') start -= 1;
  return start === 0 || /[\n\r\u0085\u2028\u2029]/.test(text[start - 1] ?? '') ? start : undefined;
}
