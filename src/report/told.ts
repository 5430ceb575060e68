import type { Diagnostic } from '../model/diagnostic.ts';

/** Remembers what has been told, so that nothing is told twice. */
export class Told {
  readonly #keys = new Set<string>();

  /** True the first time. */
  first(diagnostic: Diagnostic): boolean {
    const key = keyOf(diagnostic);
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    return true;
  }
}

/** The same for two diagnostics that say the same of the same place. */
function keyOf({ problem, field, source, span }: Diagnostic): string {
  const facts = JSON.stringify(problem, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
  return `${span.start} ${span.end} ${source.name}\n${field}\n${facts}`;
}

/** The same for two diagnostics at the same place, whatever they say. */
export function placeKey({ source, span }: Diagnostic): string {
  return `${span.start} ${span.end} ${source.name}`;
}
