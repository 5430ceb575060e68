import type { FieldPath } from '../../model/field-path.ts';
import { isBlank } from '../field-checks.ts';
import { isDns1035Label, isDnsSubdomain } from '../names.ts';
import type { Report } from '../report.ts';
import type { ParamKind } from '../schema/types.generated.ts';

/** admissionregistration validation validateParamKind. */
export function validateParamKind({ apiVersion, kind }: ParamKind, path: FieldPath, report: Report): void {
  if (isBlank(apiVersion)) report.required(path.child('apiVersion'), 'param-version');
  else if (!isGroupVersion(apiVersion)) report.invalid(path.child('apiVersion'), apiVersion, 'param-version');
  if (isBlank(kind)) report.required(path.child('kind'));
  else if (!isDns1035Label(kind.toLowerCase())) report.invalid(path.child('kind'), kind, 'dns-1035-label');
}

function isGroupVersion(apiVersion: string): boolean {
  const [version = '', group = '', ...more] = apiVersion.split('/').reverse();
  return more.length === 0 && isDns1035Label(version) && (group === '' || isDnsSubdomain(group));
}
