import { amountText } from '../../../cluster/admission/amounts.ts';
import type { Mismatch } from '../../../cluster/storage/mismatch.ts';
import type { ClaimState, ClaimWait, VolumeMiss, VolumeState } from '../../../cluster/storage/storage-state.ts';

/** A claim with its volume, or why it has none. */
export function claimJson({ claim, phase, className, volume, alike, waitsFor, misses }: ClaimState) {
  const { namespace, name, request, accessModes } = claim;
  return {
    namespace,
    name,
    phase,
    className,
    request: amountText(request),
    accessModes,
    volume: volume?.name ?? null,
    alike: alike.map((one) => one.name),
    waitsFor: waitsFor === undefined ? null : waitJson(waitsFor),
    misses: misses.map(missJson),
  };
}

export function volumeJson({ volume, phase, claim }: VolumeState) {
  const { name, capacity, accessModes, className, reclaimPolicy } = volume;
  const held = claim === undefined ? null : { namespace: claim.namespace, name: claim.name };
  return { name, phase, capacity: amountText(capacity), accessModes, className, reclaimPolicy, claim: held };
}

function waitJson(wait: ClaimWait) {
  const field = wait.path.toString();
  const { path: _, ...facts } = wait;
  if (facts.code === 'node') return { code: facts.code, className: facts.className, pod: facts.pod.name, field };
  if (facts.code === 'named-volume') return { ...facts, mismatches: facts.mismatches.map(mismatchJson), field };
  return { ...facts, field };
}

function missJson({ volume, mismatches }: VolumeMiss) {
  return { volume: volume.name, mismatches: mismatches.map(mismatchJson) };
}

function mismatchJson(mismatch: Mismatch) {
  const { claimPath, volumePath, ...facts } = mismatch;
  const fields = { claimField: claimPath.toString(), volumeField: volumePath.toString() };
  if (facts.code !== 'too-small') return { ...facts, ...fields };
  return { code: facts.code, wanted: amountText(facts.wanted), has: amountText(facts.has), ...fields };
}
