import { resolveName } from '../../cluster/dns/resolve-name.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ResolvesRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Problem } from '../../model/problem.ts';
import type { World } from '../world.ts';
import { findingAt } from './finding.ts';

/** A DNS name, asked for from a Pod in a namespace, leads to exactly the named Pods. */
export function checkResolves(requirement: ResolvesRequirement, world: World): Diagnostic[] {
  const { dnsName, namespace, pods } = requirement;
  const { records } = resolveName(world.cluster, dnsName, namespace, 'A');
  const actual = records.map((record) =>
    record.type === 'A' ? (record.pod?.name ?? record.address) : 'target' in record ? record.target : record.address,
  );
  const expected = [...new Set(pods)].sort();
  const found = [...new Set(actual)].sort();
  if (expected.length > 0 && expected.join() === found.join()) return [];
  const problem: Problem =
    found.length === 0
      ? { code: 'name-not-resolved', dnsName }
      : { code: 'name-resolves-other', dnsName, expected, actual: found };
  const object = concerned(requirement, world);
  if (object === undefined) return [world.missing({ kind: 'Pod', name: pods[0] ?? '', namespace })];
  return [findingAt(object, nameField(object), problem)];
}

/** The object whose fields most likely keep the name from resolving: what makes the Pods, else the Service in the name. */
function concerned({ dnsName, pods }: ResolvesRequirement, world: World): KubeObject | undefined {
  const labels = dnsName.toLowerCase().split('.');
  const pod = world.cluster.pods.find(({ name }) => pods.includes(name));
  const service = world.cluster.services.find(({ name }) => labels.includes(name));
  const candidates = [pod?.template.object, service?.object].filter((object) => object !== undefined);
  // What was given cannot be wrong.
  return candidates.find((object) => !world.isGiven(object)) ?? candidates[0];
}

function nameField({ kind }: KubeObject): FieldPath {
  if (kind === 'StatefulSet') return FieldPath.of('spec', 'serviceName');
  if (kind === 'Service') return FieldPath.of('spec', 'clusterIP');
  return FieldPath.of('spec', 'subdomain');
}
