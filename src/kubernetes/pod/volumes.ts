import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, isBlank } from '../field-checks.ts';
import { validateAnnotations, validateLabels } from '../metadata.ts';
import { isDnsSubdomain } from '../names.ts';
import { validateClaimSpec, warnOfClaimSpec } from '../persistent-volume-claim-spec.ts';
import { Report } from '../report.ts';
import type { EphemeralVolumeSource, Volume } from '../schema/types.generated.ts';
import { validateProjected } from './projected-volume.ts';
import { validateVendorSource } from './vendor-volume-sources.ts';
import { validateCommonSource, volumeSourceNames } from './volume-sources.ts';

/** The volumes that containers can mount, by name. */
export type Volumes = ReadonlyMap<string, Volume>;

export interface VolumeContext {
  /** The Pod's name, where it is a Pod and has one: claims of ephemeral volumes are named after it. */
  readonly podName: string | undefined;
  readonly isPod: boolean;
}

/**
 * pkg/apis/core/validation ValidateVolumes. A volume with a fault does not count: mounts of it are reported as mounts
 * of nothing, as the server does.
 */
export function validateVolumes(
  volumes: readonly Volume[],
  context: VolumeContext,
  path: FieldPath,
  report: Report,
): Volumes {
  const good = new Map<string, Volume>();
  const { podName } = context;
  const made = new Set(
    volumes.filter((volume) => podName && volume.ephemeral !== undefined).map(({ name }) => `${podName}-${name}`),
  );
  for (const [i, volume] of volumes.entries()) {
    const at = path.index(i);
    const found = new Report();
    validateSources(volume, context, at, found);
    if (isBlank(volume.name)) found.required(at.child('name'));
    else checkDnsLabel(volume.name, at.child('name'), found);
    if (good.has(volume.name ?? '')) found.duplicate(at.child('name'), volume.name);
    if (found.problems.length === 0) good.set(volume.name, volume);
    report.problems.push(...found.problems);
    const claim = volume.persistentVolumeClaim?.claimName;
    if (claim !== undefined && made.has(claim))
      report.invalid(at.child('persistentVolumeClaim', 'claimName'), claim, 'not-the-claim-of-an-ephemeral-volume');
  }
  return good;
}

function validateSources(volume: Volume, context: VolumeContext, path: FieldPath, report: Report): void {
  let first = true;
  for (const name of volumeSourceNames) {
    if (volume[name] === undefined) continue;
    if (!first) {
      report.forbidden(path.child(pathOfSecond[name] ?? name), 'one-volume-source');
      continue;
    }
    first = false;
    validateCommonSource(name, volume, context.isPod, path, report);
    validateVendorSource(name, volume, path, report);
    if (name === 'projected' && volume.projected !== undefined)
      validateProjected(volume.projected, path.child('projected'), report);
    if (name === 'ephemeral' && volume.ephemeral !== undefined) {
      validateEphemeral(volume.ephemeral, path.child('ephemeral'), report);
      const claim = `${context.podName}-${volume.name}`;
      if (context.podName && volume.name && !isDnsSubdomain(claim))
        report.invalid(path.child('name'), volume.name, 'dns-subdomain');
    }
  }
  if (first) report.required(path, 'a-volume-source');
}

/** The server misspells these two. */
const pathOfSecond: Partial<Record<(typeof volumeSourceNames)[number], string>> = {
  cephfs: 'cephFS',
  downwardAPI: 'downwarAPI',
};

function validateEphemeral(ephemeral: EphemeralVolumeSource, path: FieldPath, report: Report): void {
  const at = path.child('volumeClaimTemplate');
  const template = ephemeral.volumeClaimTemplate;
  if (template === undefined) {
    report.required(at);
    return;
  }
  const { metadata = {} } = template;
  validateAnnotations(metadata.annotations, at.child('metadata', 'annotations'), report);
  validateLabels(metadata.labels, at.child('metadata', 'labels'), report);
  for (const [field, value] of Object.entries(metadata))
    if (field !== 'annotations' && field !== 'labels' && value !== '' && value !== 0) {
      // The server writes the names of Go's fields with a small first letter.
      const named = at.child('metadata', field === 'uid' ? 'uID' : field);
      report.add(named, { code: 'forbidden', rule: 'only-labels-and-annotations' }, at.child('metadata', field));
    }
  validateClaimSpec(template.spec, at.child('spec'), report);
  warnOfClaimSpec(template.spec, at.child('spec'), report);
}
