import type { KubeObject } from '../../model/object.ts';
import { asKind } from '../schema/schema.ts';
import type {
  CustomResourceDefinitionVersion,
  CustomResourceSubresourceScale,
  JSONSchemaProps,
} from '../schema/types.generated.ts';
import { compareVersions } from './compare-versions.ts';

/** A custom kind in one of the versions that are served. */
export interface CustomKind {
  readonly apiVersion: string;
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** What else kubectl knows it by, in lower case: plural, singular, short names. */
  readonly names: readonly string[];
  readonly namespaced: boolean;
  readonly schema: JSONSchemaProps;
  /** Whether the status is a resource of its own, which is not written with the object. */
  readonly hasStatus: boolean;
  readonly scale: CustomResourceSubresourceScale | undefined;
  /** Told to who uses a deprecated version; `use` is the apiVersion to turn to. */
  readonly deprecation: { readonly message: string | undefined; readonly use: string | undefined } | undefined;
  readonly definition: KubeObject;
}

/** What a CustomResourceDefinition that the API server takes adds to the kinds; nothing for any other object. */
export function customKindsOf(definition: KubeObject): CustomKind[] {
  const spec = asKind(definition, 'apiextensions.k8s.io/v1/CustomResourceDefinition')?.spec;
  if (spec === undefined) return [];
  const { group, names, scope, versions = [] } = spec;
  const { kind = '', plural = '', singular = '', shortNames = [] } = names ?? {};
  return versions.flatMap((version): CustomKind[] => {
    const schema = version.schema?.openAPIV3Schema;
    if (!version.served || schema === undefined) return [];
    return [
      {
        apiVersion: `${group}/${version.name}`,
        group,
        version: version.name,
        kind,
        names: [plural, singular, ...shortNames].map((name) => name.toLowerCase()),
        namespaced: scope === 'Namespaced',
        schema,
        hasStatus: version.subresources?.status !== undefined,
        scale: version.subresources?.scale,
        deprecation: version.deprecated ? deprecationOf(version, group, versions) : undefined,
        definition,
      },
    ];
  });
}

/** apiserver/customresource_handler.go defaultDeprecationWarning. */
function deprecationOf(
  { name, deprecationWarning }: CustomResourceDefinitionVersion,
  group: string,
  versions: readonly CustomResourceDefinitionVersion[],
): CustomKind['deprecation'] {
  const [newest] = versions
    .filter((other) => other.served && !other.deprecated && compareVersions(name, other.name) < 0)
    .map((other) => other.name)
    .sort((a, b) => compareVersions(b, a));
  return { message: deprecationWarning, use: newest === undefined ? undefined : `${group}/${newest}` };
}
