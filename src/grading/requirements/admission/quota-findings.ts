import { checkedPodOf } from '../../../cluster/admission/checked-pod-of.ts';
import type { QuotaFailure } from '../../../cluster/admission/resource-quota/quota-account.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { KubeObject } from '../../../model/object.ts';
import type { World } from '../../world.ts';
import { findingToBlame } from '../finding-to-blame.ts';

/** Why a quota turns an object, or a Pod of it, away: a finding a resource. A quota of the learner's own may be too small. */
export function quotaFindings(failure: QuotaFailure, object: KubeObject, world: World): Diagnostic[] {
  const { quota } = failure;
  const base = { object: `${object.kind}/${object.name}`, quota: quota.name };
  const found = (resource: string, path: FieldPath, problem: Parameters<typeof findingToBlame>[2]) => {
    const hard = { object: quota, path: FieldPath.of('spec', 'hard').key(resource) };
    return findingToBlame(world, [{ object, path }, hard], problem, object);
  };
  switch (failure.code) {
    case 'must-specify':
      return failure.missing.map(({ resource, containers }) =>
        found(resource, containerPath(object, containers[0], 'resources'), {
          code: 'quota-unspecified',
          ...base,
          resource,
          containers,
        }),
      );
    case 'exceeded':
      return failure.excess.map((excess) =>
        found(excess.resource, usePath(object, excess.resource), { code: 'quota-exceeded', ...base, ...excess }),
      );
    case 'negative': {
      const { resources } = failure;
      return [found(resources[0] ?? '', FieldPath.of('spec'), { code: 'quota-negative', ...base, resources })];
    }
  }
}

/** Where an object says how much it takes of a resource: a container, its number of Pods, or that it is there at all. */
function usePath(object: KubeObject, resource: string): FieldPath {
  const [, list = 'requests', name] =
    /^(?:(requests|limits)\.)?(cpu|memory|ephemeral-storage|storage)$/.exec(resource) ?? [];
  if (name === 'storage') return FieldPath.of('spec', 'resources', 'requests').key(name);
  if (name !== undefined) return containerPath(object, undefined, 'resources', list, name);
  return /^(count\/)?pods$/.test(resource) && object.kind !== 'Pod'
    ? FieldPath.of('spec', 'replicas')
    : FieldPath.of('metadata', 'name');
}

/** In the container of that name, else in the one that says the field, else in the first. */
function containerPath(object: KubeObject, name: string | undefined, ...field: readonly string[]): FieldPath {
  const pod = checkedPodOf(object);
  const containers = pod?.spec.containers ?? [];
  const named = containers.findIndex((container) => container.name === name);
  const [, list = '', resource = ''] = field;
  const saying = containers.findIndex(({ resources }) =>
    Object.hasOwn((list === 'limits' ? resources?.limits : resources?.requests) ?? {}, resource),
  );
  const path = (pod?.specPath ?? FieldPath.of('spec')).child(
    'containers',
    Math.max(0, name === undefined ? saying : named),
  );
  return path.child(...field);
}
