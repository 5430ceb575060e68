import { describe, expect, it } from 'vitest';
import { expectLinear } from './growth.ts';
import { readAll } from './read-all.ts';

const lines = (n: number, line: (index: number) => string) =>
  Array.from({ length: n }, (_, index) => line(index)).join('');
const object = (apiVersion: string, kind: string, rest: string) =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}\n${rest}`;
const pod = (container: string, rest = '') =>
  object('v1', 'Pod', `spec:\n${rest}  containers:\n  - name: a\n    image: b\n${container}`);
const workload = (rest: string) =>
  object(
    'apps/v1',
    'Deployment',
    `spec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec: {containers: [{name: a, image: b}]}\n${rest}`,
  );
const rules = (rest: string) => object('rbac.authorization.k8s.io/v1', 'Role', rest);
const ingress = (rest: string) => object('networking.k8s.io/v1', 'Ingress', `spec:\n  rules:\n${rest}`);
const policy = (rest: string) => object('networking.k8s.io/v1', 'NetworkPolicy', `spec:\n  podSelector: {}\n${rest}`);
const crd = (properties: string) =>
  object(
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    `spec:\n  group: x.io\n  names: {kind: A, plural: as}\n  scope: Namespaced\n  versions:\n  - name: v1\n    served: true\n    storage: true\n    schema:\n      openAPIV3Schema:\n        type: object\n        properties:\n${properties}`,
  );
const backend = 'backend: {service: {name: a, port: {number: 80}}}';

/** What there can be many of, in a document that is right, and in one that is wrong all over. */
const families: Readonly<Record<string, (n: number) => string>> = {
  'keys of a ConfigMap': (n) => object('v1', 'ConfigMap', `data:\n${lines(n, (i) => `  k${i}: v\n`)}`),
  'keys of a JSON object': (n) =>
    `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"data":{${lines(n, (i) => `"k${i}":"v",`)}"a":"b"}}`,
  'keys of a flow map': (n) => object('v1', 'ConfigMap', `data: {${lines(n, (i) => `k${i}: v, `)}}\n`),
  'bad keys of a ConfigMap': (n) => object('v1', 'ConfigMap', `data:\n${lines(n, (i) => `  "k/${i}": v\n`)}`),
  'keys both in data and binaryData': (n) =>
    object(
      'v1',
      'ConfigMap',
      `data:\n${lines(n, (i) => `  k${i}: v\n`)}binaryData:\n${lines(n, (i) => `  k${i}: YQ==\n`)}`,
    ),
  'repetitions of a key': (n) => object('v1', 'ConfigMap', `data:\n${'  a: v\n'.repeat(n)}`),
  'unknown fields': (n) => pod(lines(n, (i) => `    unknown${i}: 1\n`)),
  'misspelt fields': (n) => pod(lines(n, (i) => `    imagePullPolic${i}: 1\n`)),
  'fields of a wrong type': (n) => pod('', `  tolerations:\n${lines(n, () => '  - {key: 1, operator: 2}\n')}`),
  labels: (n) => object('v1', 'ConfigMap', `metadata:\n  name: a\n  labels:\n${lines(n, (i) => `    k${i}: v\n`)}`),
  'bad labels': (n) =>
    object('v1', 'ConfigMap', `metadata:\n  name: a\n  labels:\n${lines(n, (i) => `    -${i}: v v\n`)}`),
  'environment variables': (n) => pod(`    env:\n${lines(n, (i) => `    - {name: E${i}, value: "$(E${i - 1})"}\n`)}`),
  'environment variables of one name': (n) => pod(`    env:\n${lines(n, () => '    - {name: E, value: a}\n')}`),
  ports: (n) =>
    pod(
      `    ports:\n${lines(n, (i) => `    - {name: p${i}, containerPort: ${1 + (i % 65535)}, hostPort: ${1 + (i % 65535)}}\n`)}`,
    ),
  'host ports of one port': (n) =>
    pod(
      `    ports:\n${lines(n, (i) => `    - {containerPort: 80, hostPort: ${1 + (i % 65535)}, hostIP: 10.0.0.1}\n`)}`,
    ),
  'ports of one name': (n) =>
    pod(`    ports:\n${lines(n, () => '    - {name: p, containerPort: 80, hostPort: 80}\n')}`),
  containers: (n) => pod(lines(n, (i) => `  - {name: c${i}, image: b}\n`)),
  'containers of one name': (n) => pod(lines(n, () => '  - {name: a, image: b}\n')),
  volumes: (n) => pod('', `  volumes:\n${lines(n, (i) => `  - {name: v${i}, emptyDir: {}}\n`)}`),
  'volumes and their mounts': (n) =>
    pod(
      `    volumeMounts:\n${lines(n, (i) => `    - {name: v${i}, mountPath: /m${i}}\n`)}`,
      `  volumes:\n${lines(n, (i) => `  - {name: v${i}, emptyDir: {}}\n`)}`,
    ),
  'mounts of nothing': (n) => pod(`    volumeMounts:\n${lines(n, () => '    - {name: w, mountPath: /m}\n')}`),
  resources: (n) =>
    pod(
      `    resources:\n      limits:\n${lines(n, (i) => `        x.io/r${i}: 1\n`)}      requests:\n${lines(n, (i) => `        x.io/r${i}: 2\n`)}`,
    ),
  tolerations: (n) => pod('', `  tolerations:\n${lines(n, (i) => `  - {key: k${i}, operator: Exists}\n`)}`),
  'spread constraints': (n) =>
    pod(
      '',
      `  topologySpreadConstraints:\n${lines(n, (i) => `  - {maxSkew: 1, topologyKey: k${i}, whenUnsatisfiable: DoNotSchedule}\n`)}`,
    ),
  'host aliases': (n) => pod('', `  hostAliases:\n${lines(n, () => '  - {ip: 1.2.3.4, hostnames: [a]}\n')}`),
  'ports of a Service': (n) =>
    object('v1', 'Service', `spec:\n  ports:\n${lines(n, (i) => `  - {name: p${i}, port: ${1 + (i % 65535)}}\n`)}`),
  'ports of a Service of one number': (n) =>
    object('v1', 'Service', `spec:\n  ports:\n${lines(n, () => '  - {name: p, port: 80}\n')}`),
  'match expressions': (n) =>
    workload(
      `  selector:\n    matchExpressions:\n${lines(n, (i) => `    - {key: k${i}, operator: In, values: [a, b]}\n`)}`,
    ),
  'values of an expression': (n) =>
    workload(
      `  selector:\n    matchExpressions:\n    - {key: a, operator: In, values: [${lines(n, (i) => `b${i}, `)}]}\n`,
    ),
  'rules of a Role': (n) =>
    rules(`rules:\n${lines(n, () => '- {apiGroups: [""], resources: [pods], verbs: [get]}\n')}`),
  'rules of an Ingress': (n) =>
    ingress(lines(n, (i) => `  - {host: h${i}.io, http: {paths: [{path: /, pathType: Prefix, ${backend}}]}}\n`)),
  'peers of a NetworkPolicy': (n) =>
    policy(`  ingress:\n  - from:\n${lines(n, () => '    - {ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}\n')}`),
  'exceptions of a block': (n) =>
    policy(
      `  ingress:\n  - from:\n    - ipBlock:\n        cidr: 10.0.0.0/8\n        except:\n${lines(n, () => '        - 10.1.0.0/16\n')}`,
    ),
  'properties of a CRD': (n) => crd(lines(n, (i) => `          p${i}: {type: string}\n`)),
  'values of an enum': (n) => crd(`          p: {type: string, enum: [${lines(n, (i) => `v${i}, `)}]}\n`),
  documents: (n) => lines(n, (i) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a${i}}\n---\n`),
  'documents of JSON': (n) => lines(n, (i) => `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a${i}"}}`),
  'empty documents': (n) => '---\n'.repeat(n),
  'unreadable documents': (n) => '[\n---\n'.repeat(n),
  'items of a List': (n) =>
    `apiVersion: v1\nkind: List\nitems:\n${lines(n, (i) => `- {apiVersion: v1, kind: ConfigMap, metadata: {name: a${i}}}\n`)}`,
  Services: (n) =>
    lines(n, (i) => `${object('v1', 'Service', `spec: {selector: {a: b${i}}, ports: [{port: 80}]}\n`)}---\n`),
  'errors of syntax': (n) => `a: ${'] '.repeat(n)}\n`,
  'lines of a block scalar': (n) => object('v1', 'ConfigMap', `data:\n  a: |\n${'    b\n'.repeat(n)}`),
  'lines of a quoted scalar': (n) => object('v1', 'ConfigMap', `data:\n  a: "${'b\n\n  '.repeat(n)}"\n`),
  comments: (n) => `${'# a\n'.repeat(n)}a: b\n`,
  'blanks and line ends': (n) => `a:\n${' \n'.repeat(n)}  b: c\n`,
  anchors: (n) => object('v1', 'ConfigMap', `data:\n${lines(n, (i) => `  k${i}: &a${i} v\n`)}`),
  aliases: (n) => object('v1', 'ConfigMap', `data:\n  a: &a v\n${lines(n, (i) => `  k${i}: *a\n`)}`),
};

describe('the work that a text makes', () => {
  it.each(Object.entries(families))('grows with the number of %s', (_, text) => {
    expectLinear(150, (n) => readAll(text(n)));
  });
});

it('a map of 20,000 keys is read as it is', () => {
  const [verdict] = readAll(families['keys of a ConfigMap']?.(20_000) ?? '');
  expect(verdict?.accepted).toBe(true);
  expect(Object.keys((verdict?.object?.stored.data ?? {}) as object)).toHaveLength(20_000);
});
