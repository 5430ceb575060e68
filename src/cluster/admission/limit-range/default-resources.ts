import { asKind } from '../../../kubernetes/schema/schema.ts';
import type { Container, Pod } from '../../../kubernetes/schema/types.generated.ts';
import { emptyStringMap } from '../../../kubernetes/string-map.ts';
import type { FieldPath } from '../../../model/field-path.ts';
import type { KubeObject } from '../../../model/object.ts';

/** An amount that a LimitRange gave to a container that named none. */
export interface DefaultedResource {
  readonly limitRange: KubeObject;
  readonly container: string;
  readonly list: 'requests' | 'limits';
  readonly resource: string;
  readonly amount: string;
  readonly path: FieldPath;
}

/**
 * Fills in, in place, what the containers of a Pod leave open, and notes it in an annotation
 * (plugin/pkg/admission/limitranger PodMutateLimitFunc). `path` is that of the PodSpec.
 */
export function defaultResources(limitRange: KubeObject, pod: Pod, path: FieldPath): DefaultedResource[] {
  const defaults = defaultsOf(limitRange);
  const notes: string[] = [];
  const all = (['containers', 'initContainers'] as const).flatMap((place) =>
    (pod.spec?.[place] ?? []).flatMap((container, index) => {
      const given = (['requests', 'limits'] as const).map((list) => {
        const at = path.child(place, index, 'resources', list);
        const names = fill(container, list, defaults[list]);
        const shown = place === 'containers' ? 'container' : 'init container';
        const one = list === 'requests' ? 'request' : 'limit';
        if (names.length > 0) notes.push(`${names.join(', ')} ${one} for ${shown} ${container.name}`);
        return names.map((resource): DefaultedResource => {
          const amount = defaults[list][resource] ?? '';
          return { limitRange, container: container.name, list, resource, amount, path: at.key(resource) };
        });
      });
      return given.flat();
    }),
  );
  if (notes.length > 0) annotate(pod, `LimitRanger plugin set: ${notes.join('; ')}`);
  return all;
}

type Defaults = Readonly<Record<'requests' | 'limits', Record<string, string>>>;

/** Of each LimitRange once: it is asked for each Pod. */
const known = new WeakMap<KubeObject, Defaults>();

function defaultsOf(limitRange: KubeObject): Defaults {
  const defaults = known.get(limitRange) ?? readDefaults(limitRange);
  known.set(limitRange, defaults);
  return defaults;
}

function readDefaults(limitRange: KubeObject): Defaults {
  const defaults: Defaults = { requests: emptyStringMap(), limits: emptyStringMap() };
  for (const item of asKind(limitRange, 'v1/LimitRange')?.spec?.limits ?? []) {
    if (item.type !== 'Container') continue;
    Object.assign(defaults.requests, item.defaultRequest);
    Object.assign(defaults.limits, item.default);
  }
  return defaults;
}

/** The names of the resources that were set. */
function fill(container: Container, list: 'requests' | 'limits', defaults: Record<string, string>): string[] {
  const missing = Object.entries(defaults).filter(([name]) => !Object.hasOwn(container.resources?.[list] ?? {}, name));
  if (missing.length === 0) return [];
  container.resources ??= {};
  const amounts = container.resources[list] ?? emptyStringMap();
  for (const [name, amount] of missing) amounts[name] = amount;
  container.resources[list] = amounts;
  return missing.map(([name]) => name).sort();
}

function annotate(pod: Pod, note: string): void {
  pod.metadata ??= {};
  pod.metadata.annotations ??= emptyStringMap();
  pod.metadata.annotations['kubernetes.io/limit-ranger'] = note;
}
