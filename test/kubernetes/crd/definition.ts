/** A CustomResourceDefinition in flow style with these versions, for tests. */
export function definition(versions: string, rest = ''): string {
  return `{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: widgets.example.com},
    spec: {group: example.com, scope: Namespaced, names: {plural: widgets, kind: Widget}, versions: [${versions}]${rest}}}`;
}

/** A version that is served; the first one is stored. */
export function version(name: string, rest = '', schema = '{type: object}'): string {
  return `{name: ${name}, served: true, storage: ${name === 'v1'}, schema: {openAPIV3Schema: ${schema}}${rest}}`;
}

/** A definition of one version whose `spec` has this schema. */
export function withSpec(schema: string): string {
  return definition(version('v1', '', `{type: object, properties: {spec: ${schema}}}`));
}

/** Where the server finds what is wrong with that schema. */
export const specPath = 'spec.validation.openAPIV3Schema.properties[spec]';
