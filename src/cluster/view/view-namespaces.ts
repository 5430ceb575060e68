import { asKind } from '../../kubernetes/schema/schema.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject, ObjectRef } from '../../model/object.ts';
import type { AdmissionChange, PodSecurityFinding, Rejection } from '../admission/admission.ts';
import type { WorkloadAdmission } from '../admission/admit-pods-of.ts';
import { type PodSecurityPolicy, podSecurityPolicy } from '../admission/pod-security/policy.ts';
import { labelMap } from '../label-map.ts';
import type { Settled } from './settle.ts';
import { placeOf, type TextPlace } from './text-place.ts';

/** What a namespace that has rules of its own does to objects. */
export interface NamespaceView {
  readonly name: string;
  /** Undefined where no label speaks of the Pod Security Standards. */
  readonly policy: PodSecurityPolicy | undefined;
  readonly effects: readonly AdmissionEffect[];
  readonly quotas: readonly QuotaView[];
}

/** What admission did to an object, or to the Pods that come of it; at least one of its fields says something. */
export interface AdmissionEffect {
  readonly object: KubeObject;
  /** `Pod` and others that controllers make of the object; undefined for the object itself. */
  readonly made: WorkloadAdmission['rejected'];
  readonly rejection: Rejection | undefined;
  readonly warned: PodSecurityFinding | undefined;
  /** What was filled in; of Pods that are alike once. */
  readonly changes: readonly AdmissionChange[];
  /** Of what is to blame for the rejection or the warning, else of the object's name. */
  readonly place: TextPlace;
}

export interface QuotaView {
  readonly quota: ObjectRef;
  readonly rows: readonly { readonly resource: string; readonly used: string; readonly limited: string }[];
}

const securityPrefix = 'pod-security.kubernetes.io/';

/** The namespaces that have rules, with what these rules do to the objects that were settled. */
export function viewNamespaces(given: readonly KubeObject[], settled: Settled): NamespaceView[] {
  const policies = new Map(given.flatMap(policyOf));
  const ruling = given.filter(
    ({ kind, apiVersion }) => apiVersion === 'v1' && /^(LimitRange|ResourceQuota)$/.test(kind),
  );
  const names = new Set([...policies.keys(), ...ruling.map(({ namespace }) => namespace)]);
  if (names.size === 0) return [];
  const effects = Map.groupBy(effectsOf(settled), ({ object }) => object.namespace);
  return [...names].map((name) => ({
    name,
    policy: policies.get(name),
    effects: effects.get(name) ?? [],
    quotas: settled.admitted.control.quotas(name).map(({ quota, used, limited }) => ({
      quota,
      rows: [...limited].map(([resource, limit]) => ({ resource, used: used.get(resource) ?? '0', limited: limit })),
    })),
  }));
}

function policyOf(object: KubeObject): (readonly [string, PodSecurityPolicy])[] {
  const namespace = asKind(object, 'v1/Namespace');
  if (namespace === undefined) return [];
  const labels = labelMap(namespace.metadata?.labels);
  const speaks = [...labels.keys()].some((key) => key.startsWith(securityPrefix));
  return speaks ? [[object.name, podSecurityPolicy(labels)]] : [];
}

function effectsOf({ admitted }: Settled): AdmissionEffect[] {
  const direct = admitted.objects
    .filter(saysSomething)
    .map(({ object, rejection, warned, changes }): AdmissionEffect => {
      return { object, made: undefined, rejection, warned, changes, place: placeOf(object, blamed(rejection, warned)) };
    });
  const ofPods = admitted.workloads.map(({ workload, each, rejection, rejected }): AdmissionEffect => {
    const { object } = workload.template;
    // The template was warned of already.
    const place = placeOf(object, blamed(rejection, undefined));
    return { object, made: rejected ?? 'Pod', rejection, warned: undefined, changes: each?.changes ?? [], place };
  });
  return [...direct, ...ofPods.filter(saysSomething)];
}

function saysSomething({
  rejection,
  warned,
  changes,
}: Pick<AdmissionEffect, 'rejection' | 'warned' | 'changes'>): boolean {
  return rejection !== undefined || warned !== undefined || changes.length > 0;
}

const name = FieldPath.of('metadata', 'name');

function blamed(rejection: Rejection | undefined, warned: PodSecurityFinding | undefined): FieldPath {
  if (rejection === undefined) return warned?.violations[0]?.faults[0]?.path ?? name;
  if (rejection.by === 'PodSecurity') return rejection.violations[0]?.faults[0]?.path ?? name;
  if (rejection.by === 'LimitRanger') return rejection.violations[0]?.path ?? name;
  return rejection.by === 'validation' ? (rejection.problems[0]?.path ?? name) : name;
}
