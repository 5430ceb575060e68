import type { ObjectMeta } from '../schema/types.generated.ts';

/** What the server appends to `generateName`, at most 58 characters of it, when it makes a name. */
const longestGeneratedBase = 58;
const suffix = 'xxxxx';

/** The name of an object, or one as the server would make it from `generateName`; '' where there is neither. */
export function fullName({ name = '', generateName = '' }: ObjectMeta = {}): string {
  return name || (generateName && generateName.slice(0, longestGeneratedBase) + suffix);
}
