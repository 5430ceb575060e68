import { asKind } from '../../kubernetes/schema/schema.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { SimulatedPod } from '../cluster.ts';
import { type Claim, type ClaimSource, claimKey, claimSpecPath, readClaim } from './claim.ts';

/**
 * The claims of a cluster: those made by hand, then those that Pods get from a StatefulSet's claim templates and from
 * ephemeral volumes. A claim that is there already is taken as it is.
 */
export function readClaims(objects: readonly KubeObject[], pods: readonly SimulatedPod[]): Claim[] {
  const found = new Map<string, Claim>();
  for (const object of objects) {
    const claim = asKind(object, 'v1/PersistentVolumeClaim');
    if (claim === undefined) continue;
    const { namespace, name } = object;
    const { spec, metadata } = claim;
    const source = { namespace, name, spec, annotations: metadata?.annotations, object, path: claimSpecPath };
    found.set(claimKey(object), readClaim(source));
  }
  for (const pod of pods)
    for (const source of sourcesOf(pod)) {
      const key = claimKey(source);
      if (!found.has(key)) found.set(key, readClaim(source));
    }
  return [...found.values()];
}

/** Most Pods have neither. */
function sourcesOf(pod: SimulatedPod): readonly ClaimSource[] {
  const { object, spec } = pod.template;
  const own = object.kind === 'StatefulSet' ? ofTemplates(pod) : [];
  return spec.volumes ? [...own, ...ofEphemeralVolumes(pod)] : own;
}

/** pkg/controller/statefulset/stateful_set_utils.go getPersistentVolumeClaims. */
function ofTemplates(pod: SimulatedPod): ClaimSource[] {
  const { object } = pod.template;
  const templates = asKind(object, 'apps/v1/StatefulSet')?.spec?.volumeClaimTemplates ?? [];
  return templates.map(({ metadata, spec }, index) => ({
    namespace: pod.namespace,
    name: `${metadata?.name ?? ''}-${pod.name}`,
    spec,
    annotations: metadata?.annotations,
    object,
    path: FieldPath.of('spec', 'volumeClaimTemplates', index, 'spec'),
  }));
}

/** pkg/controller/volume/ephemeral, staging/src/k8s.io/component-helpers/storage/ephemeral VolumeClaimName. */
function ofEphemeralVolumes(pod: SimulatedPod): ClaimSource[] {
  const { object, path, spec } = pod.template;
  return (spec.volumes ?? []).flatMap(({ name, ephemeral }, index) => {
    const template = ephemeral?.volumeClaimTemplate;
    if (template === undefined) return [];
    return [
      {
        namespace: pod.namespace,
        name: `${pod.name}-${name}`,
        spec: template.spec,
        annotations: template.metadata?.annotations,
        object,
        path: path.child('volumes', index, 'ephemeral', 'volumeClaimTemplate', 'spec'),
      },
    ];
  });
}

/** The names of the claims that a Pod uses, each once. */
export function claimsUsedBy(pod: SimulatedPod): string[] {
  const ofTemplate = new Map(ofTemplates(pod).map(({ name, object, path }) => [nameInPod(object, path), name]));
  const names = (pod.template.spec.volumes ?? []).flatMap(({ name, persistentVolumeClaim, ephemeral }) => {
    // A template's claim takes the place of a volume of the same name.
    if (ofTemplate.has(name)) return [];
    if (ephemeral !== undefined) return [`${pod.name}-${name}`];
    return persistentVolumeClaim === undefined ? [] : [persistentVolumeClaim.claimName];
  });
  return [...new Set([...ofTemplate.values(), ...names])];
}

function nameInPod(object: KubeObject, path: FieldPath): string {
  const index = Number(path.segments()[2]);
  return asKind(object, 'apps/v1/StatefulSet')?.spec?.volumeClaimTemplates?.[index]?.metadata?.name ?? '';
}
