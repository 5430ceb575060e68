import { FieldPath } from '../../model/field-path.ts';
import { type Json, jsonText } from '../../model/json.ts';
import { isDns1035Label } from '../names.ts';
import type { Report } from '../report.ts';
import type { CustomResourceDefinitionVersion } from '../schema/types.generated.ts';
import { validateSchema } from './schema.ts';
import { validateColumn, validateScale } from './version.ts';

/** What versions can say each, and where the server tells of it once all versions say the same. */
const shared = {
  schema: 'validation',
  subresources: 'subresources',
  additionalPrinterColumns: 'additionalPrinterColumns',
};
type SharedField = keyof typeof shared;

/** apiextensions validation validateCustomResourceDefinitionSpec, as far as it is about `spec.versions`. */
export function validateVersions(
  versions: readonly CustomResourceDefinitionVersion[],
  path: FieldPath,
  report: Report,
): void {
  const names = versions.map(({ name = '' }) => name);
  for (const [i, version] of versions.entries()) {
    const at = path.child('versions', i);
    if (!isDns1035Label(names[i] ?? '')) report.invalid(at.child('name'), names[i], 'dns-1035-label');
    if (version.schema?.openAPIV3Schema === undefined)
      report.required(at.child('schema', 'openAPIV3Schema'), 'version-schema');
    if (version.deprecationWarning !== undefined && !version.deprecated)
      report.invalid(at.child('deprecationWarning'), version.deprecationWarning, 'warning-of-deprecated');
  }
  if (names[0] && !isDns1035Label(names[0])) report.invalid(path.child('version'), names[0], 'dns-1035-label');
  if (new Set(names).size < names.length) report.invalid(path.child('versions'), names, 'unique-versions');
  const storage = versions.filter((version) => version.storage);
  if (storage.length !== 1) report.invalid(path.child('versions'), names, 'one-storage-version');
  validateStoredVersions(storage, report);
  for (const field of Object.keys(shared) as SharedField[]) validateShared(versions, field, path, report);
}

/** The server notes the first storage version, and then misses the others. */
function validateStoredVersions(storage: readonly CustomResourceDefinitionVersion[], report: Report): void {
  const path = FieldPath.of('status', 'storedVersions');
  if (storage.length === 0) report.invalid(path, null, 'one-storage-version');
  else if (storage.length > 1) report.invalid(path, [storage[0]?.name ?? ''], 'one-storage-version');
}

function validateShared(
  versions: readonly CustomResourceDefinitionVersion[],
  field: SharedField,
  path: FieldPath,
  report: Report,
): void {
  const texts = new Set(versions.map((version) => jsonText((version[field] ?? null) as unknown as Json)));
  if (texts.size === 1) {
    if (versions[0] !== undefined) validateField(versions[0], field, path.child(shared[field]), report);
  } else
    for (const [i, version] of versions.entries())
      validateField(version, field, path.child('versions', i, field), report);
}

function validateField(
  version: CustomResourceDefinitionVersion,
  field: SharedField,
  path: FieldPath,
  report: Report,
): void {
  const schema = version.schema?.openAPIV3Schema;
  const scale = version.subresources?.scale;
  if (field === 'schema' && schema !== undefined) validateSchema(schema, true, path.child('openAPIV3Schema'), report);
  if (field === 'subresources' && scale !== undefined) validateScale(scale, path, report);
  if (field === 'additionalPrinterColumns')
    for (const [i, column] of (version.additionalPrinterColumns ?? []).entries())
      validateColumn(column, path.index(i), report);
}
