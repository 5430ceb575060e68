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
  const made = new Set(world.cluster.pods.map(({ name }) => name));
  const missingPods = !expected.every((name) => made.has(name));
  return [findingAt(object, nameField(object, missingPods), problem)];
}

/** The object whose fields most likely keep the name from resolving: what makes the Pods, else the Service in the name. */
function concerned({ dnsName, pods }: ResolvesRequirement, world: World): KubeObject | undefined {
  const labels = dnsName.toLowerCase().split('.');
  const { workloads, services } = world.cluster;
  const workload = workloads.find(({ name }) => pods.some((pod) => pod === name || pod.startsWith(`${name}-`)));
  const service = services.find(({ name }) => labels.includes(name));
  const candidates = [workload?.template.object, service?.object].filter((object) => object !== undefined);
  // What was given cannot be wrong.
  return candidates.find((object) => !world.isGiven(object)) ?? candidates[0];
}

/** What gives the object's Pods their names: too few Pods, or no governing Service, or a Service that is not headless. */
function nameField({ kind }: KubeObject, missingPods: boolean): FieldPath {
  if (kind === 'Service') return FieldPath.of('spec', 'clusterIP');
  if (kind === 'StatefulSet') return FieldPath.of('spec', missingPods ? 'replicas' : 'serviceName');
  return FieldPath.of('spec', 'subdomain');
}
