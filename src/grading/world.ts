import { type AdmittedObjects, admitAll } from '../cluster/admission/admit-all.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { type Network, readNetwork } from '../cluster/network/network.ts';
import type { Permissions } from '../cluster/rbac/permissions.ts';
import { readPermissions } from '../cluster/rbac/read-permissions.ts';
import { simulate } from '../cluster/simulate.ts';
import type { TimeZones } from '../cluster/workloads/cron/cron-runs.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ObjectName, Requirement } from '../model/exercise.ts';
import type { KubeObject, ObjectRef } from '../model/object.ts';

/** The objects that requirements are looked at in, and what a cluster makes of them. */
export class World {
  readonly #objects = new Map<string, KubeObject>();
  readonly #given: ReadonlyMap<string, KubeObject>;
  readonly #absent: (name: ObjectName) => Diagnostic;
  #cluster: Cluster | undefined;
  #network: Network | undefined;
  #permissions: Permissions | undefined;
  #admitted: AdmittedObjects | undefined;

  #before: World | undefined;

  /** The clocks that CronJobs go by. */
  readonly zones: TimeZones;
  /** All that the exercise asks for. */
  readonly requirements: readonly Requirement[];

  /** `answer` is applied over `given`; of two objects with one name the later counts. */
  constructor(
    given: readonly KubeObject[],
    answer: readonly KubeObject[],
    requirements: readonly Requirement[],
    absent: (name: ObjectName) => Diagnostic,
    zones: TimeZones,
  ) {
    this.zones = zones;
    this.requirements = requirements;
    this.#given = new Map(given.map((object) => [refKey(object), object]));
    for (const object of [...given, ...answer]) this.#objects.set(refKey(object), object);
    this.#absent = absent;
  }

  find(name: ObjectName): KubeObject | undefined {
    return this.#objects.get(refKey(name));
  }

  /** The object as it was before the answer. */
  given(name: ObjectName): KubeObject | undefined {
    return this.#given.get(refKey(name));
  }

  /** True for an object that was there before the answer, and that the answer leaves alone. */
  isGiven(object: KubeObject): boolean {
    return this.#given.get(refKey(object)) === object;
  }

  /** The same without the answer. */
  get before(): World {
    this.#before ??= new World([...this.#given.values()], [], this.requirements, this.#absent, this.zones);
    return this.#before;
  }

  /** Simulated on first use: most requirements only look at fields. */
  get cluster(): Cluster {
    this.#cluster ??= simulate([...this.#objects.values()]);
    return this.#cluster;
  }

  /** Read on first use, as the simulation is. */
  get network(): Network {
    this.#network ??= readNetwork([...this.#objects.values()], this.cluster);
    return this.#network;
  }

  /** All objects, those that were given first. */
  get objects(): readonly KubeObject[] {
    return [...this.#objects.values()];
  }

  /** Read on first use, as the simulation is. */
  get permissions(): Permissions {
    this.#permissions ??= readPermissions(this.objects);
    return this.#permissions;
  }

  /** What admission says of all objects and their Pods, those that were given first. */
  get admitted(): AdmittedObjects {
    this.#admitted ??= admitAll(this.objects, this.cluster.workloads);
    return this.#admitted;
  }

  /** The finding for an object that is not there. */
  missing(name: ObjectName): Diagnostic {
    return this.#absent(name);
  }
}

/** One text for one object of a cluster. Kind and namespace cannot hold a slash once they are resolved. */
export function refKey({ kind, namespace, name }: ObjectRef): string {
  return `${kind}/${namespace}/${name}`;
}
