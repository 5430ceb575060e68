import type { QosClass } from '../../../cluster/admission/qos/qos-class.ts';
import { compareQuantities, parseQuantity, type Quantity } from '../../../kubernetes/quantity.ts';
import type { PodSpec, ResourceRequirements } from '../../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { Problem } from '../../../model/problem.ts';

type Facts = Pick<Extract<Problem, { code: 'qos-differs' }>, 'container' | 'resource' | 'fault'>;

/** Why a Pod is of another class, at its first container that makes it so. The path begins in the PodSpec. */
export function qosFault(spec: PodSpec, expected: QosClass, actual: QosClass): Facts & { readonly path: FieldPath } {
  const speaking = speakers(spec);
  const [first] = speaking;
  const path = first?.path ?? FieldPath.of('containers', 0, 'resources');
  const container = first?.container ?? '';
  if (expected === 'Guaranteed')
    return (
      speaking.map(unlikeGuaranteed).find((fault) => fault !== undefined) ?? {
        container,
        resource: '',
        fault: 'request-differs',
        path,
      }
    );
  if (expected === 'Burstable')
    return { container, resource: '', fault: actual === 'BestEffort' ? 'says-nothing' : 'all-equal', path };
  const says = speaking.find(({ resources }) => resourceNames.some((name) => saysAny(resources, name)));
  const resource = resourceNames.find((name) => says !== undefined && saysAny(says.resources, name)) ?? '';
  return { container: says?.container ?? '', resource, fault: 'says-something', path: says?.path ?? path };
}

interface Speaker {
  /** '' for the Pod itself. */
  readonly container: string;
  readonly resources: ResourceRequirements;
  readonly path: FieldPath;
}

const resourceNames = ['cpu', 'memory'];

/** Of a Pod with `resources` of its own these alone count. */
function speakers(spec: PodSpec): Speaker[] {
  if (spec.resources !== undefined)
    return [{ container: '', resources: spec.resources, path: FieldPath.of('resources') }];
  return (['containers', 'initContainers'] as const).flatMap((list) =>
    (spec[list] ?? []).map(({ name, resources }, index) => ({
      container: name,
      resources: resources ?? {},
      path: FieldPath.of(list, index, 'resources'),
    })),
  );
}

function unlikeGuaranteed({ container, resources, path }: Speaker): (Facts & { readonly path: FieldPath }) | undefined {
  for (const resource of resourceNames) {
    const limit = amount(resources.limits, resource);
    if (limit === undefined)
      return { container, resource, fault: 'no-limit', path: path.child('limits').key(resource) };
    const request = amount(resources.requests, resource);
    if (request === undefined || compareQuantities(request, limit) !== 0)
      return { container, resource, fault: 'request-differs', path: path.child('requests').key(resource) };
  }
  return undefined;
}

function saysAny({ requests, limits }: ResourceRequirements, resource: string): boolean {
  return amount(requests, resource) !== undefined || amount(limits, resource) !== undefined;
}

/** More than nothing; undefined otherwise. */
function amount(list: Readonly<Record<string, string>> | undefined, resource: string): Quantity | undefined {
  const found = parseQuantity(list?.[resource] ?? '');
  return found !== undefined && found.unscaled > 0n ? found : undefined;
}
