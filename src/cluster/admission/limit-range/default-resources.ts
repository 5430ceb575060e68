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

const places = ['containers', 'initContainers'] as const;
const lists = ['requests', 'limits'] as const;

/**
 * Fills in, in place, what the containers of a Pod leave open, and notes it in an annotation
 * (plugin/pkg/admission/limitranger PodMutateLimitFunc). `path` is that of the PodSpec.
 */
export function defaultResources(limitRange: KubeObject, pod: Pod, path: FieldPath): DefaultedResource[] {
  const defaults = defaultsOf(limitRange);
  const notes: string[] = [];
  const all: DefaultedResource[] = [];
  for (const place of places)
    for (const [index, container] of (pod.spec?.[place] ?? []).entries())
      for (const list of lists) {
        const names = fill(container, list, defaults[list]);
        if (names.length === 0) continue;
        const shown = place === 'containers' ? 'container' : 'init container';
        const one = list === 'requests' ? 'request' : 'limit';
        notes.push(`${names.join(', ')} ${one} for ${shown} ${container.name}`);
        const at = path.child(place, index, 'resources', list);
        for (const resource of names) {
          const amount = defaults[list][resource] ?? '';
          all.push({ limitRange, container: container.name, list, resource, amount, path: at.key(resource) });
        }
      }
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
  const given = container.resources?.[list] ?? {};
  const missing = Object.keys(defaults).filter((name) => !Object.hasOwn(given, name));
  if (missing.length === 0) return missing;
  const amounts = Object.assign(emptyStringMap(), given);
  for (const name of missing) amounts[name] = defaults[name] ?? '';
  container.resources = { ...container.resources, [list]: amounts };
  return missing.sort();
}

function annotate(pod: Pod, note: string): void {
  pod.metadata ??= {};
  pod.metadata.annotations ??= emptyStringMap();
  pod.metadata.annotations['kubernetes.io/limit-ranger'] = note;
}
