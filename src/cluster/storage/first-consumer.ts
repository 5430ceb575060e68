import { compareQuantities } from '../../kubernetes/quantity.ts';
import type { SimulatedPod } from '../cluster.ts';
import { type NodeTraits, nodeSelectorMatches } from '../workloads/node-selector.ts';
import { placePod } from '../workloads/place-pod.ts';
import type { NodePlace } from '../workloads/plan.ts';
import type { Claim } from './claim.ts';
import type { ClaimDesk } from './claim-desk.ts';
import { meetsTopologies } from './meets-topologies.ts';
import type { ClaimState } from './storage-state.ts';
import type { Volume } from './volume.ts';
import type { VolumePool } from './volume-pool.ts';

/** A claim with the volumes that suit it; none where its class's provisioner is to make one. */
type Bindings = Map<Claim, readonly Volume[]>;

/**
 * Binds the claims that waited for a Pod, now that one uses them: on the first Node where the Pod may run, its bound
 * volumes are reached and every waiting claim finds a volume or a provisioner
 * (pkg/scheduler/framework/plugins/volumebinding/binder.go FindPodVolumes). Undefined where no Node will do. Where no Nodes
 * are given, one that suits is taken to be there.
 */
export function bindForPod(
  pod: SimulatedPod,
  used: readonly ClaimState[],
  desk: ClaimDesk,
  pool: VolumePool,
  nodes: readonly NodePlace[],
): ClaimState[] | undefined {
  const waiting = used.filter(({ waitsFor }) => waitsFor?.code === 'consumer').map(({ claim }) => claim);
  if (used.some(isStuck)) return undefined;
  const bound = used.flatMap(({ volume }) => volume ?? []);
  for (const node of nodesFor(pod, nodes)) {
    if (!bound.every((volume) => reaches(volume, node))) continue;
    const bindings = findOnNode(waiting, desk, pool, node);
    if (bindings !== undefined) return [...bindings].map(([claim, volumes]) => settle(claim, volumes, desk));
  }
  return undefined;
}

/** Whether a claim keeps its Pod from running for other reasons; a provisioner is taken to do its work. */
function isStuck({ phase, waitsFor }: ClaimState): boolean {
  if (phase === 'Bound') return false;
  return waitsFor?.code !== 'consumer' && waitsFor?.code !== 'provisioner';
}

function nodesFor(pod: SimulatedPod, nodes: readonly NodePlace[]): readonly (NodePlace | undefined)[] {
  if (nodes.length === 0) return [undefined];
  return placePod(pod.template, nodes).flatMap(({ node, forbiddenBy }) => {
    const isHere = pod.node === undefined || pod.node === node.name;
    return isHere && forbiddenBy.length === 0 ? [node] : [];
  });
}

/** The smallest claims choose first. */
function findOnNode(
  waiting: readonly Claim[],
  desk: ClaimDesk,
  pool: VolumePool,
  node: NodeTraits | undefined,
): Bindings | undefined {
  const taken = new Set<Volume>();
  const found: Bindings = new Map();
  for (const claim of [...waiting].sort((a, b) => compareQuantities(a.request, b.request))) {
    const volumes = pool.bestOnNode(claim, desk.classNameOf(claim), node, taken);
    const [volume] = volumes;
    if (volume === undefined && !canProvision(claim, desk, node)) return undefined;
    if (volume !== undefined) taken.add(volume);
    found.set(claim, volumes);
  }
  return found;
}

function canProvision(claim: Claim, desk: ClaimDesk, node: NodeTraits | undefined): boolean {
  const storageClass = desk.classOf(claim);
  if (storageClass === undefined || storageClass.provisioner === '') return false;
  return node === undefined || meetsTopologies(storageClass.allowedTopologies, node.labels);
}

function settle(claim: Claim, volumes: readonly Volume[], desk: ClaimDesk): ClaimState {
  return volumes.length > 0 ? desk.bind(claim, volumes) : desk.pend(claim, desk.wait(claim));
}

function reaches({ nodes }: Volume, node: NodeTraits | undefined): boolean {
  return node === undefined || nodes === undefined || nodeSelectorMatches(nodes, node);
}
