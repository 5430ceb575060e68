/** A file's stem, and which attempt it is: 0 for the first. */
export interface Attempt {
  readonly base: string;
  readonly number: number;
}

/**
 * Canvas calls a second file of a name `web-1`, browsers `web (1)`
 * (canvas-lms app/models/attachment.rb, `make_unique_filename`).
 */
export function attemptOf(stem: string): Attempt {
  const found = /^(.+?)(?:-(\d{1,3})|[ _]?\((\d{1,3})\))$/s.exec(stem);
  if (found === null) return { base: stem, number: 0 };
  return { base: found[1] ?? stem, number: Number(found[2] ?? found[3]) };
}
