import type {
  Container,
  EphemeralContainer,
  PodSpec,
  PodTemplateSpec,
  SecurityContext,
} from '../../../kubernetes/schema/types.generated.ts';
import type { FieldPath } from '../../../model/field-path.ts';
import { labelMap } from '../../label-map.ts';

/** A Pod, or the template of Pods, with where it is written. */
export interface CheckedPod {
  readonly annotations: ReadonlyMap<string, string>;
  readonly annotationsPath: FieldPath;
  readonly spec: PodSpec;
  readonly specPath: FieldPath;
  /** Every container, in the order in which the server visits them (policy/visitor.go). */
  readonly containers: readonly PlacedContainer[];
  /** The security contexts that are written: that of the Pod, then those of its containers. */
  readonly contexts: readonly PlacedContext[];
}

export interface PlacedContainer {
  readonly container: Container | EphemeralContainer;
  readonly path: FieldPath;
}

/** What can be said both for a Pod and for a container of it. */
export type SharedContext = Pick<
  SecurityContext,
  'appArmorProfile' | 'runAsNonRoot' | 'runAsUser' | 'seLinuxOptions' | 'seccompProfile' | 'windowsOptions'
>;

export interface PlacedContext {
  /** '' for the Pod as a whole. */
  readonly container: string;
  readonly context: SharedContext;
  readonly path: FieldPath;
}

/** `path` is that of the Pod or the template as a whole. */
export function checkedPod({ metadata, spec = {} }: PodTemplateSpec, path: FieldPath): CheckedPod {
  const specPath = path.child('spec');
  const containers = (['initContainers', 'containers', 'ephemeralContainers'] as const).flatMap((list) =>
    (spec[list] ?? []).map((container, index) => ({ container, path: specPath.child(list, index) })),
  );
  return {
    annotations: labelMap(metadata?.annotations),
    annotationsPath: path.child('metadata', 'annotations'),
    spec,
    specPath,
    containers,
    contexts: writtenContexts(spec, specPath, containers),
  };
}

function writtenContexts(
  { securityContext }: PodSpec,
  specPath: FieldPath,
  containers: readonly PlacedContainer[],
): PlacedContext[] {
  const contexts = securityContext
    ? [{ container: '', context: securityContext, path: specPath.child('securityContext') }]
    : [];
  return [...contexts, ...containers.filter(({ container }) => container.securityContext).map(contextOf)];
}

function contextOf({ container, path }: PlacedContainer): PlacedContext {
  return { container: container.name, context: container.securityContext ?? {}, path: path.child('securityContext') };
}

/** Those of all containers; an empty one where none is written. */
export function containerContexts({ containers }: CheckedPod): PlacedContext[] {
  return containers.map(contextOf);
}

export function isForWindows({ spec }: CheckedPod): boolean {
  return spec.os?.name === 'windows';
}

/** A Pod in a user namespace of its own: root in it is nobody on the node (policy/helpers.go). */
export function isInUserNamespace({ spec }: CheckedPod): boolean {
  return spec.hostUsers === false;
}
