import type { FieldPath } from '../../model/field-path.ts';
import { checkFileMode, checkRequired, isBlank } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { ProjectedVolumeSource, VolumeProjection } from '../schema/types.generated.ts';
import { checkFilePath, validateDownwardApiFile, validateKeyToPath } from './volume-sources.ts';

/** pkg/apis/core/validation validateProjectedVolumeSource: several sources in one folder, no file twice. */
export function validateProjected(projected: ProjectedVolumeSource, path: FieldPath, report: Report): void {
  checkFileMode(projected.defaultMode, path.child('defaultMode'), report);
  const files = new Set<string>();
  const place = (file: string | undefined) => {
    if (isBlank(file)) return;
    if (files.has(file)) report.invalid(path, file, 'one-file-a-path');
    files.add(file);
  };
  for (const [i, source] of (projected.sources ?? []).entries())
    validateSource(source, path, path.child('sources', i), place, report);
}

type Place = (file: string | undefined) => void;

function validateSource(
  source: VolumeProjection,
  volume: FieldPath,
  path: FieldPath,
  place: Place,
  report: Report,
): void {
  for (const kind of ['secret', 'configMap'] as const) {
    const projection = source[kind];
    if (projection === undefined) continue;
    checkRequired(projection.name, path.child(kind, 'name'), report);
    for (const [i, item] of (projection.items ?? []).entries()) {
      validateKeyToPath(item, path.child(kind, 'items', i), report);
      place(item.path);
    }
  }
  for (const file of source.downwardAPI?.items ?? []) {
    validateDownwardApiFile(file, path.child('downwardAPI'), report);
    place(file.path);
  }
  const { serviceAccountToken: token } = source;
  if (token !== undefined) {
    const seconds = token.expirationSeconds ?? 0;
    const at = path.child('serviceAccountToken', 'expirationSeconds');
    if (seconds < 600 || seconds > 2 ** 32) report.invalid(at, seconds, 'token-lifetime');
    // The server names the volume here, not the source.
    checkRequired(token.path, volume.child('path'), report);
    checkFilePath(token.path ?? '', volume.child('path'), report);
  }
  const kinds = ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken'];
  if (kinds.filter((kind) => source[kind as keyof VolumeProjection] !== undefined).length > 1)
    report.forbidden(path, 'one-projection-a-source');
}
