/** A number with so many decimals, and a real minus sign. No locale is asked: reports are the same everywhere. */
export function decimals(value: number, digits: number): string {
  const text = value.toFixed(digits);
  // −0.001 to two decimals is 0.
  const unsigned = text.replace(/^-/, '');
  return text === unsigned || Number(unsigned) === 0 ? unsigned : `−${unsigned}`;
}

/** A score as the CSV has it: up to 4 decimals, no more than it needs. */
export function exactScore(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

/** A score in a column: always so many decimals, so that the points stand below one another. */
export function columnScore(value: number, digits: number): string {
  // Where a double lies below its half, as 1.005 does, `toFixed` would round it down.
  const scale = 10 ** digits;
  return (Math.round(value * scale + 1e-6) / scale).toFixed(digits);
}

/** A score for people: up to two decimals, no more than it needs. */
export function scoreText(value: number): string {
  return String(Math.round(value * 100) / 100);
}
