import type { FieldPath } from '../model/field-path.ts';
import { checkDnsLabel, checkDnsSubdomain, checkOneOf, checkRequired } from './field-checks.ts';
import { validateLabelSelector } from './label-selector.ts';
import { parseQuantity, roundUpToMilli } from './quantity.ts';
import type { Report } from './report.ts';
import type {
  PersistentVolumeClaimSpec,
  TypedLocalObjectReference,
  TypedObjectReference,
} from './schema/types.generated.ts';
import { warnOfFraction } from './warn-of-fraction.ts';

const accessModes = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];

/** pkg/apis/core/v1/defaults.go SetDefaults_PersistentVolumeClaimSpec, amounts rounded. */
export function applyClaimSpecDefaults(spec: PersistentVolumeClaimSpec): void {
  spec.volumeMode ??= 'Filesystem';
  for (const list of [spec.resources?.limits, spec.resources?.requests])
    for (const [name, amount] of Object.entries(list ?? {}))
      if (list !== undefined) list[name] = roundUpToMilli(amount);
}

/**
 * pkg/apis/core/validation ValidatePersistentVolumeClaimSpec: of a claim, of a StatefulSet's claim templates, and of an
 * ephemeral volume.
 */
export function validateClaimSpec(spec: PersistentVolumeClaimSpec | undefined, path: FieldPath, report: Report): void {
  const given = spec ?? {};
  validateAccessModes(given.accessModes ?? [], path.child('accessModes'), report);
  validateLabelSelector(given.selector, path.child('selector'), report);
  const storage = given.resources?.requests?.storage;
  const storagePath = path.child('resources').key('storage');
  if (storage === undefined) report.required(storagePath, 'claim-asks-for-storage');
  else if ((parseQuantity(storage)?.unscaled ?? 1n) <= 0n) report.invalid(storagePath, storage, 'quantity-above-zero');
  for (const field of ['storageClassName', 'volumeAttributesClassName'] as const)
    if (given[field]) checkDnsSubdomain(given[field], path.child(field), report);
  if (given.volumeMode !== undefined)
    checkOneOf(given.volumeMode, ['Block', 'Filesystem'], path.child('volumeMode'), report);
  validateDataSources(given, path, report);
}

/** pkg/api/persistentvolumeclaim GetWarningsForPersistentVolumeClaimSpec; `at` is where the server says that it stands. */
export function warnOfClaimSpec(
  spec: PersistentVolumeClaimSpec | undefined,
  path: FieldPath,
  report: Report,
  at = path,
): void {
  for (const list of ['requests', 'limits'] as const) {
    const [field, shown] = [at, path].map((each) => each.child('resources', list).key('storage'));
    if (field !== undefined) warnOfFraction(spec?.resources?.[list]?.storage, field, report, shown);
  }
}

export function validateAccessModes(modes: readonly string[], path: FieldPath, report: Report): void {
  if (modes.length === 0) report.required(path, 'at-least-one-access-mode');
  for (const mode of modes) checkOneOf(mode, accessModes, path, report);
  const known = modes.filter((mode) => accessModes.includes(mode));
  if (known.includes('ReadWriteOncePod') && known.some((mode) => mode !== 'ReadWriteOncePod'))
    report.forbidden(path, 'read-write-once-pod-alone');
}

function validateDataSources(spec: PersistentVolumeClaimSpec, path: FieldPath, report: Report): void {
  const { dataSource, dataSourceRef } = spec;
  if (dataSource !== undefined) validateDataSource(dataSource, path.child('dataSource'), report);
  if (dataSourceRef !== undefined) {
    validateDataSource(dataSourceRef, path.child('dataSourceRef'), report);
    if (dataSourceRef.namespace)
      checkDnsLabel(dataSourceRef.namespace, path.child('dataSourceRef', 'namespace'), report);
  }
  if (dataSource === undefined || dataSourceRef === undefined) return;
  const same =
    dataSource.apiGroup === dataSourceRef.apiGroup &&
    dataSource.kind === dataSourceRef.kind &&
    dataSource.name === dataSourceRef.name;
  if (dataSourceRef.namespace || !same) report.invalid(path, 'dataSource', 'data-source-matches-ref');
}

function validateDataSource(
  source: TypedLocalObjectReference | TypedObjectReference,
  path: FieldPath,
  report: Report,
): void {
  checkRequired(source.name, path.child('name'), report);
  checkRequired(source.kind, path.child('kind'), report);
  if (source.apiGroup) checkDnsSubdomain(source.apiGroup, path.child('apiGroup'), report);
  else if (source.kind !== 'PersistentVolumeClaim') report.invalid(path, source.kind ?? '', 'data-source-is-a-claim');
}
