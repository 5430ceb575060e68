import { FieldPath } from '../../model/field-path.ts';
import { isDnsLabel } from '../names.ts';
import type { Report } from '../report.ts';
import type { ObjectMeta } from '../schema/types.generated.ts';
import { fullName } from './full-name.ts';

/** Warns of a name that Pods cannot have as their hostname (WarningsOnCreate of Pods and of most workloads). */
export function warnOfName(metadata: ObjectMeta | undefined, report: Report): void {
  if (isDnsLabel(fullName(metadata))) return;
  const at = metadata?.name ? undefined : FieldPath.of('metadata', 'generateName');
  report.warn(FieldPath.of('metadata', 'name'), { code: 'risky', rule: 'name-for-hostnames' }, at);
}
