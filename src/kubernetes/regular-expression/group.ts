import { type Cursor, ExpressionError, type Flags } from './expression.ts';

/**
 * What stands behind a group's parenthesis: nothing, `?:`, a name, or flags. Flags without a colon (`(?i)`) are valid
 * from here on and make no group.
 */
export function readGroup(
  cursor: Cursor,
  flags: Flags,
  { names }: { readonly names: Set<string> },
): { readonly flags: Flags; readonly isScoped: boolean } {
  if (!cursor.take('?')) return { flags, isScoped: true };
  const [, name] = cursor.takeMatch(/^P?<(\w+)>/, 256) ?? [];
  if (name !== undefined) {
    if (names.has(name)) throw new ExpressionError('name used twice');
    names.add(name);
    return { flags, isScoped: true };
  }
  const [, on, off, end] = cursor.takeMatch(/^([imsU]*)(-[imsU]+)?([:)])/) ?? [];
  if (end === undefined || (end === ')' && !on && off === undefined)) throw new ExpressionError('unknown group');
  const flag = (letter: string, current: boolean) =>
    (current || (on ?? '').includes(letter)) && !(off ?? '').includes(letter);
  return {
    flags: {
      ignoreCase: flag('i', flags.ignoreCase),
      multiLine: flag('m', flags.multiLine),
      dotAll: flag('s', flags.dotAll),
    },
    isScoped: end === ':',
  };
}
