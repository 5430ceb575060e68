import { parseQuantity, type Quantity } from '../../kubernetes/quantity.ts';
import type { LabelSelector, PersistentVolumeClaimSpec } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import { annotationPath, type ClaimName, classAnnotation, noQuantity } from './volume.ts';

/** A PersistentVolumeClaim: made by hand, or from a template for a Pod of its own. */
export interface Claim extends ClaimName {
  readonly request: Quantity;
  readonly accessModes: readonly string[];
  /** Nothing where none is asked for, not even none (`''`): then it is given the default class. */
  readonly className: string | undefined;
  readonly volumeMode: string;
  /** '' for none. */
  readonly attributesClass: string;
  readonly selector: LabelSelector | undefined;
  /** The volume that it asks for by name; '' for any. */
  readonly volumeName: string;
  /** Whether an annotation says that it was bound before. */
  readonly wasBound: boolean;
  /** Where it was written: itself, or the object with the template. */
  readonly object: KubeObject;
  /** Of its spec in that object. */
  readonly path: FieldPath;
  /** Where its class was written, or would be. */
  readonly classPath: FieldPath;
}

/** What a claim is read from. */
export interface ClaimSource extends ClaimName {
  readonly spec: PersistentVolumeClaimSpec | undefined;
  readonly annotations: Readonly<Record<string, string>> | undefined;
  readonly object: KubeObject;
  readonly path: FieldPath;
}

const boundMark = 'pv.kubernetes.io/bind-completed';

export function readClaim({ namespace, name, spec = {}, annotations = {}, object, path }: ClaimSource): Claim {
  const annotated = Object.hasOwn(annotations, classAnnotation) ? annotations[classAnnotation] : undefined;
  return {
    namespace,
    name,
    request: parseQuantity(String(spec.resources?.requests?.storage ?? '')) ?? noQuantity,
    accessModes: spec.accessModes ?? [],
    className: annotated ?? spec.storageClassName,
    volumeMode: spec.volumeMode ?? 'Filesystem',
    attributesClass: spec.volumeAttributesClassName ?? '',
    selector: spec.selector,
    volumeName: spec.volumeName ?? '',
    wasBound: Object.hasOwn(annotations, boundMark),
    object,
    path,
    classPath: annotated === undefined ? path.child('storageClassName') : annotationPath,
  };
}

export function claimKey({ namespace, name }: ClaimName): string {
  return `${namespace}/${name}`;
}

/** Of a claim made by hand. */
export const claimSpecPath = FieldPath.of('spec');
