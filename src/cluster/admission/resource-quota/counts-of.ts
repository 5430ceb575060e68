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

/** Whether a name in a quota's `hard` counts objects of this kind at all (each evaluator's MatchingResources). */
export function countsKind(
  name: string,
  { apiVersion, kind }: Pick<KubeObject, 'apiVersion' | 'kind'>,
  resource: string,
): boolean {
  switch (`${apiVersion}/${kind}`) {
    case 'v1/Pod':
      return ofPods.has(name) || isPrefixedOfPods(name);
    case 'v1/Service':
      return ofServices.has(name);
    case 'v1/PersistentVolumeClaim':
      return (
        name === 'count/persistentvolumeclaims' ||
        ofClaims.some((counted) => name === counted || name.endsWith(`.storageclass.storage.k8s.io/${counted}`))
      );
    default:
      return name === `count/${resource}` || (name === resource && withOldName.includes(resource));
  }
}

function isPrefixedOfPods(name: string): boolean {
  if (isHugePages(name) || name.startsWith('requests.hugepages-')) return true;
  const implicit = name.startsWith('requests.deviceclass.resource.kubernetes.io/');
  return name.startsWith('requests.') && (implicit || !isNativeResource(name));
}
