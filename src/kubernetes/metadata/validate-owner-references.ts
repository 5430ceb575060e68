import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { OwnerReference } from '../schema/types.generated.ts';

/** apimachinery pkg/api/validation ValidateOwnerReferences: the server names no index, and drops repetitions before. */
export function validateOwnerReferences(owners: readonly OwnerReference[], path: FieldPath, report: Report): void {
  let controllers = 0;
  const seen = new Set<string>();
  for (const [i, owner] of owners.entries()) {
    const text = JSON.stringify([
      owner.apiVersion,
      owner.kind,
      owner.name,
      owner.uid,
      owner.controller,
      owner.blockOwnerDeletion,
    ]);
    if (seen.has(text)) {
      report.warn(path.index(i), { code: 'ignored', rule: 'owner-once' });
      continue;
    }
    seen.add(text);
    const { apiVersion = '', kind = '' } = owner;
    if (versionOf(apiVersion) === '') report.invalid(path.child('apiVersion'), apiVersion, 'owner-reference-complete');
    for (const field of ['kind', 'name', 'uid'] as const)
      if (!owner[field]) report.invalid(path.child(field), '', 'owner-reference-complete');
    if (apiVersion === 'v1' && kind === 'Event') report.invalid(path, kind, 'owner-not-an-event');
    if (owner.controller === true) controllers += 1;
    if (owner.controller === true && controllers > 1) report.invalid(path, owner.name, 'one-controlling-owner');
  }
}

/** schema.FromAPIVersionAndKind; empty where the text has more than one slash. */
function versionOf(apiVersion: string): string {
  const parts = apiVersion.split('/');
  return parts.length > 2 ? '' : (parts.at(-1) ?? '');
}
