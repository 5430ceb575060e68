import { isHugePages } from '../../../kubernetes/pod/pod-level-resources.ts';
import { isNativeResource } from '../../../kubernetes/resource-names.ts';
import type { KubeObject } from '../../../model/object.ts';

const computed = ['cpu', 'memory', 'ephemeral-storage'];
const ofPods = new Set([
  'pods',
  'count/pods',
  ...computed,
  ...computed.map((name) => `requests.${name}`),
  ...computed.map((name) => `limits.${name}`),
]);
const ofServices = new Set(['services', 'count/services', 'services.nodeports', 'services.loadbalancers']);
const ofClaims = ['persistentvolumeclaims', 'requests.storage'];
const withOldName = ['configmaps', 'resourcequotas', 'replicationcontrollers', 'secrets'];

/** Those of the names in a quota's `hard` that count objects of this kind at all (each evaluator's MatchingResources). */
export function namesCounting(
  names: readonly string[],
  { apiVersion, kind }: Pick<KubeObject, 'apiVersion' | 'kind'>,
  resource: string,
): string[] {
  switch (`${apiVersion}/${kind}`) {
    case 'v1/Pod':
      return names.filter((name) => ofPods.has(name) || isPrefixedOfPods(name));
    case 'v1/Service':
      return names.filter((name) => ofServices.has(name));
    case 'v1/PersistentVolumeClaim':
      return names.filter(isOfClaims);
    default: {
      const count = `count/${resource}`;
      return names.filter((name) => name === count || (name === resource && withOldName.includes(resource)));
    }
  }
}

function isOfClaims(name: string): boolean {
  return (
    name === 'count/persistentvolumeclaims' ||
    ofClaims.some((counted) => name === counted || name.endsWith(`.storageclass.storage.k8s.io/${counted}`))
  );
}

function isPrefixedOfPods(name: string): boolean {
  if (isHugePages(name) || name.startsWith('requests.hugepages-')) return true;
  const implicit = name.startsWith('requests.deviceclass.resource.kubernetes.io/');
  return name.startsWith('requests.') && (implicit || !isNativeResource(name));
}
