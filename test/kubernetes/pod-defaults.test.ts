import { describe, expect, it } from 'vitest';
import { storedOf } from './judge.ts';

const pod = (spec: string) =>
  storedOf(`{apiVersion: v1, kind: Pod, metadata: {name: p, labels: {app: a}}, spec: ${spec}}`);
const template = (spec: string) =>
  storedOf(
    `{apiVersion: v1, kind: PodTemplate, metadata: {name: p}, template: {metadata: {labels: {app: a}}, spec: ${spec}}}`,
  );

it('completes a Pod', () => {
  expect(pod('{containers: [{name: c, image: nginx}]}').spec).toEqual({
    containers: [
      {
        name: 'c',
        image: 'nginx',
        resources: {},
        terminationMessagePath: '/dev/termination-log',
        terminationMessagePolicy: 'File',
        imagePullPolicy: 'Always',
      },
    ],
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
    dnsPolicy: 'ClusterFirst',
    securityContext: {},
    schedulerName: 'default-scheduler',
    enableServiceLinks: true,
  });
});

it('keeps to Pods what templates do not get', () => {
  const spec = `{hostNetwork: true, terminationGracePeriodSeconds: -5, containers: [{name: c, image: 'nginx:1',
    ports: [{containerPort: 80}], resources: {limits: {cpu: 1, memory: 1.5Gi}, requests: {cpu: 0.0005}}}]}`;
  expect(pod(spec)).toMatchObject({
    spec: {
      enableServiceLinks: true,
      terminationGracePeriodSeconds: 1,
      containers: [
        {
          ports: [{ containerPort: 80, hostPort: 80, protocol: 'TCP' }],
          resources: { limits: { cpu: '1', memory: '1536Mi' }, requests: { cpu: '1m', memory: '1536Mi' } },
        },
      ],
    },
  });
  const stored = template(spec);
  expect(stored).toMatchObject({
    template: { spec: { terminationGracePeriodSeconds: -5, containers: [{ resources: { requests: { cpu: '1m' } } }] } },
  });
  expect(JSON.stringify(stored)).not.toMatch(/enableServiceLinks|hostPort|"memory":"1536Mi"}}.*memory/);
});

describe('probes', () => {
  it('take zero for absent', () => {
    const probe = '{httpGet: {port: 80}, periodSeconds: 0, failureThreshold: 5}';
    expect(pod(`{containers: [{name: c, image: a, livenessProbe: ${probe}}]}`)).toMatchObject({
      spec: {
        containers: [
          {
            livenessProbe: {
              httpGet: { path: '/', port: 80, scheme: 'HTTP' },
              timeoutSeconds: 1,
              periodSeconds: 10,
              successThreshold: 1,
              failureThreshold: 5,
            },
          },
        ],
      },
    });
  });
});

it('fills in volumes', () => {
  const volumes = `[{name: a}, {name: b, configMap: {name: m}}, {name: c, hostPath: {path: /x}},
    {name: d, projected: {sources: [{serviceAccountToken: {path: t}}, {downwardAPI: {items: [{path: name, fieldRef: {fieldPath: metadata.name}}]}}]}}]`;
  expect(pod(`{serviceAccount: s, containers: [{name: c, image: a}], volumes: ${volumes}}`)).toMatchObject({
    spec: {
      serviceAccount: 's',
      serviceAccountName: 's',
      volumes: [
        { name: 'a', emptyDir: {} },
        { name: 'b', configMap: { name: 'm', defaultMode: 420 } },
        { name: 'c', hostPath: { path: '/x', type: '' } },
        {
          projected: {
            defaultMode: 420,
            sources: [
              { serviceAccountToken: { expirationSeconds: 3600, path: 't' } },
              { downwardAPI: { items: [{ fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.name' } }] } },
            ],
          },
        },
      ],
    },
  });
});

it('drops projections whose features are off, unread', () => {
  const sources = '[{clusterTrustBundle: {path: /a}}, {podCertificate: {signerName: x, keyType: RSA}}]';
  expect(
    pod(`{containers: [{name: c, image: a}], volumes: [{name: a, projected: {sources: ${sources}}}]}`),
  ).toMatchObject({ spec: { volumes: [{ projected: { sources: [{}, {}] } }] } });
});

it('makes selector terms of matchLabelKeys in Pods', () => {
  const constraint = `{maxSkew: 1, topologyKey: z, whenUnsatisfiable: DoNotSchedule, labelSelector: {}, matchLabelKeys: [app, absent]}`;
  expect(pod(`{containers: [{name: c, image: a}], topologySpreadConstraints: [${constraint}]}`)).toMatchObject({
    spec: {
      topologySpreadConstraints: [
        { labelSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['a'] }] } },
      ],
    },
  });
});

it('asks for a Pod as a whole what its containers ask for together', () => {
  const container = (name: string, cpu: string) => `{name: ${name}, image: a, resources: {requests: {cpu: ${cpu}}}}`;
  expect(
    pod(`{resources: {limits: {cpu: 2, memory: 1Gi}},
      initContainers: [${container('i', '900m')}, {name: s, image: a, restartPolicy: Always, resources: {requests: {cpu: 50m}}}],
      containers: [${container('a', '250m')}, ${container('b', '0.5')}]}`),
  ).toMatchObject({ spec: { resources: { requests: { cpu: '900m', memory: '1Gi' } } } });
});

it('reads AppArmor profiles from the annotations of the past', () => {
  const text = `{apiVersion: v1, kind: Pod, metadata: {name: p, annotations: {
    container.apparmor.security.beta.kubernetes.io/c: localhost/x}}, spec: {containers: [{name: c, image: a}]}}`;
  expect(storedOf(text)).toMatchObject({
    spec: { containers: [{ securityContext: { appArmorProfile: { type: 'Localhost', localhostProfile: 'x' } } }] },
  });
});
