import { parseQuantity, type Quantity } from '../../kubernetes/quantity.ts';
import { asKind } from '../../kubernetes/schema/schema.ts';
import type { NodeSelector, PersistentVolume } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';

/** A PersistentVolume, as far as it decides which claim may have it. */
export interface Volume {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly capacity: Quantity;
  readonly accessModes: readonly string[];
  /** '' for a volume without a class. */
  readonly className: string;
  /** Where the class was written. */
  readonly classPath: FieldPath;
  readonly volumeMode: string;
  /** '' for none. */
  readonly attributesClass: string;
  /** The claim that it was written for; nothing where any claim may have it. */
  readonly reservedFor: ClaimName | undefined;
  /** Whether `claimRef` names one claim by its uid, which no claim made from a manifest has. */
  readonly ofLostClaim: boolean;
  /** The Nodes that reach it; nothing where all do. */
  readonly nodes: NodeSelector | undefined;
  /** `Retain`, `Delete` or `Recycle`: what becomes of it once its claim is deleted. */
  readonly reclaimPolicy: string;
  readonly object: KubeObject;
}

export interface ClaimName {
  readonly namespace: string;
  readonly name: string;
}

/** The annotation that came before `storageClassName`, and still goes before it. */
export const classAnnotation = 'volume.beta.kubernetes.io/storage-class';
export const annotationPath = FieldPath.of('metadata', 'annotations').key(classAnnotation);
export const noQuantity: Quantity = { unscaled: 0n, scale: 0, format: 'decimalSI' };

/** The PersistentVolumes among the objects, in their order. */
export function readVolumes(objects: readonly KubeObject[]): Volume[] {
  return objects.flatMap((object) => {
    const volume = asKind(object, 'v1/PersistentVolume');
    return volume === undefined ? [] : [readVolume(object, volume)];
  });
}

function readVolume(object: KubeObject, { metadata, spec = {} }: PersistentVolume): Volume {
  const annotated = metadata?.annotations?.[classAnnotation];
  const { claimRef } = spec;
  return {
    name: object.name,
    labels: metadata?.labels ?? {},
    capacity: parseQuantity(String(spec.capacity?.storage ?? '')) ?? noQuantity,
    accessModes: spec.accessModes ?? [],
    className: annotated ?? spec.storageClassName ?? '',
    classPath: annotated === undefined ? FieldPath.of('spec', 'storageClassName') : annotationPath,
    volumeMode: spec.volumeMode ?? 'Filesystem',
    attributesClass: spec.volumeAttributesClassName ?? '',
    reservedFor: claimRef && { namespace: claimRef.namespace ?? '', name: claimRef.name ?? '' },
    ofLostClaim: (claimRef?.uid ?? '') !== '',
    nodes: spec.nodeAffinity?.required,
    reclaimPolicy: spec.persistentVolumeReclaimPolicy ?? 'Retain',
    object,
  };
}
