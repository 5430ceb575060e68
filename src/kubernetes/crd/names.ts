import type { FieldPath } from '../../model/field-path.ts';
import { isDns1035Label } from '../names.ts';
import type { Report } from '../report.ts';
import type { CustomResourceDefinitionNames } from '../schema/types.generated.ts';

const required = ['plural', 'singular', 'kind', 'listKind'] as const;

/** apiextensions SetDefaults_CustomResourceDefinitionSpec: singular and list name come from the kind. */
export function defaultNames(names: CustomResourceDefinitionNames): void {
  const { kind = '' } = names;
  if (!names.singular) names.singular = kind.toLowerCase();
  if (!names.listKind && kind !== '') names.listKind = `${kind}List`;
}

/** apiextensions validation ValidateCustomResourceDefinitionNames. Kinds may have capitals. */
export function validateNames(names: Partial<CustomResourceDefinitionNames>, path: FieldPath, report: Report): void {
  for (const field of required) {
    const name = names[field] ?? '';
    const checked = field === 'kind' || field === 'listKind' ? name.toLowerCase() : name;
    if (name === '') report.required(path.child(field));
    else if (!isDns1035Label(checked)) report.invalid(path.child(field), name, 'dns-1035-label');
  }
  for (const field of ['shortNames', 'categories'] as const)
    for (const [i, name] of (names[field] ?? []).entries())
      if (!isDns1035Label(name)) report.invalid(path.child(field, i), name, 'dns-1035-label');
  if (names.kind && names.kind === names.listKind) report.invalid(path.child('listKind'), names.listKind, 'list-kind');
}
