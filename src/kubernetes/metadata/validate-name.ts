import type { FieldPath } from '../../model/field-path.ts';
import type { NameForm } from '../kind-rules.ts';
import { isDns1035Label, isDnsLabel, isDnsSubdomain, isPathSegmentName } from '../names.ts';
import type { Report } from '../report.ts';
import type { ObjectMeta } from '../schema/types.generated.ts';

const forms: Record<NameForm, (name: string) => boolean> = {
  'dns-subdomain': isDnsSubdomain,
  'dns-label': isDnsLabel,
  'dns-1035-label': isDns1035Label,
  'path-segment': isPathSegmentName,
};

/** What the server appends to `generateName`, at most 58 characters of it, when it makes a name. */
const longestGeneratedBase = 58;
const suffix = 'xxxxx';

/**
 * apimachinery pkg/api/validation ValidateObjectMetaAccessor: `generateName` is checked as the beginning of a name,
 * and the name made from it as a name, so that a bad one is told of at both fields.
 */
export function validateName(metadata: ObjectMeta, form: NameForm, path: FieldPath, report: Report): void {
  const base = metadata.generateName ?? '';
  const isName = forms[form];
  if (base !== '' && !isName(form === 'path-segment' ? base : withoutTrailingDash(base)))
    report.invalid(path.child('generateName'), base, form);
  const name = metadata.name || (base && base.slice(0, longestGeneratedBase) + suffix);
  if (name === '') report.required(path.child('name'), 'name-or-generate-name');
  else if (!isName(name)) report.invalid(path.child('name'), name, form);
}

/** maskTrailingDash, which puts a letter in the place of the last two characters. */
function withoutTrailingDash(base: string): string {
  return base.length > 1 && base.endsWith('-') ? `${base.slice(0, -2)}a` : base;
}
