import { isQualifiedName } from './names.ts';

/** What the names of resources such as `cpu` and `example.com/gpu` say (pkg/apis/core/helper). */

const counted = [
  'pods',
  'resourcequotas',
  'services',
  'replicationcontrollers',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'services.nodeports',
  'services.loadbalancers',
];
const computed = ['cpu', 'memory', 'ephemeral-storage'];
const standard = new Set([
  ...computed,
  ...computed.map((name) => `requests.${name}`),
  ...computed.map((name) => `limits.${name}`),
  ...counted,
  'storage',
  'requests.storage',
]);

export function isStandardResource(name: string): boolean {
  return standard.has(name) || name.startsWith('hugepages-') || name.startsWith('requests.hugepages-');
}

/** What a container can ask for without a prefix. */
export function isStandardContainerResource(name: string): boolean {
  return computed.includes(name) || name.startsWith('hugepages-');
}

/** A resource of Kubernetes itself: without a prefix, or with `kubernetes.io/`. */
export function isNativeResource(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/');
}

/** A resource of a device plug-in, such as `nvidia.com/gpu`. */
export function isExtendedResource(name: string): boolean {
  return !isNativeResource(name) && !name.startsWith('requests.') && isQualifiedName(`requests.${name}`);
}

/** True for what is counted in whole units. */
export function isIntegerResource(name: string): boolean {
  return counted.includes(name) || isExtendedResource(name);
}

/** Whether less may be requested than the limit. */
export function mayOvercommit(name: string): boolean {
  return isNativeResource(name) && !name.startsWith('hugepages-');
}
