/** A whole number between two others; throws what `fault` makes for anything else. */
export function wholeNumber(text: string, least: number, most: number, fault: () => Error): number {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw fault();
}
