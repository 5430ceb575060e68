import { closest } from '../kubernetes/closest.ts';
import { asKind } from '../kubernetes/schema/schema.ts';
import type { KeyToPath, PodSpec, Volume } from '../kubernetes/schema/types.generated.ts';
import type { FieldPath } from '../model/field-path.ts';
import type { KubeObject } from '../model/object.ts';
import type { PodTemplate } from './cluster.ts';
import { type ObjectWarning, warningAt } from './warning-at.ts';
import { planWorkload } from './workloads/plan-workload.ts';

type Holder = 'ConfigMap' | 'Secret';

interface Keys {
  readonly all: ReadonlySet<string>;
  /** Told, and looked at for the one that is meant. */
  readonly first: readonly string[];
}

const mostKeysTold = 30;

interface KeyReference {
  readonly kind: Holder;
  readonly name: string | undefined;
  readonly key: string | undefined;
  readonly path: FieldPath;
}

/**
 * Keys that Pods read from a ConfigMap or Secret among the objects that has no such key: their containers would not
 * start. Optional references may lead nowhere, and of what is not among the objects nothing is known.
 */
export function missingKeyWarnings(objects: readonly KubeObject[]): ObjectWarning[] {
  const keysOf = new Map<string, Keys>();
  for (const object of objects) {
    const keys = keysIn(object);
    if (keys !== undefined)
      keysOf.set(`${object.kind}/${object.namespace}/${object.name}`, {
        all: new Set(keys),
        first: keys.slice(0, mostKeysTold),
      });
  }
  if (keysOf.size === 0) return [];
  return objects.flatMap((object) => {
    const template = planWorkload(object, { isReady: () => true, nodes: [] })?.template;
    if (template === undefined) return [];
    return keyReferences(template).flatMap(({ kind, name = '', key = '', path }) => {
      const keys = keysOf.get(`${kind}/${object.namespace}/${name}`);
      if (keys === undefined || keys.all.has(key) || key === '') return [];
      const suggestion = closest(key, keys.first);
      return [warningAt(object, path, { code: 'key-missing', kind, name, key, keys: keys.first, suggestion })];
    });
  });
}

function keysIn(object: KubeObject): string[] | undefined {
  const map = asKind(object, 'v1/ConfigMap');
  if (map !== undefined) return [...Object.keys(map.data ?? {}), ...Object.keys(map.binaryData ?? {})];
  const secret = asKind(object, 'v1/Secret');
  return secret && Object.keys(secret.data ?? {});
}

function keyReferences({ spec, path }: PodTemplate): KeyReference[] {
  const volumes = (spec.volumes ?? []).flatMap((volume, i) => inVolume(volume, path.child('volumes', i)));
  return [...inVariables(spec, path), ...volumes];
}

function inVariables(spec: PodSpec, path: FieldPath): KeyReference[] {
  return (['initContainers', 'containers'] as const).flatMap((list) =>
    (spec[list] ?? []).flatMap(({ env }, i) =>
      (env ?? []).flatMap(({ valueFrom = {} }, j) => {
        const at = path.child(list, i, 'env', j, 'valueFrom');
        const { configMapKeyRef, secretKeyRef } = valueFrom;
        return [
          ...reference('ConfigMap', configMapKeyRef, at.child('configMapKeyRef', 'key')),
          ...reference('Secret', secretKeyRef, at.child('secretKeyRef', 'key')),
        ];
      }),
    ),
  );
}

function reference(
  kind: Holder,
  ref: { readonly name?: string; readonly key?: string; readonly optional?: boolean } | undefined,
  path: FieldPath,
): KeyReference[] {
  return ref === undefined || ref.optional === true ? [] : [{ kind, name: ref.name, key: ref.key, path }];
}

function inVolume({ configMap, secret, projected }: Volume, path: FieldPath): KeyReference[] {
  return [
    ...items('ConfigMap', configMap?.name, configMap, path.child('configMap')),
    ...items('Secret', secret?.secretName, secret, path.child('secret')),
    ...(projected?.sources ?? []).flatMap((source, i) => {
      const at = path.child('projected', 'sources', i);
      return [
        ...items('ConfigMap', source.configMap?.name, source.configMap, at.child('configMap')),
        ...items('Secret', source.secret?.name, source.secret, at.child('secret')),
      ];
    }),
  ];
}

function items(
  kind: Holder,
  name: string | undefined,
  source: { readonly items?: readonly KeyToPath[]; readonly optional?: boolean } | undefined,
  path: FieldPath,
): KeyReference[] {
  if (source === undefined || source.optional === true) return [];
  return (source.items ?? []).map(({ key }, i) => ({ kind, name, key, path: path.child('items', i, 'key') }));
}
