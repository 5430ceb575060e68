import { FieldPath } from '../../model/field-path.ts';
import { isDnsLabel } from '../names.ts';
import type { Report } from '../report.ts';
import type { ObjectMeta } from '../schema/types.generated.ts';

/** What the server appends to `generateName`, at most 58 characters of it. */
const longestGeneratedBase = 58;
const suffix = 'xxxxx';

/** Warns of a name that Pods cannot have as their hostname (WarningsOnCreate of Pods and of most workloads). */
export function warnOfName({ name = '', generateName = '' }: ObjectMeta = {}, report: Report): void {
  const field = name === '' ? 'generateName' : 'name';
  const full = name || generateName.slice(0, longestGeneratedBase) + suffix;
  if (!isDnsLabel(full)) report.warn(FieldPath.of('metadata', field), { code: 'risky', rule: 'name-for-hostnames' });
}
