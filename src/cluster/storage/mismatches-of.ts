import { selectorMatches } from '../../kubernetes/label-selector.ts';
import { compareQuantities } from '../../kubernetes/quantity.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { Claim } from './claim.ts';
import type { Mismatch } from './mismatch.ts';
import type { ClaimName, Volume } from './volume.ts';

const spec = FieldPath.of('spec');
const claimRef = spec.child('claimRef');

/**
 * Everything about a volume itself that keeps it from a claim, whose class is given as it is in the end
 * (pkg/controller/volume/persistentvolume/pv_controller.go checkVolumeSatisfyClaim,
 * staging/src/k8s.io/component-helpers/storage/volume/pv_helpers.go FindMatchingVolume). The selector comes last: a claim
 * that asks for a volume by name is not held to it.
 */
export function mismatchesOf(claim: Claim, className: string, volume: Volume): Mismatch[] {
  return [...sizeMismatch(claim, volume), ...textMismatches(claim, className, volume), ...modeMismatch(claim, volume)];
}

function sizeMismatch(claim: Claim, volume: Volume): Mismatch[] {
  if (compareQuantities(volume.capacity, claim.request) >= 0) return [];
  return [
    {
      code: 'too-small',
      wanted: claim.request,
      has: volume.capacity,
      claimPath: claim.path.child('resources', 'requests').key('storage'),
      volumePath: spec.child('capacity').key('storage'),
    },
  ];
}

function textMismatches(claim: Claim, className: string, volume: Volume): Mismatch[] {
  const pairs = [
    ['storage-class', className, volume.className, claim.classPath, volume.classPath],
    ['volume-mode', claim.volumeMode, volume.volumeMode, claim.path.child('volumeMode'), spec.child('volumeMode')],
    [
      'attributes-class',
      claim.attributesClass,
      volume.attributesClass,
      claim.path.child('volumeAttributesClassName'),
      spec.child('volumeAttributesClassName'),
    ],
  ] as const;
  return pairs.flatMap(([code, wanted, has, claimPath, volumePath]) =>
    wanted === has ? [] : [{ code, wanted, has, claimPath, volumePath }],
  );
}

function modeMismatch(claim: Claim, volume: Volume): Mismatch[] {
  const missing = claim.accessModes.filter((mode) => !volume.accessModes.includes(mode));
  if (missing.length === 0) return [];
  const claimPath = claim.path.child('accessModes');
  return [{ code: 'access-modes', missing, claimPath, volumePath: spec.child('accessModes') }];
}

/** The terms of a claim's selector that a volume's labels do not meet. */
export function selectorMismatches(claim: Claim, volume: Volume): Mismatch[] {
  const path = claim.path.child('selector');
  const volumePath = FieldPath.of('metadata', 'labels');
  const { matchLabels = {}, matchExpressions = [] } = claim.selector ?? {};
  const labels = Object.entries(matchLabels).flatMap(([key, value]) =>
    Object.hasOwn(volume.labels, key) && volume.labels[key] === value ? [] : [path.child('matchLabels').key(key)],
  );
  const expressions = matchExpressions.flatMap((term, index) =>
    selectorMatches({ matchExpressions: [term] }, volume.labels) ? [] : [path.child('matchExpressions', index)],
  );
  return [...labels, ...expressions].map((claimPath) => ({ code: 'selector', claimPath, volumePath }));
}

/** What a volume's owner, by `claimRef` or by binding, has against a claim. */
export function ownerMismatches(claim: Claim, volume: Volume, boundTo: ClaimName | undefined): Mismatch[] {
  const at = { claimPath: claim.path, volumePath: claimRef };
  const { reservedFor } = volume;
  if (boundTo !== undefined && !sameClaim(boundTo, claim)) return [{ code: 'bound', by: boundTo, ...at }];
  if (reservedFor === undefined) return [];
  if (volume.ofLostClaim) return [{ code: 'released', by: reservedFor, ...at }];
  return sameClaim(reservedFor, claim) ? [] : [{ code: 'reserved', by: reservedFor, ...at }];
}

function sameClaim(a: ClaimName, b: ClaimName): boolean {
  return a.name === b.name && a.namespace === b.namespace;
}
