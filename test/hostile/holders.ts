export const pod = (rest: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: a\n    image: b\n${rest}`;
export const withCpu = (cpu: string) => pod(`    resources: {limits: {cpu: "${cpu}"}}\n`);
const cron = (schedule: string) =>
  `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec:\n  schedule: "${schedule}"\n  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}\n`;
const configMap = (value: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: ${value}\n`;

/** Manifests with a text of any length in some place. */
export const holders: Readonly<Record<string, (text: string) => string>> = {
  quantity: withCpu,
  schedule: cron,
  'name of a duration': (text) => cron(`@every ${text}`),
  time: (text) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, creationTimestamp: "${text}"}\n`,
  'value of data': configMap,
  'quoted value': (text) => configMap(`"${text}"`),
  name: (text) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "${text}"}\n`,
  label: (text) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: {"${text}": "${text}"}}\n`,
  annotation: (text) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, annotations: {"${text}": "${text}"}}\n`,
  'unknown field': (text) => pod(`    "${text}": 1\n`),
  kind: (text) => `apiVersion: v1\nkind: "${text}"\nmetadata: {name: a}\n`,
  apiVersion: (text) => `apiVersion: "${text}"\nkind: Pod\nmetadata: {name: a}\n`,
  image: (text) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: "${text}"}]}\n`,
  'environment variable': (text) => pod(`    env: [{name: "${text}", value: "${text}"}]\n`),
  command: (text) => pod(`    command: ["${text}"]\n`),
  'mount path': (text) => pod(`    volumeMounts: [{name: a, mountPath: "${text}"}]\n`),
  'address block': (text) =>
    `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: {podSelector: {}, ingress: [{from: [{ipBlock: {cidr: "${text}"}}]}]}\n`,
  host: (text) =>
    `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: a}\nspec: {rules: [{host: "${text}"}]}\n`,
  pattern: (text) =>
    `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: as.x.io}\nspec: {group: x.io, scope: Namespaced, names: {kind: A, plural: as}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {p: {type: string, pattern: "${text}", default: abc}}}}}]}\n`,
  rule: (text) =>
    `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: as.x.io}\nspec: {group: x.io, scope: Namespaced, names: {kind: A, plural: as}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, x-kubernetes-validations: [{rule: "${text}"}]}}}]}\n`,
};
