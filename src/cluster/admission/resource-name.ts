import { groupOf } from '../../kubernetes/custom-resources/definitions.ts';
import { asKind, kindSchema } from '../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../model/object.ts';

/** A kind's plural with its group, as quotas and errors name it: `pods`, `deployments.apps`. */
export function resourceName(
  { apiVersion, kind }: Pick<KubeObject, 'apiVersion' | 'kind'>,
  definitions: readonly KubeObject[] = [],
): string {
  const group = groupOf(apiVersion);
  const plural = kindSchema(apiVersion, kind)?.plural ?? definedPlural(group, kind, definitions) ?? kind.toLowerCase();
  return group === '' ? plural : `${plural}.${group}`;
}

function definedPlural(group: string, kind: string, definitions: readonly KubeObject[]): string | undefined {
  for (const definition of definitions) {
    const spec = asKind(definition, 'apiextensions.k8s.io/v1/CustomResourceDefinition')?.spec;
    if (spec?.group === group && spec.names?.kind === kind) return spec.names.plural;
  }
  return undefined;
}
