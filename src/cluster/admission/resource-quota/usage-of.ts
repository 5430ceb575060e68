import { parseQuantity, type Quantity } from '../../../kubernetes/quantity.ts';
import { asKind } from '../../../kubernetes/schema/schema.ts';
import type { PersistentVolumeClaim, Service } from '../../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../../model/object.ts';
import { type Amounts, nothing, one } from '../amounts.ts';
import { podUsage } from './pod-usage.ts';

/** Kinds that quotas could count before there was `count/`. */
const oldNames = new Set(['count/configmaps', 'count/resourcequotas', 'count/replicationcontrollers', 'count/secrets']);

/**
 * What an object takes of a quota, by the quota's names (pkg/quota/v1/evaluator/core, apiserver pkg/quota/v1/generic).
 * `resource` is its kind's plural with its group: `pods`, `deployments.apps`.
 */
export function usageOf(object: Pick<KubeObject, 'apiVersion' | 'kind' | 'stored'>, resource: string): Amounts {
  const pod = asKind(object, 'v1/Pod');
  if (pod !== undefined) return podUsage(pod.spec ?? {});
  const service = asKind(object, 'v1/Service');
  if (service !== undefined) return serviceUsage(service);
  const claim = asKind(object, 'v1/PersistentVolumeClaim');
  if (claim !== undefined) return claimUsage(claim);
  const count = `count/${resource}`;
  return new Map(oldNames.has(count) ? [[count, one] as const, [resource, one] as const] : [[count, one] as const]);
}

/** pkg/quota/v1/evaluator/core/services.go: node ports by the ports that will get one. */
function serviceUsage({ spec }: Service): Amounts {
  const ports = spec?.ports ?? [];
  const balanced = spec?.type === 'LoadBalancer';
  const onlyWritten = balanced && spec?.allocateLoadBalancerNodePorts === false;
  const withNodePort = onlyWritten ? ports.filter(({ nodePort }) => nodePort) : ports;
  return new Map([
    ['count/services', one],
    ['services', one],
    ['services.loadbalancers', balanced ? one : nothing],
    ['services.nodeports', balanced || spec?.type === 'NodePort' ? whole(withNodePort.length) : nothing],
  ]);
}

/** pkg/quota/v1/evaluator/core/persistent_volume_claims.go: in all, and once more for the claim's storage class. */
function claimUsage(claim: PersistentVolumeClaim): Amounts {
  const usage: Amounts = new Map([
    ['persistentvolumeclaims', one],
    ['count/persistentvolumeclaims', one],
  ]);
  const suffix = `${storageClassOf(claim)}.storageclass.storage.k8s.io/`;
  const ofClass = suffix.startsWith('.') ? undefined : suffix;
  if (ofClass !== undefined) usage.set(`${ofClass}persistentvolumeclaims`, one);
  const storage = parseQuantity(claim.spec?.resources?.requests?.storage ?? '');
  if (storage === undefined) return usage;
  const bytes = roundedUp(storage);
  usage.set('requests.storage', bytes);
  if (ofClass !== undefined) usage.set(`${ofClass}requests.storage`, bytes);
  return usage;
}

/** The annotation from before there was a field wins, even if it is empty. */
function storageClassOf({ metadata, spec }: PersistentVolumeClaim): string {
  return metadata?.annotations?.['volume.beta.kubernetes.io/storage-class'] ?? spec?.storageClassName ?? '';
}

function whole(count: number): Quantity {
  return { unscaled: BigInt(count), scale: 0, format: 'decimalSI' };
}

function roundedUp(amount: Quantity): Quantity {
  if (amount.scale >= 0) return amount;
  const unit = 10n ** BigInt(-amount.scale);
  const quotient = amount.unscaled / unit;
  if (amount.unscaled % unit === 0n) return amount;
  return { unscaled: quotient + (amount.unscaled < 0n ? -1n : 1n), scale: 0, format: amount.format };
}
