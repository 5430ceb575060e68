import { describe, expect, it } from 'vitest';
import { judge, storedOf, warningsOf } from './judge.ts';

const container = '{name: c, image: a}';
const pod = (spec: string, metadata = 'name: p') =>
  `{apiVersion: v1, kind: Pod, metadata: {${metadata}}, spec: {containers: [${container}], ${spec}}}`;
const withContainer = (fields: string) =>
  `{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: a, ${fields}}]}}`;
const deployment = (template: string, metadata = 'name: d') => `{apiVersion: apps/v1, kind: Deployment,
  metadata: {${metadata}}, spec: {selector: {matchLabels: {a: b}}, template: ${template}}}`;
const template = (spec: string, metadata = '') =>
  `{metadata: {labels: {a: b}, ${metadata}}, spec: {containers: [${container}], ${spec}}}`;
const service = (spec: string, metadata = 'name: s') =>
  `{apiVersion: v1, kind: Service, metadata: {${metadata}}, spec: {ports: [{port: 80}], ${spec}}}`;
const object = (apiVersion: string, kind: string, rest: string, metadata = 'name: o') =>
  `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {${metadata}}, ${rest}}`;
const volume = (source: string) => pod(`volumes: [{name: v, ${source}}]`);
const long = 'x'.repeat(64);

/** Text, and its warnings: each that is warned of stands beside one that just escapes. */
const cases: Record<string, [string, string[]][]> = {
  'names that are no hostnames': [
    [pod('', 'name: a.b'), ['risky metadata.name']],
    [pod('', `name: ${long}`), ['risky metadata.name']],
    [pod('', `name: ${long.slice(1)}`), []],
    [pod('', 'generateName: a.b-'), ['risky metadata.name']],
    [pod('', `generateName: ${long}`), []],
    [deployment(template(''), 'name: a.b'), ['risky metadata.name']],
    [
      object('apps/v1', 'DaemonSet', `spec: {selector: {matchLabels: {a: b}}, template: ${template('')}}`, 'name: a.b'),
      [],
    ],
    [
      object('batch/v1', 'Job', `spec: {template: ${template('restartPolicy: Never')}}`, 'name: a.b'),
      ['risky metadata.name'],
    ],
  ],
  'labels of nodes that have other names now': [
    [pod('nodeSelector: {beta.kubernetes.io/os: linux}'), ['superseded spec.nodeSelector[beta.kubernetes.io/os]']],
    [pod('nodeSelector: {kubernetes.io/os: linux}'), []],
    [
      deployment(template('nodeSelector: {failure-domain.beta.kubernetes.io/zone: z}')),
      ['superseded spec.template.spec.nodeSelector[failure-domain.beta.kubernetes.io/zone]'],
    ],
    [
      pod(`affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [
        {matchExpressions: [{key: beta.kubernetes.io/arch, operator: Exists}]}]}}}`),
      [
        'superseded spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].key',
      ],
    ],
    [
      pod(`affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, preference:
        {matchExpressions: [{key: disk, operator: In, values: [ssd, "a b"]}]}}]}}`),
      [
        'risky spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0].values[1]',
      ],
    ],
    [
      pod(`topologySpreadConstraints: [{maxSkew: 1, topologyKey: failure-domain.beta.kubernetes.io/zone,
        whenUnsatisfiable: ScheduleAnyway}]`),
      [
        'superseded spec.topologySpreadConstraints[0].topologyKey',
        'ignored spec.topologySpreadConstraints[0].labelSelector',
      ],
    ],
    [
      pod(`topologySpreadConstraints: [{maxSkew: 1, topologyKey: topology.kubernetes.io/zone,
        whenUnsatisfiable: ScheduleAnyway, labelSelector: {}}]`),
      [],
    ],
    [
      object(
        'storage.k8s.io/v1',
        'StorageClass',
        `provisioner: a.b, allowedTopologies: [{matchLabelExpressions:
        [{key: failure-domain.beta.kubernetes.io/zone, values: [z]}]}]`,
      ),
      ['superseded allowedTopologies[0].matchLabelExpressions[0].key'],
    ],
    [
      object(
        'node.k8s.io/v1',
        'RuntimeClass',
        'handler: h, scheduling: {nodeSelector: {beta.kubernetes.io/os: linux}}',
      ),
      ['superseded scheduling.nodeSelector[beta.kubernetes.io/os]'],
    ],
  ],
  'annotations that fields have replaced': [
    [
      pod('', 'name: p, annotations: {scheduler.alpha.kubernetes.io/critical-pod: ""}'),
      ['superseded metadata.annotations[scheduler.alpha.kubernetes.io/critical-pod]'],
    ],
    [
      pod('', 'name: p, annotations: {seccomp.security.alpha.kubernetes.io/pod: runtime/default}'),
      ['superseded metadata.annotations[seccomp.security.alpha.kubernetes.io/pod]'],
    ],
    [
      pod(
        'securityContext: {seccompProfile: {type: RuntimeDefault}}',
        'name: p, annotations: {seccomp.security.alpha.kubernetes.io/pod: runtime/default}',
      ),
      [],
    ],
    [
      deployment(template('', 'annotations: {container.seccomp.security.alpha.kubernetes.io/c: unconfined}')),
      ['superseded spec.template.metadata.annotations[container.seccomp.security.alpha.kubernetes.io/c]'],
    ],
    ...['', 'securityContext: {appArmorProfile: {type: RuntimeDefault}}'].map((spec): [string, string[]] => [
      pod(spec, 'name: p, annotations: {container.apparmor.security.beta.kubernetes.io/c: runtime/default}'),
      spec === '' ? ['superseded metadata.annotations[container.apparmor.security.beta.kubernetes.io/c]'] : [],
    ]),
    [
      deployment(template('', 'annotations: {container.apparmor.security.beta.kubernetes.io/c: runtime/default}')),
      ['superseded spec.template.metadata.annotations[container.apparmor.security.beta.kubernetes.io/c]'],
    ],
    [
      object(
        'v1',
        'PersistentVolumeClaim',
        'spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}',
        'name: c, annotations: {volume.beta.kubernetes.io/storage-class: fast, volume.beta.kubernetes.io/mount-options: a}',
      ),
      ['superseded metadata.annotations[volume.beta.kubernetes.io/storage-class]'],
    ],
    [
      object(
        'v1',
        'ServiceAccount',
        'automountServiceAccountToken: false',
        'name: s, annotations: {kubernetes.io/enforce-mountable-secrets: "true"}',
      ),
      ['deprecated metadata.annotations[kubernetes.io/enforce-mountable-secrets]'],
    ],
    [
      service('', 'name: s, annotations: {service.kubernetes.io/topology-aware-hints: auto}'),
      ['superseded metadata.annotations[service.kubernetes.io/topology-aware-hints]'],
    ],
    [service('', 'name: s, annotations: {service.kubernetes.io/topology-mode: auto}'), []],
  ],
  'files of one volume in each other’s way': [
    [
      volume('configMap: {name: m, items: [{key: a, path: x}, {key: b, path: x/y}]}'),
      ['risky spec.volumes[0].configMap.items[1].path'],
    ],
    [
      volume('secret: {secretName: m, items: [{key: a, path: x/y}, {key: b, path: x/}]}'),
      ['risky spec.volumes[0].secret.items[1].path'],
    ],
    [volume('secret: {secretName: m, items: [{key: a, path: x/y}, {key: b, path: x/z}, {key: c, path: xy}]}'), []],
    [
      volume(
        'projected: {sources: [{configMap: {name: m, items: [{key: a, path: x}]}}, {secret: {name: s, items: [{key: a, path: x/y}]}}]}',
      ),
      ['risky spec.volumes[0].projected.sources[1].secret.items[0].path'],
    ],
    [volume('projected: {sources: [{}]}'), ['ignored spec.volumes[0].projected.sources[0]']],
  ],
  'ports of containers': [
    [withContainer('ports: [{containerPort: 80, hostIP: 10.0.0.1}]'), ['ignored spec.containers[0].ports[0].hostIP']],
    [withContainer('ports: [{containerPort: 80, hostPort: 80, hostIP: 10.0.0.1}]'), []],
    [
      withContainer('ports: [{containerPort: 80}, {containerPort: 80, hostPort: 80}]'),
      ['ignored spec.containers[0].ports[1]'],
    ],
    [
      withContainer('ports: [{containerPort: 80, hostPort: 80}, {containerPort: 80, hostPort: 80, hostIP: 10.0.0.1}]'),
      ['risky spec.containers[0].ports[1]'],
    ],
    [withContainer('ports: [{containerPort: 80, hostPort: 80}, {containerPort: 80, hostPort: 81}]'), []],
    [
      pod('initContainers: [{name: i, image: a, ports: [{containerPort: 80}, {containerPort: 80}]}]'),
      ['ignored spec.initContainers[0].ports[1]'],
    ],
  ],
  'variables that stand twice': [
    [withContainer('env: [{name: A, value: a}, {name: A, value: b}]'), ['duplicate-env spec.containers[0].env[1]']],
    [withContainer('env: [{name: A, value: a}, {name: A, value: $(A)b}]'), []],
    [withContainer('env: [{name: A, value: a}, {name: A, value: $(A)}]'), ['duplicate-env spec.containers[0].env[1]']],
    [withContainer('env: [{name: A, value: a}, {name: B, value: a}]'), []],
  ],
  'fractions of bytes': [
    [
      withContainer('resources: {limits: {memory: 500m, cpu: 500m}}'),
      [
        'fractional-bytes spec.containers[0].resources.requests[memory]',
        'fractional-bytes spec.containers[0].resources.limits[memory]',
      ],
    ],
    [withContainer('resources: {limits: {memory: 1000m}}'), []],
    [deployment(template('overhead: {memory: 100m}')), ['fractional-bytes spec.template.spec.overhead[memory]']],
    [
      object(
        'v1',
        'PersistentVolumeClaim',
        'spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1500m}, limits: {storage: 2500m}}}',
      ),
      ['fractional-bytes spec.resources.requests[storage]', 'fractional-bytes spec.resources.limits[storage]'],
    ],
    [
      volume(
        'ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 100m}}}}}',
      ),
      ['fractional-bytes spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources.requests[storage]'],
    ],
    [
      object(
        'apps/v1',
        'StatefulSet',
        `spec: {selector: {matchLabels: {a: b}}, template: ${template('')}, revisionHistoryLimit: 0,
        volumeClaimTemplates: [{metadata: {name: d}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 100m}}}}]}`,
      ),
      ['fractional-bytes spec.volumeClaimTemplates[0].resources.requests[storage]'],
    ],
  ],
  'numbers that mean something else': [
    [
      deployment(template('terminationGracePeriodSeconds: -1')),
      ['risky spec.template.spec.terminationGracePeriodSeconds'],
    ],
    [pod('terminationGracePeriodSeconds: 0'), []],
    [
      object(
        'apps/v1',
        'StatefulSet',
        `spec: {selector: {matchLabels: {a: b}}, template: ${template('')}, revisionHistoryLimit: -1}`,
      ),
      ['risky spec.revisionHistoryLimit'],
    ],
    ...[10_000, 10_001].map((parallelism): [string, string[]] => [
      object(
        'batch/v1',
        'Job',
        `spec: {completionMode: Indexed, completions: 100001, parallelism: ${parallelism}, template: ${template('restartPolicy: Never')}}`,
      ),
      parallelism > 10_000 ? ['risky spec'] : [],
    ]),
    [object('v1', 'ResourceQuota', 'spec: {hard: {memory: 2Gi, limits.memory: 1Gi}}'), ['risky spec.hard[memory]']],
    [object('v1', 'ResourceQuota', 'spec: {hard: {requests.cpu: "1", limits.cpu: 1000m}}'), []],
  ],
  'addresses in another form than the canonical one': [
    [service('type: LoadBalancer, loadBalancerIP: "2001:DB8::1"'), ['risky spec.loadBalancerIP']],
    [service('type: LoadBalancer, loadBalancerIP: 10.010.0.1'), ['risky spec.loadBalancerIP']],
    [service('type: LoadBalancer, loadBalancerIP: 10.100.0.1'), []],
    [
      service('type: LoadBalancer, loadBalancerSourceRanges: ["2001:db8:0::/64", "2001:db8::/64"]'),
      ['risky spec.loadBalancerSourceRanges[0]'],
    ],
    [pod('hostAliases: [{ip: "fd00:0::1"}, {ip: "fd00::2"}]'), ['risky spec.hostAliases[0].ip']],
    [pod('dnsPolicy: None, dnsConfig: {nameservers: ["FD00::1"]}'), ['risky spec.dnsConfig.nameservers[0]']],
    [
      object(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        `spec: {podSelector: {}, egress: [{to: [
        {ipBlock: {cidr: "fd00:0::/16", except: ["fd00:0001::/32"]}}]}]}`,
      ),
      ['risky spec.egress[0].to[0].ipBlock.cidr', 'risky spec.egress[0].to[0].ipBlock.except[0]'],
    ],
    [
      object('v1', 'Endpoints', 'subsets: [{addresses: [{ip: "fd00:0::1"}]}]'),
      ['deprecated kind', 'risky subsets[0].addresses[0].ip'],
    ],
  ],
  Services: [
    [service('type: ExternalName, externalName: a.b, externalIPs: [1.2.3.4]'), ['ignored spec.externalIPs']],
    [service('externalIPs: [1.2.3.4]'), ['deprecated spec.externalIPs']],
    [
      service('clusterIP: None, externalIPs: [1.2.3.4], sessionAffinity: ClientIP'),
      ['ignored spec.externalIPs', 'ignored spec.sessionAffinity'],
    ],
    [service('clusterIP: None, sessionAffinity: None'), []],
    [service('trafficDistribution: PreferSameZone'), []],
  ],
  volumes: [
    [
      object(
        'v1',
        'PersistentVolume',
        `spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], rbd: {monitors: [m], image: i},
        nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: beta.kubernetes.io/os, operator: Exists}]}]}}}`,
        'name: v, annotations: {volume.beta.kubernetes.io/mount-options: ro}',
      ),
      [
        'superseded spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].key',
        'deprecated spec.rbd',
        'superseded metadata.annotations[volume.beta.kubernetes.io/mount-options]',
      ],
    ],
    [
      object(
        'v1',
        'PersistentVolume',
        'spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], hostPath: {path: /a}}',
      ),
      [],
    ],
    [volume('photonPersistentDisk: {pdID: a}'), ['deprecated spec.volumes[0].photonPersistentDisk']],
  ],
  'owners that stand twice': [
    [
      object(
        'v1',
        'ConfigMap',
        'data: {}',
        'name: m, ownerReferences: [{apiVersion: v1, kind: Pod, name: p, uid: u}, {apiVersion: v1, kind: Pod, name: p, uid: u}]',
      ),
      ['ignored metadata.ownerReferences[1]'],
    ],
    [
      object(
        'v1',
        'ConfigMap',
        'data: {}',
        'name: m, ownerReferences: [{apiVersion: v1, kind: Pod, name: p, uid: u}, {apiVersion: v1, kind: Pod, name: p, uid: w}]',
      ),
      [],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  it.each(texts)('%s', (text, expected) => {
    expect(judge(text).errors).toEqual([]);
    expect(warningsOf(text)).toEqual(expected);
  });
});

describe('a TLS Secret', () => {
  const pem = (kind: string) => `-----BEGIN ${kind}-----\nMAMC\nAQE=\n-----END ${kind}-----\n`;
  const secret = (certificate: string, key: string) =>
    object(
      'v1',
      'Secret',
      `type: kubernetes.io/tls, stringData: ${JSON.stringify({ 'tls.crt': certificate, 'tls.key': key })}`,
    );

  it.each<[string, string, string[]]>([
    [pem('CERTIFICATE'), pem('PRIVATE KEY'), []],
    [pem('CERTIFICATE'), pem('EC PRIVATE KEY'), []],
    ['abc', pem('PRIVATE KEY'), ['tls-certificate']],
    [pem('CERTIFICATE'), pem('PUBLIC KEY'), ['tls-private-key']],
    ['', '', ['tls-certificate', 'tls-private-key']],
    [pem('PRIVATE KEY'), pem('CERTIFICATE'), ['tls-swapped']],
    [pem('CERTIFICATE').replace('MAMC', 'MAQC'), pem('PRIVATE KEY'), ['tls-certificate']],
    [pem('CERTIFICATE'), pem('PRIVATE KEY').replace('AQE=', '...'), ['tls-private-key']],
    ['-----BEGIN CERTIFICATE-----\nAAAA', pem('PRIVATE KEY'), ['tls-certificate']],
  ])('%j and %j', (certificate, key, rules) => {
    const { errors, warnings } = judge(secret(certificate, key));
    expect(errors).toEqual([]);
    expect(warnings.map(({ problem }) => 'rule' in problem && problem.rule)).toEqual(rules);
  });
});

it('tells of a file that stands twice in a projected volume as the error that it is', () => {
  const text = volume('projected: {sources: [{secret: {name: a, items: [{key: a, path: x}, {key: b, path: x}]}}]}');
  expect(judge(text).errors).toHaveLength(1);
  expect(warningsOf(text)).toEqual([]);
});

it('tells no warning of a field that has an error', () => {
  const text = pod('hostAliases: [{ip: a}, {ip: a}]');
  expect(judge(text).errors).toHaveLength(2);
  expect(warningsOf(text)).toEqual([]);
});

it.each([
  [pod('nodeSelector: {beta.kubernetes.io/os: linux}'), 'beta.kubernetes.io/os'],
  [
    pod(
      'topologySpreadConstraints: [{maxSkew: 1, topologyKey: beta.kubernetes.io/os, whenUnsatisfiable: ScheduleAnyway, labelSelector: {}}]',
    ),
    'beta.kubernetes.io/os',
  ],
  [withContainer('ports: [{containerPort: 80}, {containerPort: 80}]'), 'containerPort'],
])('points at what is in question: %s', (text, at) => {
  const [warning] = judge(text).warnings;
  expect(text.slice(warning?.span.start, warning?.span.end)).toBe(at);
});

it('keeps an owner that stands twice once', () => {
  const owner = '{apiVersion: v1, kind: Pod, name: p, uid: u}';
  const text = object('v1', 'ConfigMap', 'data: {}', `name: m, ownerReferences: [${owner}, ${owner}]`);
  expect(storedOf(text)).toMatchObject({ metadata: { ownerReferences: [{ name: 'p' }] } });
  expect((storedOf(text).metadata as { ownerReferences: unknown[] }).ownerReferences).toHaveLength(1);
});

it('takes no overhead but from a runtime class', () => {
  expect(judge(pod('overhead: {cpu: 10m}')).errors.map(({ field }) => field)).toEqual(['spec.overhead']);
  expect(judge(pod('overhead: {cpu: 10m}, runtimeClassName: r')).errors).toEqual([]);
});
