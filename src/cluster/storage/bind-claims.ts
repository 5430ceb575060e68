import type { KubeObject } from '../../model/object.ts';
import type { SimulatedPod } from '../cluster.ts';
import { readNodes } from '../workloads/read-nodes.ts';
import { claimKey } from './claim.ts';
import { ClaimDesk } from './claim-desk.ts';
import { bindForPod } from './first-consumer.ts';
import { claimsUsedBy, readClaims } from './read-claims.ts';
import { readStorageClasses } from './storage-class.ts';
import type { ClaimState, StorageState, VolumeState } from './storage-state.ts';
import { readVolumes, type Volume } from './volume.ts';
import { VolumePool } from './volume-pool.ts';

/**
 * Binds the claims among the objects, and those of the Pods that come of them, to volumes. Volumes and classes are taken to
 * be there before any claim; the claims come in order. Follows
 * pkg/controller/volume/persistentvolume/pv_controller.go, and the scheduler for classes that wait for a Pod.
 * `pods`: those of the simulated cluster; without them, such classes' claims wait.
 */
export function bindClaims(objects: readonly KubeObject[], pods: readonly SimulatedPod[] = []): StorageState {
  const pool = new VolumePool(readVolumes(objects));
  const desk = new ClaimDesk(pool, readStorageClasses(objects));
  const states = new Map<string, ClaimState>();
  for (const claim of readClaims(objects, pods)) states.set(claimKey(claim), desk.decide(claim));
  const nodes = readNodes(objects);
  const waitsForPod = [...states.values()].some(isWaiting);
  for (const pod of waitsForPod ? pods : []) {
    const used = claimsUsedBy(pod).flatMap((name) => states.get(claimKey({ namespace: pod.namespace, name })) ?? []);
    const waiting = used.filter(isWaiting);
    if (waiting.length === 0) continue;
    const bound = bindForPod(pod, used.map(asWaiting), desk, pool, nodes);
    for (const state of bound ?? waiting.map((one) => desk.pend(one.claim, waitForNode(one, pod))))
      states.set(claimKey(state.claim), state);
  }
  return { claims: [...states.values()], volumes: pool.volumes.map((volume) => volumeState(volume, pool)) };
}

function isWaiting({ waitsFor }: ClaimState): boolean {
  return waitsFor?.code === 'consumer' || waitsFor?.code === 'node';
}

/** A Pod that found no Node does not keep the next one from looking. */
function asWaiting(state: ClaimState): ClaimState {
  const { waitsFor, className } = state;
  if (waitsFor?.code !== 'node') return state;
  return { ...state, waitsFor: { code: 'consumer', className, path: waitsFor.path } };
}

function waitForNode({ claim, className }: ClaimState, pod: SimulatedPod) {
  return { code: 'node', className, pod, path: claim.classPath } as const;
}

function volumeState(volume: Volume, pool: VolumePool): VolumeState {
  const claim = pool.ownerOf(volume);
  if (claim !== undefined) return { volume, phase: 'Bound', claim };
  return { volume, phase: volume.ofLostClaim ? 'Released' : 'Available', claim: undefined };
}
