import { FieldPath } from '../../model/field-path.ts';
import type { Json } from '../../model/json.ts';
import { isDns1035Label } from '../names.ts';
import type { Report } from '../report.ts';
import type { CustomResourceDefinitionVersion } from '../schema/types.generated.ts';
import { validateDeprecationWarning } from './deprecation-warning.ts';
import { validatePrinterColumn } from './printer-column.ts';
import { validateScale } from './scale-subresource.ts';
import { validateSchema } from './schema.ts';
import { validateSelectableFields } from './selectable-fields.ts';
import { type SharedFields, sharedFields } from './shared-fields.ts';
import { validateStatusSubresource } from './status-subresource.ts';

type Version = CustomResourceDefinitionVersion;

/** apiextensions validation validateCustomResourceDefinitionSpec, as far as it is about `spec.versions`. */
export function validateVersions(versions: readonly Version[], path: FieldPath, report: Report): void {
  const names = versions.map(({ name = '' }) => name);
  const shared = sharedFields(versions);
  for (const [i, version] of versions.entries()) {
    const at = path.child('versions', i);
    if (version.schema?.openAPIV3Schema === undefined)
      report.required(at.child('schema', 'openAPIV3Schema'), 'version-schema');
    if (!isDns1035Label(names[i] ?? '')) report.invalid(at.child('name'), names[i], 'dns-1035-label');
    validateDeprecationWarning(version, at.child('deprecationWarning'), report);
    validateStatusSubresource(
      version.subresources?.status as Json | undefined,
      at.child('subresources', 'status'),
      report,
    );
    validateOwnFields(version, shared, at, report);
  }
  if (names[0] && !isDns1035Label(names[0])) report.invalid(path.child('version'), names[0], 'dns-1035-label');
  if (new Set(names).size < names.length) report.invalid(path.child('versions'), names, 'unique-versions');
  const storage = versions.filter((version) => version.storage);
  if (storage.length !== 1) report.invalid(path.child('versions'), names, 'one-storage-version');
  validateStoredVersions(versions, report);
  validateSharedFields(versions, shared, path, report);
}

/** The server notes the first storage version, and then misses those whose name is no more or not yet among the noted. */
function validateStoredVersions(versions: readonly Version[], report: Report): void {
  const path = FieldPath.of('status', 'storedVersions');
  const stored = versions.find((version) => version.storage)?.name ?? '';
  if (!versions.some((version) => version.storage)) report.invalid(path, null, 'one-storage-version');
  const noted = new Set([stored]);
  let missed = false;
  for (const { name = '', storage } of versions) {
    if (storage && !noted.has(name)) missed = true;
    noted.delete(name);
  }
  if (missed) report.invalid(path, [stored], 'one-storage-version');
}

/** What is not the same in all versions is told of at the version. */
function validateOwnFields(version: Version, shared: SharedFields, path: FieldPath, report: Report): void {
  const { schema, subresources, additionalPrinterColumns = [], selectableFields = [] } = version;
  const openApi = schema?.openAPIV3Schema;
  if (!shared.schema && openApi !== undefined)
    validateSchema(openApi, hasStatus(version), path.child('schema', 'openAPIV3Schema'), report);
  if (!shared.subresources) validateScale(subresources?.scale, path.child('subresources', 'scale'), report);
  if (!shared.additionalPrinterColumns)
    for (const [i, column] of additionalPrinterColumns.entries())
      validatePrinterColumn(column, path.child('additionalPrinterColumns', i), report);
  if (!shared.selectableFields)
    validateSelectableFields(
      selectableFields,
      shared.schema ? undefined : openApi,
      path.child('selectableFields'),
      report,
    );
}

/** What is the same in all versions is told of at the spec, where the server's inner version has it. */
function validateSharedFields(
  versions: readonly Version[],
  shared: SharedFields,
  path: FieldPath,
  report: Report,
): void {
  const [version] = versions;
  if (version === undefined) return;
  const openApi = version.schema?.openAPIV3Schema;
  if (shared.schema && openApi !== undefined)
    validateSchema(openApi, versions.some(hasStatus), path.child('validation', 'openAPIV3Schema'), report);
  if (shared.subresources) validateScale(version.subresources?.scale, path.child('subresources', 'scale'), report);
  if (shared.additionalPrinterColumns)
    for (const [i, column] of (version.additionalPrinterColumns ?? []).entries())
      validatePrinterColumn(column, path.child('additionalPrinterColumns', i), report);
  if (shared.selectableFields)
    validateSelectableFields(
      version.selectableFields ?? [],
      shared.schema ? openApi : undefined,
      path.child('selectableFields'),
      report,
    );
}

function hasStatus({ subresources }: Version): boolean {
  return subresources?.status !== undefined;
}
