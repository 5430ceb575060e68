import type { FieldPath } from '../../model/field-path.ts';
import { isBlank } from '../field-checks.ts';
import { isQualifiedName } from '../names.ts';
import { parseQuantity } from '../quantity.ts';
import type { Report } from '../report.ts';
import type { ObjectFieldSelector, ResourceFieldSelector } from '../schema/types.generated.ts';

/** References to the Pod's own fields: the downward API. */

/** The fields that an environment variable can take its value from. */
export const fieldsForEnv = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];

/** The fields that a file of a volume can hold. */
export const fieldsForFiles = [
  'metadata.annotations',
  'metadata.labels',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
];

/** What is known of a Pod at all, though not everywhere (pkg/apis/core/pods ConvertDownwardAPIFieldLabel). */
const knownFields = new Set([
  ...fieldsForEnv,
  ...fieldsForFiles,
  'spec.restartPolicy',
  'spec.schedulerName',
  'status.phase',
  'spec.host',
]);

const resources = [
  'limits.cpu',
  'limits.ephemeral-storage',
  'limits.memory',
  'requests.cpu',
  'requests.ephemeral-storage',
  'requests.memory',
];
const cpuDivisors = ['1m', '1'];
const byteDivisors = [
  '1',
  ...['k', 'M', 'G', 'T', 'P', 'E'].flatMap((unit) => [`1${unit}`, unit === 'k' ? '1Ki' : `1${unit}i`]),
];

/** pkg/apis/core/validation validateObjectFieldSelector. */
export function validateFieldRef(
  ref: ObjectFieldSelector,
  supported: readonly string[],
  path: FieldPath,
  report: Report,
): void {
  const at = path.child('fieldPath');
  if (isBlank(ref.apiVersion)) {
    report.required(path.child('apiVersion'));
    return;
  }
  if (isBlank(ref.fieldPath)) {
    report.required(at);
    return;
  }
  const subscripted = /^([^[\]]*)\['(.*)'\]$/s.exec(ref.fieldPath);
  if (ref.apiVersion !== 'v1') {
    report.invalid(at, ref.fieldPath, 'field-ref-version');
    return;
  }
  if (subscripted !== null) {
    const [, field = '', key = ''] = subscripted;
    if (field !== 'metadata.annotations' && field !== 'metadata.labels')
      report.invalid(at, ref.fieldPath, 'field-ref-known');
    else if (!isQualifiedName(field === 'metadata.annotations' ? key.toLowerCase() : key))
      report.invalid(path, key, 'label-key');
    return;
  }
  if (!knownFields.has(ref.fieldPath)) {
    report.invalid(at, ref.fieldPath, 'field-ref-known');
    return;
  }
  const field = ref.fieldPath === 'spec.host' ? 'spec.nodeName' : ref.fieldPath;
  if (!supported.includes(field)) report.notSupported(at, field, supported);
}

/** pkg/apis/core/validation validateContainerResourceFieldSelector. */
export function validateResourceFieldRef(
  ref: ResourceFieldSelector,
  inVolume: boolean,
  path: FieldPath,
  report: Report,
): void {
  const resource = ref.resource ?? '';
  const hugePages = /^(?:requests|limits)\.hugepages-/.test(resource);
  if (inVolume && isBlank(ref.containerName)) report.required(path.child('containerName'));
  else if (resource === '') report.required(path.child('resource'));
  else if (!resources.includes(resource) && !hugePages)
    report.notSupported(path.child('resource'), resource, resources);

  const { divisor } = ref;
  if (divisor === undefined || parseQuantity(divisor)?.unscaled === 0n) return;
  const allowed = /\.cpu$/.test(resource) ? cpuDivisors : byteDivisors;
  if ((resources.includes(resource) || hugePages) && !allowed.includes(divisor))
    report.invalid(path.child('divisor'), divisor, allowed === cpuDivisors ? 'divisor-of-cpu' : 'divisor-of-bytes');
}
