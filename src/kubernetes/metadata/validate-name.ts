import type { FieldPath } from '../../model/field-path.ts';
import type { MetadataTraits, NameForm } from '../kind-rules.ts';
import { isDns1035Label, isDnsLabel, isDnsSubdomain, isPathSegmentName } from '../names.ts';
import type { Report } from '../report.ts';
import type { ObjectMeta } from '../schema/types.generated.ts';
import { fullName } from './full-name.ts';

const forms: Record<NameForm, (name: string) => boolean> = {
  'dns-subdomain': isDnsSubdomain,
  'dns-label': isDnsLabel,
  'dns-1035-label': isDns1035Label,
  'path-segment': isPathSegmentName,
};

/**
 * apimachinery pkg/api/validation ValidateObjectMetaAccessor: `generateName` is checked as the beginning of a name,
 * and the name made from it as a name, so that a bad one is told of at both fields.
 */
export function validateName(metadata: ObjectMeta, traits: MetadataTraits, path: FieldPath, report: Report): void {
  const base = metadata.generateName ?? '';
  const form = traits.nameForm ?? 'dns-subdomain';
  const isName = forms[form];
  const baseForm = traits.generateName ?? form;
  if (base !== '' && !forms[baseForm](baseForm === 'path-segment' ? base : withoutTrailingDash(base)))
    report.invalid(path.child('generateName'), base, baseForm);
  const name = fullName(metadata);
  if (name === '') {
    if (traits.name !== 'optional') report.required(path.child('name'), 'name-or-generate-name');
  } else if (!isName(name)) report.invalid(path.child('name'), name, form);
}

/** maskTrailingDash, which puts a letter in the place of the last two characters. */
function withoutTrailingDash(base: string): string {
  return base.length > 1 && base.endsWith('-') ? `${base.slice(0, -2)}a` : base;
}
