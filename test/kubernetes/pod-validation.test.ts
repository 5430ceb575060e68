import { describe, expect, it } from 'vitest';
import { errorFields } from './error-fields.ts';
import { warningsOf } from './judge.ts';

const pod = (spec: string) => `{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: ${spec}}`;
const container = (fields: string) => pod(`{containers: [{name: c, image: a, ${fields}}], volumes: [{name: v}]}`);
const spec = (fields: string) => pod(`{containers: [{name: c, image: a}], ${fields}}`);
const c = 'spec.containers[0]';

it('says nothing of a request beside the whole claim', () =>
  expect(errorFields(container('resources: {claims: [{name: gpu}, {name: gpu, request: "1.5"}]}'))).toEqual([
    `${c}.resources.claims[0]`,
    `${c}.resources.claims[1]`,
  ]));

it('takes no ports, probes and resources in ephemeral containers, however empty', () => {
  const empty = '{name: e, image: a, ports: [], livenessProbe: {}, resources: {}}';
  expect(errorFields(spec(`ephemeralContainers: [${empty}]`))).toEqual([
    'spec.ephemeralContainers',
    'spec.ephemeralContainers[0].livenessProbe',
    'spec.ephemeralContainers[0].ports',
  ]);
});

it('judges the claim of an ephemeral volume by the name that the Pod will have', () => {
  const claim = 'spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}';
  const text = spec(`volumes: [{name: v, ephemeral: {volumeClaimTemplate: {${claim}}}}]`);
  expect(errorFields(text.replace('name: p', 'generateName: p-'))).toEqual([]);
  expect(errorFields(text.replace('name: p', 'generateName: P-'))).toContain('spec.volumes[0].name');
});

it('takes labels and annotations alone beside the claim of an ephemeral volume', () => {
  const metadata = 'metadata: {labels: {a: b}, name: c, uid: d, generation: 0}';
  const claim = 'spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}';
  const at = 'spec.volumes[0].ephemeral.volumeClaimTemplate.metadata';
  expect(errorFields(spec(`volumes: [{name: v, ephemeral: {volumeClaimTemplate: {${metadata}, ${claim}}}}]`))).toEqual([
    `${at}.name`,
    `${at}.uID`,
  ]);
});

it('offers one policy for SELinux labels', () => {
  const policy = (name: string) => errorFields(spec(`securityContext: {seLinuxChangePolicy: ${name}}`));
  expect(policy('Recursive')).toEqual([]);
  expect(policy('MountOption')).toEqual(['spec.securityContext.seLinuxChangePolicy']);
});

describe('what admission plug-ins say of a Pod', () => {
  it.each<[string, string[]]>([
    ['priority: 1', ['spec.priority']],
    ['preemptionPolicy: Never', ['spec.preemptionPolicy']],
    ['preemptionPolicy: PreemptLowerPriority', []],
    ['overhead: {cpu: 1}', ['spec.overhead']],
    ['overhead: {cpus: 1}', ['spec.overhead.limits[cpus]']],
  ])('%s', (fields, expected) => expect(errorFields(spec(fields))).toEqual(expected));
});

it('says nothing of the restart rules of an init container without a policy', () => {
  const rules = 'restartPolicyRules: [{action: restart}]';
  expect(errorFields(spec(`initContainers: [{name: i, image: a, ${rules}}]`))).toEqual([
    'spec.initContainers[0].restartPolicy',
  ]);
});

describe('a container', () => {
  it.each<[string, string[]]>([
    ['ports: [{containerPort: 0, name: HTTP}]', [`${c}.ports[0].containerPort`, `${c}.ports[0].name`]],
    ['ports: [{containerPort: 80, hostPort: 1}, {containerPort: 81, hostPort: 1}]', [`${c}.ports[1].hostPort`]],
    ['ports: [{containerPort: 80, protocol: tcp}]', [`${c}.ports[0].protocol`]],
    ['env: [{name: A=B}, {value: x}]', [`${c}.env[0].name`, `${c}.env[1].name`]],
    ['env: [{name: A, value: x, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]', [`${c}.env[0].valueFrom`]],
    [
      'env: [{name: A, valueFrom: {fieldRef: {fieldPath: spec.containers}}}]',
      [`${c}.env[0].valueFrom.fieldRef.fieldPath`],
    ],
    ['envFrom: [{}]', [`${c}.envFrom`]],
    ['volumeMounts: [{name: w, mountPath: /a}]', [`${c}.volumeMounts[0].name`]],
    [
      'volumeMounts: [{name: v, mountPath: /a}, {name: v, mountPath: /a, subPath: /x}]',
      [`${c}.volumeMounts.subPath`, `${c}.volumeMounts[1].mountPath`],
    ],
    ['livenessProbe: {}', [`${c}.livenessProbe`]],
    ['livenessProbe: {exec: {command: [a]}, tcpSocket: {port: 0}}', [`${c}.livenessProbe.tcpSocket`]],
    [
      'startupProbe: {tcpSocket: {port: "80"}, successThreshold: 2}',
      [`${c}.startupProbe.successThreshold`, `${c}.startupProbe.tcpSocket.port`],
    ],
    [
      'readinessProbe: {tcpSocket: {port: 1}, terminationGracePeriodSeconds: 1}',
      [`${c}.readinessProbe.terminationGracePeriodSeconds`],
    ],
    ['resources: {limits: {cpu: 1}, requests: {cpu: 1100m}}', [`${c}.resources.requests`]],
    [
      'resources: {requests: {cpus: 1, pods: 1, x.io/gpu: 0.5}, limits: {x.io/gpu: 0.5}}',
      [
        `${c}.resources.limits[x.io/gpu]`,
        `${c}.resources.requests[cpus]`,
        `${c}.resources.requests[pods]`,
        `${c}.resources.requests[x.io/gpu]`,
      ],
    ],
    ['resources: {requests: {x.io/gpu: 1}}', [`${c}.resources.limits`]],
    ['resources: {requests: {memory: -1}}', [`${c}.resources.requests[memory]`]],
    ['securityContext: {privileged: true, allowPrivilegeEscalation: false}', [`${c}.securityContext`]],
    [
      'securityContext: {runAsUser: -1, seccompProfile: {type: Localhost}}',
      [`${c}.securityContext.runAsUser`, `${c}.securityContext.seccompProfile.localhostProfile`],
    ],
    ['lifecycle: {preStop: {sleep: {seconds: 31}}}', [`${c}.lifecycle.preStop.sleep`]],
    ['imagePullPolicy: always', [`${c}.imagePullPolicy`]],
  ])('with %s', (fields, expected) => expect(errorFields(container(fields))).toEqual(expected.toSorted()));

  it('warns of a variable that hides another, unless it is made from it', () => {
    const warnings = (env: string) => warningsOf(container(`env: ${env}`));
    expect(warnings('[{name: A, value: x}, {name: A, value: y}]')).toEqual([`duplicate-env ${c}.env[1]`]);
    expect(warnings('[{name: A, value: x}, {name: A, value: $(A)y}]')).toEqual([]);
  });
});

describe('a Pod', () => {
  it.each<[string, string[]]>([
    ['volumes: [{name: a, emptyDir: {}, hostPath: {path: /x}}]', ['spec.volumes[0].hostPath']],
    [
      'volumes: [{name: A}, {name: b, configMap: {}}, {name: c, secret: {secretName: s, defaultMode: 512}}]',
      ['spec.volumes[0].name', 'spec.volumes[1].configMap.name', 'spec.volumes[2].secret.defaultMode'],
    ],
    [
      'volumes: [{name: a, configMap: {name: m, items: [{key: k, path: ../p}]}}]',
      ['spec.volumes[0].configMap.items[0].path'],
    ],
    ['volumes: [{name: a, downwardAPI: {items: [{path: p}]}}]', ['spec.volumes[0].downwardAPI']],
    ['securityContext: {seLinuxChangePolicy: MountOption}', ['spec.securityContext.seLinuxChangePolicy']],
    [
      'volumes: [{name: a, projected: {sources: [{serviceAccountToken: {path: t, expirationSeconds: 60}}]}}]',
      [
        'spec.volumes[0].projected.sources[0].serviceAccountToken',
        'spec.volumes[0].projected.sources[0].serviceAccountToken.expirationSeconds',
      ],
    ],
    [
      'volumes: [{name: a, ephemeral: {volumeClaimTemplate: {spec: {}}}}]',
      [
        'spec.volumes[0].ephemeral.volumeClaimTemplate.spec.accessModes',
        'spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources[storage]',
      ],
    ],
    [
      'initContainers: [{name: c, image: a, livenessProbe: {exec: {command: [a]}}}]',
      ['spec.initContainers[0].livenessProbe', 'spec.initContainers[0].name'],
    ],
    [
      'tolerations: [{value: a}, {key: k, operator: Exists, value: v}, {key: k, tolerationSeconds: 1}]',
      ['spec.tolerations[0].operator', 'spec.tolerations[1].operator', 'spec.tolerations[2].effect'],
    ],
    [
      'affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: []}}}',
      ['spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms'],
    ],
    [
      'topologySpreadConstraints: [{maxSkew: 0, topologyKey: z, whenUnsatisfiable: Never}]',
      ['spec.topologySpreadConstraints[0].maxSkew', 'spec.topologySpreadConstraints[0].whenUnsatisfiable'],
    ],
    ['dnsPolicy: None', ['spec.dnsConfig']],
    [
      'dnsConfig: {nameservers: [1.2.3]}, hostAliases: [{ip: x, hostnames: [A]}]',
      ['spec.dnsConfig.nameservers[0]', 'spec.hostAliases[0].hostnames[0]', 'spec.hostAliases[0].ip'],
    ],
    [
      'restartPolicy: always, hostname: A, activeDeadlineSeconds: 0',
      ['spec.activeDeadlineSeconds', 'spec.hostname', 'spec.restartPolicy'],
    ],
    ['os: {name: windows}, securityContext: {runAsUser: 1}', ['spec.securityContext.runAsUser']],
    ['os: {name: Linux}', ['spec.os']],
    ['nodeName: n, schedulingGates: [{name: a.b/g}]', ['spec.nodeName']],
    ['nodeSelector: {a b: c}', ['spec.nodeSelector']],
    ['ephemeralContainers: [{name: e, image: a}]', ['spec.ephemeralContainers']],
  ])('with %s', (fields, expected) => expect(errorFields(spec(fields))).toEqual(expected.toSorted()));

  it('needs a container', () => expect(errorFields(pod('{containers: []}'))).toEqual(['spec.containers']));

  it('without a volume for its mount, because that has an error itself', () =>
    expect(
      errorFields(
        pod(
          '{containers: [{name: c, image: a, volumeMounts: [{name: v, mountPath: /a}]}], volumes: [{name: v, secret: {}}]}',
        ),
      ),
    ).toEqual([`${c}.volumeMounts[0].name`, 'spec.volumes[0].secret.secretName']));

  it('names its image without blanks, a template may have them', () => {
    expect(errorFields(pod('{containers: [{name: c, image: " a"}]}'))).toEqual([`${c}.image`]);
    const template = '{spec: {containers: [{name: c, image: " a"}]}}';
    expect(errorFields(`{apiVersion: v1, kind: PodTemplate, metadata: {name: p}, template: ${template}}`)).toEqual([]);
  });
});
