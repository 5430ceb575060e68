import { asKind } from '../../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../../model/object.ts';
import type { ApiResource } from './api-resource.ts';

/** The resources that CustomResourceDefinitions among the objects add. */
export function customResources(objects: readonly KubeObject[]): ApiResource[] {
  return objects.flatMap((object) => {
    const spec = asKind(object, 'apiextensions.k8s.io/v1/CustomResourceDefinition')?.spec;
    const { kind = '', plural = '', singular, shortNames = [] } = spec?.names ?? {};
    const served = (spec?.versions ?? []).filter((version) => version.served);
    if (spec === undefined || served.length === 0) return [];
    const has = (name: 'status' | 'scale') => served.some(({ subresources }) => subresources?.[name] !== undefined);
    return [
      {
        group: spec.group,
        versions: served.map(({ name }) => name),
        plural,
        singular: singular || kind.toLowerCase(),
        kind,
        shortNames,
        namespaced: spec.scope === 'Namespaced',
        subresources: (['scale', 'status'] as const).filter(has),
      },
    ];
  });
}
