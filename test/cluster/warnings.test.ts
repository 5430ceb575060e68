import { describe, expect, it } from 'vitest';
import { answerWarnings, withAnswerWarnings } from '../../src/cluster/answer-warnings.ts';
import { admit } from '../../src/kubernetes/admit.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

function warnings(text: string) {
  const { documents } = parseSource({ name: 'answer.yaml', text });
  const objects = admit(documents).flatMap(({ object }) => (object === undefined ? [] : [object]));
  return answerWarnings(objects).map(({ warning: { problem, field, span, exact, severity } }) => {
    expect(severity).toBe('warning');
    return { problem, field, at: text.slice(span.start, span.end), exact };
  });
}

const statefulSet = `
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: web}
spec:
  serviceName: web
  replicas: 3
  selector: {matchLabels: {app: nginx}}
  template:
    metadata: {labels: {app: nginx}}
    spec:
      containers:
        - {name: nginx, image: "nginx:1.14.2", ports: [{containerPort: 80, name: http}]}
`;

const service = (port: string, selector = 'app: nginx') => `
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  clusterIP: None
  selector: {${selector}}
  ports:
    - ${port}
---${statefulSet}`;

describe('answerWarnings', () => {
  it('tells that the lesson’s second task leads to a port that no container declares', () => {
    expect(warnings(service('{name: http, port: 8080}'))).toEqual([
      {
        problem: { code: 'target-port-undeclared', port: 8080, declared: [80], workload: 'StatefulSet web' },
        field: 'spec.ports[0].port',
        at: '8080',
        exact: true,
      },
    ]);
  });

  it.each(['{port: 8080, targetPort: 80}', '{port: 8080, targetPort: http}', '{port: 80}'])(
    'has nothing to say of %s',
    (port) => {
      expect(warnings(service(port))).toEqual([]);
    },
  );

  it('points at the target port where it is written', () => {
    expect(warnings(service('{port: 80, targetPort: web}'))).toMatchObject([
      { problem: { port: 'web', declared: ['http'] }, field: 'spec.ports[0].targetPort', at: 'web' },
    ]);
  });

  it('tells a port of another protocol apart', () => {
    expect(warnings(service('{port: 80, protocol: UDP}'))).toMatchObject([
      { problem: { port: 80, declared: ['80/TCP'] } },
    ]);
  });

  it('tells that a selector selects nothing', () => {
    expect(warnings(service('{port: 80}', 'app: web, tier: front'))).toEqual([
      {
        problem: { code: 'selects-nothing', selector: 'app=web,tier=front' },
        field: 'spec.selector',
        at: 'selector',
        exact: true,
      },
    ]);
  });

  it('does not mind a workload that has no Pods now', () => {
    expect(warnings(service('{port: 80}').replace('replicas: 3', 'replicas: 0'))).toEqual([]);
  });

  it('says nothing of Services without a selector', () => {
    expect(warnings('{apiVersion: v1, kind: Service, metadata: {name: db}, spec: {ports: [{port: 1}]}}')).toEqual([]);
  });
});

const policy = (selector: string) => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec: {podSelector: ${selector}}
---${statefulSet}`;

const budget = (selector: string) => `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: web}
spec: {minAvailable: 1, selector: ${selector}}
---${statefulSet}`;

describe('selectors that select nothing', () => {
  it.each<[string, string | undefined]>([
    [policy('{matchLabels: {app: web}}'), 'app=web'],
    [policy('{matchExpressions: [{key: app, operator: NotIn, values: [nginx, web]}]}'), 'app notin (nginx,web)'],
    [policy('{matchExpressions: [{key: app, operator: DoesNotExist}]}'), '!app'],
    [policy('{matchLabels: {app: nginx}}'), undefined],
    [policy('{}'), undefined],
    [budget('{matchLabels: {app: web, a: b}}'), 'app=web,a=b'],
    [budget('{matchExpressions: [{key: app, operator: Exists}]}'), undefined],
    [budget('{matchLabels: {statefulset.kubernetes.io/pod-name: web-1}}'), undefined],
    [budget('{matchLabels: {app: web}}').replace('{name: web}', '{name: web, namespace: other}'), undefined],
  ])('%s', (text, selector) => {
    const expected = selector === undefined ? [] : [{ code: 'selects-nothing', selector }];
    expect(warnings(text).map(({ problem }) => problem)).toEqual(expected);
  });

  it('is nothing to tell of a Service that stands alone', () => {
    const [alone = ''] = service('{port: 80}').split('---');
    expect(warnings(alone)).toEqual([]);
    expect(warnings(`${alone}---\n{apiVersion: v1, kind: ConfigMap, metadata: {name: m}}`)).toEqual([]);
  });
});

const config = '{apiVersion: v1, kind: ConfigMap, metadata: {name: app}, data: {HOST: db}, binaryData: {logo: AAAA}}';
const secret = '{apiVersion: v1, kind: Secret, metadata: {name: db}, data: {user: YQ==}, stringData: {password: b}}';
const reader = (fields: string, volumes = '') =>
  [
    config,
    secret,
    `{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: a, ${fields}}], ${volumes}}}`,
  ].join('\n---\n');
const variable = (from: string) => reader(`env: [{name: A, valueFrom: {${from}}}]`);

describe('keys that a ConfigMap or Secret does not have', () => {
  it('are told at the key, with the one that is meant', () => {
    expect(warnings(variable('configMapKeyRef: {name: app, key: HOTS}'))).toEqual([
      {
        problem: {
          code: 'key-missing',
          kind: 'ConfigMap',
          name: 'app',
          key: 'HOTS',
          keys: ['HOST', 'logo'],
          suggestion: 'HOST',
        },
        field: 'spec.containers[0].env[0].valueFrom.configMapKeyRef.key',
        at: 'HOTS',
        exact: true,
      },
    ]);
  });

  it.each([
    [variable('secretKeyRef: {name: db, key: pass}'), 'spec.containers[0].env[0].valueFrom.secretKeyRef.key'],
    [
      reader('', 'volumes: [{name: v, configMap: {name: app, items: [{key: HOST, path: a}, {key: PORT, path: b}]}}]'),
      'spec.volumes[0].configMap.items[1].key',
    ],
    [
      reader('', 'volumes: [{name: v, projected: {sources: [{secret: {name: db, items: [{key: x, path: a}]}}]}}]'),
      'spec.volumes[0].projected.sources[0].secret.items[0].key',
    ],
  ])('%s', (text, field) => expect(warnings(text).map((warning) => warning.field)).toEqual([field]));

  it.each([
    variable('configMapKeyRef: {name: app, key: HOST}'),
    variable('configMapKeyRef: {name: app, key: logo}'),
    variable('secretKeyRef: {name: db, key: password}'),
    variable('secretKeyRef: {name: db, key: pass, optional: true}'),
    variable('secretKeyRef: {name: app, key: HOTS}'),
    variable('configMapKeyRef: {name: elsewhere, key: HOST}'),
    reader('envFrom: [{configMapRef: {name: app}}]'),
    reader('', 'volumes: [{name: v, secret: {secretName: db, optional: true, items: [{key: x, path: a}]}}]'),
    variable('configMapKeyRef: {name: app, key: HOTS}').replace('{name: p}', '{name: p, namespace: other}'),
  ])('are not: %s', (text) => expect(warnings(text)).toEqual([]));
});

describe('withAnswerWarnings', () => {
  it('gives each verdict its own warnings and changes nothing else', () => {
    const { documents } = parseSource({ name: 'a.yaml', text: service('{port: 8080}') });
    const verdicts = admit(documents);
    const [own, other] = withAnswerWarnings(verdicts);
    expect(own).toEqual({ ...verdicts[0], warnings: [expect.objectContaining({ field: 'spec.ports[0].port' })] });
    expect(other).toBe(verdicts[1]);
  });

  it('counts a workload that is rejected', () => {
    const text = service('{port: 80}').replace('replicas: 3', 'replicas: -3');
    const verdicts = withAnswerWarnings(admit(parseSource({ name: 'a.yaml', text }).documents));
    expect(verdicts.map(({ accepted, warnings: own }) => [accepted, own.length])).toEqual([
      [true, 0],
      [false, 0],
    ]);
  });

  it('says nothing of selectors where it would take long', () => {
    const pods = Array.from({ length: 600 }, (_, i) => `{apiVersion: v1, kind: Pod, metadata: {name: p${i}}}`);
    const services = Array.from(
      { length: 600 },
      (_, i) =>
        `{apiVersion: v1, kind: Service, metadata: {name: s${i}}, spec: {selector: {a: b}, ports: [{port: 80}]}}`,
    );
    expect(warnings([...pods, ...services].join('\n---\n'))).toEqual([]);
  });
});
