import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { ProblemCode } from '../../src/model/problem.ts';
import type { ProblemOf } from '../../src/report/wording/problem-wording.ts';
import { securityControls } from '../../src/report/wording/problems/security-controls.ts';
import { allowedSamples, deniedSamples } from './connection-samples.ts';
import { diagnosticAt } from './diagnostic-at.ts';
import { runningSamples } from './running-samples.ts';

type Sample<C extends ProblemCode> = readonly [source: string, problem: Omit<ProblemOf<C>, 'code'>, field?: string];

export type Samples<Codes extends ProblemCode> = { readonly [C in Codes]: readonly Sample<C>[] };

const meta = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n';

/** At least one text a code, with the place of the problem between « and ». A code without one does not compile. */
const samples: Samples<ProblemCode> = {
  'yaml-syntax': [
    ['spec:\n«\t»ports: []\n', { fault: 'tab', detail: '' }],
    ['spec:\n   ports: []\n«  type»: ClusterIP\n', { fault: 'indentation', detail: '' }],
    ['name: «"web»\n', { fault: 'quote', detail: '' }],
    ['ports: «[80, 443»\n', { fault: 'flow', detail: '' }],
    ['name«:» web: http\n', { fault: 'mapping-value', detail: '' }],
    ['«replicas» 3\n', { fault: 'missing-colon', detail: '' }],
    ['name: «@»web\n', { fault: 'reserved', detail: '' }],
    ['name: «*web»\n', { fault: 'anchor', detail: '' }],
    ['«---» kind: Pod\n', { fault: 'document-marker', detail: '' }],
    ['«:» web\n', { fault: 'null-key', detail: '' }],
    ['«<<»: web\n', { fault: 'merge', detail: '' }],
    ['name: «w»eb\n', { fault: 'invalid-utf8', detail: '' }],
    ['name: w«\u0007»eb\n', { fault: 'control-character', detail: 'U+0007' }],
    ['{"kind": "Pod"«,»}\n', { fault: 'json', detail: '' }],
    ['name: «%»web\n', { fault: 'other', detail: 'Plain value cannot start with \u001b[31m reserved character %' }],
  ],
  'limit-exceeded': [
    ['«a»: 1\n', { limit: 'bytes', max: 65536 }],
    ['«a»: 1\n', { limit: 'documents', max: 50 }],
    ['«a»: 1\n', { limit: 'depth', max: 100 }],
    ['«a»: 1\n', { limit: 'nodes', max: 50000 }],
    ['«a»: 1\n', { limit: 'aliases', max: 100 }],
  ],
  'duplicate-key': [['spec:\n  type: ClusterIP\n  «type»: NodePort\n', { key: 'type' }]],
  'suspicious-character': [
    ['name: «“»web”\n', { character: 'U+201C' }],
    ['name:«\u00a0»web\n', { character: 'U+00A0' }],
    ['name: we«\u200b»b\n', { character: 'U+200B' }],
  ],
  'unread-text': [['  kind: Pod\n«apiVersion: v1»\n', {}]],
  'no-documents': [['«»# only a comment\n', {}]],
  'not-an-object': [
    ['«make a service named web»\n', { actual: 'string' }],
    ['«- kind: Service»\n', { actual: 'list' }],
  ],
  'no-type-meta': [
    ['«kind»: Service\n', { missing: 'apiVersion' }, 'apiVersion'],
    ['«apiVersion»: v1\n', { missing: 'kind' }, 'kind'],
  ],
  'no-kind-match': [
    [
      'apiVersion: v1\nkind: «service»\n',
      { apiVersion: 'v1', kind: 'service', suggestion: { apiVersion: 'v1', kind: 'Service' }, removedIn: undefined },
      'kind',
    ],
    [
      'apiVersion: «v1»\nkind: Deployment\n',
      {
        apiVersion: 'v1',
        kind: 'Deployment',
        suggestion: { apiVersion: 'apps/v1', kind: 'Deployment' },
        removedIn: undefined,
      },
      'apiVersion',
    ],
    [
      'apiVersion: «batch/v1beta1»\nkind: CronJob\n',
      {
        apiVersion: 'batch/v1beta1',
        kind: 'CronJob',
        suggestion: { apiVersion: 'batch/v1', kind: 'CronJob' },
        removedIn: '1.25',
      },
      'apiVersion',
    ],
    [
      'apiVersion: v1\nkind: «Deploymnet»\n',
      {
        apiVersion: 'v1',
        kind: 'Deploymnet',
        suggestion: { apiVersion: 'apps/v1', kind: 'Deployment' },
        removedIn: undefined,
      },
      'kind',
    ],
    [
      'apiVersion: v1\nkind: «Widget»\n',
      { apiVersion: 'v1', kind: 'Widget', suggestion: undefined, removedIn: undefined },
      'kind',
    ],
    ...(['missing', 'rejected', 'not-served'] as const).map(
      (definition): Sample<'no-kind-match'> => [
        'apiVersion: example.com/v1\nkind: «Widget»\n',
        { apiVersion: 'example.com/v1', kind: 'Widget', suggestion: undefined, removedIn: undefined, definition },
        'kind',
      ],
    ),
  ],
  'unknown-field': [
    [
      'spec:\n  «clusterIp»: None\n',
      { name: 'clusterIp', suggestion: 'clusterIP', belongs: undefined },
      'spec.clusterIp',
    ],
    [
      'spec:\n  «containers»: []\n',
      { name: 'containers', suggestion: undefined, belongs: 'spec.template.spec' },
      'spec.containers',
    ],
    ['spec:\n  «replica»: 3\n', { name: 'replica', suggestion: 'replicas', belongs: undefined }, 'spec.replica'],
    ['spec:\n  «colour»: red\n', { name: 'colour', suggestion: undefined, belongs: undefined }, 'spec.colour'],
  ],
  'wrong-type': [
    ['ports:\n- port: «"8080"»\n', { expected: 'integer', actual: 'string', value: '8080' }, 'spec.ports[0].port'],
    ['ports:\n- port: «http»\n', { expected: 'integer', actual: 'string', value: 'http' }, 'spec.ports[0].port'],
    ['data:\n  A: «1»\n', { expected: 'string', actual: 'integer', value: '1' }, 'data[A]'],
    ['env:\n- value: «true»\n', { expected: 'string', actual: 'boolean', value: 'true' }, 'env[0].value'],
    ['command: «sleep 1»\n', { expected: 'list', actual: 'string', value: 'sleep 1' }, 'command'],
    ['selector:\n«- app: web»\n', { expected: 'map', actual: 'list', value: '' }, 'spec.selector'],
    ['metadata: «web»\n', { expected: 'map', actual: 'string', value: 'web' }, 'metadata'],
    ['image:\n«- nginx»\n', { expected: 'string', actual: 'list', value: '' }, 'image'],
    ['readOnly: «"true"»\n', { expected: 'boolean', actual: 'string', value: 'true' }, 'readOnly'],
    ['cpu: «500 m»\n', { expected: 'quantity', actual: 'string', value: '500 m' }, 'cpu'],
    ['key: «???»\n', { expected: 'base64', actual: 'string', value: '???' }, 'data[key]'],
    ['replicas: «99999999999»\n', { expected: 'integer', actual: 'integer', value: '99999999999' }, 'spec.replicas'],
    [
      'maxSurge: «1.5»\n',
      { expected: 'integer or string', actual: 'number', value: '1.5' },
      'spec.strategy.rollingUpdate.maxSurge',
    ],
  ],
  required: [
    [`${meta}«spec»: {}\n`, { rule: undefined }, 'spec.ports'],
    ['«metadata»: {}\n', { rule: 'name-or-generate-name' }, 'metadata.name'],
  ],
  invalid: [['metadata:\n  name: «Web_1»\n', { rule: 'dns-label', value: 'Web_1' }, 'metadata.name']],
  forbidden: [['spec:\n  clusterIP: «None»\n', { rule: 'headless-with-type' }, 'spec.clusterIP']],
  'not-supported': [
    [
      'ports:\n- protocol: «tcp»\n',
      { value: 'tcp', supported: ['SCTP', 'TCP', 'UDP'], suggestion: 'TCP' },
      'spec.ports[0].protocol',
    ],
    [
      'restartPolicy: «Sometimes»\n',
      { value: 'Sometimes', supported: ['Always', 'OnFailure', 'Never'], suggestion: undefined },
      'spec.restartPolicy',
    ],
  ],
  duplicate: [['containers:\n- name: web\n- name: «web»\n', { value: 'web' }, 'spec.containers[1].name']],
  'too-long': [['name: «a-name-that-is-much-too-long»\n', { max: 15, unit: 'characters' }, 'ports[0].name']],
  'too-many': [['«rules»: []\n', { max: 20 }, 'spec.podFailurePolicy.rules']],
  'not-found': [
    [
      'volumeMounts:\n- name: «data»\n',
      { rule: 'volume-exists', value: 'data' },
      'spec.containers[0].volumeMounts[0].name',
    ],
  ],
  'type-invalid': [['default: «"3"»\n', { expected: 'integer', actual: 'string', value: '3' }, 'spec.default']],
  'against-schema': [
    ['replicas: «0»\n', { keyword: 'minimum', limit: 1, value: 0 }, 'spec.replicas'],
    ['replicas: «1»\n', { keyword: 'exclusiveMinimum', limit: 1, value: 1 }, 'spec.replicas'],
    ['replicas: «9»\n', { keyword: 'maximum', limit: 5, value: 9 }, 'spec.replicas'],
    ['replicas: «5»\n', { keyword: 'exclusiveMaximum', limit: 5, value: 5 }, 'spec.replicas'],
    ['step: «7»\n', { keyword: 'multipleOf', limit: 5, value: 7 }, 'spec.step'],
    ['name: «""»\n', { keyword: 'minLength', limit: 1, value: '' }, 'spec.name'],
    ['cron: «daily»\n', { keyword: 'pattern', limit: '^(\\S+\\s){4}\\S+$', value: 'daily' }, 'spec.cron'],
    ['day: «2024-02-30»\n', { keyword: 'format', limit: 'date', value: '2024-02-30' }, 'spec.day'],
    ['hosts: «[]»\n', { keyword: 'minItems', limit: 1, value: 0 }, 'spec.hosts'],
    ['labels: «{}»\n', { keyword: 'minProperties', limit: 1, value: 0 }, 'spec.labels'],
    ['spec: {«size»: 1}\n', { keyword: 'additionalProperties', limit: null, value: 'size' }, 'spec'],
    ['«spec»: {}\n', { keyword: 'anyOf', limit: 2, value: null }],
    ['«spec»: {}\n', { keyword: 'oneOf', limit: 0, value: null }],
    ['«spec»: {}\n', { keyword: 'oneOf', limit: 2, value: null }],
    ['«spec»: {}\n', { keyword: 'allOf', limit: 2, value: null }],
    ['size: «3»\n', { keyword: 'not', limit: 1, value: null }],
    ['size: «3000000000»\n', { keyword: 'range', limit: 'int32', value: 3_000_000_000 }],
    ['size: «3»\n', { keyword: 'bound', limit: 1.5, value: 3 }],
  ],
  'against-rule': [
    ['«spec»: {}\n', { rule: 'self.min <= self.max', message: '', reason: 'FieldValueInvalid' }, 'spec'],
    ['«spec»: {}\n', { rule: 'self.a', message: 'min is at most max', reason: 'FieldValueForbidden' }, 'spec'],
  ],
  'target-port-undeclared': [
    ['ports:\n- port: «8080»\n', { port: 8080, declared: [80], workload: 'web' }],
    ['ports:\n- targetPort: «http»\n', { port: 'http', declared: [], workload: 'web' }],
  ],
  'selects-nothing': [['selector: «{app: web}»\n', { selector: 'app=web' }]],
  'key-missing': [
    [
      'configMapKeyRef:\n  key: «HOTS»\n',
      { kind: 'ConfigMap', name: 'app', key: 'HOTS', keys: ['HOST', 'PORT'], suggestion: 'HOST' },
    ],
    ['secretKeyRef:\n  key: «user»\n', { kind: 'Secret', name: 'db', key: 'user', keys: [], suggestion: undefined }],
  ],
  'duplicate-env': [['env:\n- name: A\n- name: «A»\n', { name: 'A' }]],
  deprecated: [['«serviceAccount»: web\n', { rule: 'dns-label' }, 'spec.serviceAccount']],
  ignored: [['externalName: «db.example.com»\n', { rule: 'external-name-only' }]],
  risky: [['metadata:\n  name: «web.v2»\n', { rule: 'name-for-hostnames' }, 'metadata.name']],
  superseded: [
    [
      'nodeSelector:\n  «beta.kubernetes.io/os»: linux\n',
      { name: 'beta.kubernetes.io/os', use: 'kubernetes.io/os', works: true },
      'spec.nodeSelector[beta.kubernetes.io/os]',
    ],
    [
      'annotations:\n  «security.alpha.kubernetes.io/sysctls»: a=1\n',
      { name: 'security.alpha.kubernetes.io/sysctls', use: 'sysctls', works: false },
      'metadata.annotations[security.alpha.kubernetes.io/sysctls]',
    ],
    [
      'nodeSelector:\n  «app.kubernetes.io/created-by»: me\n',
      { name: 'app.kubernetes.io/created-by', use: undefined, works: true },
      'spec.nodeSelector[app.kubernetes.io/created-by]',
    ],
  ],
  'deprecated-version': [
    [
      'apiVersion: «example.com/v1beta1»\n',
      { kind: 'Widget', apiVersion: 'example.com/v1beta1', message: undefined, use: 'example.com/v1' },
    ],
    [
      'apiVersion: «example.com/v1»\n',
      { kind: 'Widget', apiVersion: 'example.com/v1', message: 'widgets are going away', use: undefined },
    ],
  ],
  'definition-later': [['kind: «Widget»\n', { definition: 'widgets.example.com' }]],
  'fractional-bytes': [['memory: «500m»\n', { value: '500m' }]],
  'object-missing': [
    ['«kind»: Pod\n', { kind: 'Service', name: 'web', namespace: 'default' }],
    ['«kind»: Pod\n', { kind: 'Service', name: 'web', namespace: 'shop' }],
  ],
  'object-misnamed': [
    ['kind: «Deployment»\n', { differs: 'kind', expected: 'StatefulSet', actual: 'Deployment' }],
    ['name: «webb»\n', { differs: 'name', expected: 'web', actual: 'webb' }],
    ['namespace: «prod»\n', { differs: 'namespace', expected: 'default', actual: 'prod' }],
  ],
  'object-rejected': [['«kind»: Service\n', { kind: 'Service', name: 'web' }]],
  'value-differs': [
    ['spec:\n  replicas: «2»\n', { field: 'spec.replicas', expected: 3, actual: 2, defaulted: false }],
    ['«spec»:\n  selector: {}\n', { field: 'spec.replicas', expected: 3, actual: 1, defaulted: true }],
    ['clusterIP: «""»\n', { field: 'spec.clusterIP', expected: 'None', actual: '', defaulted: false }],
    ['selector:\n  app: «web»\n', { field: 'spec.selector[app]', expected: 'nginx', actual: 'web', defaulted: false }],
    ['value: «on it»\n', { field: 'data[a.b]', expected: '1', actual: '`on` it:\u001b[0m', defaulted: false }],
  ],
  'value-missing': [
    ['«spec»:\n  ports: []\n', { field: 'spec.clusterIP', expected: 'None' }],
    ['«spec»:\n  ports: []\n', { field: 'spec.selector', expected: { app: 'nginx' } }],
  ],
  'value-unexpected': [['selector:\n  «tier»: front\n', { field: 'spec.selector[tier]', actual: 'front' }]],
  'item-missing': [
    ['«ports»: []\n', { field: 'spec.ports', expected: { port: 8080, protocol: 'TCP' } }],
    ['«ports»: []\n', { field: 'spec.ports', expected: { name: 'a'.repeat(100) } }],
  ],
  'object-changed': [
    ['replicas: «2»\n', { object: 'Deployment/web', field: 'spec.replicas', before: 3, after: 2 }],
    ['«labels»: {}\n', { object: 'Deployment/web', field: 'metadata.labels[a]', before: undefined, after: 'b' }],
    ['«labels»: {}\n', { object: 'Deployment/web', field: 'metadata.labels[a]', before: 'b', after: undefined }],
  ],
  'service-selects-other': [
    [
      'selector: «{app: web}»\n',
      { service: 'web', workload: 'web', selector: 'app=web', labels: 'app=nginx,tier=front' },
    ],
  ],
  'service-without-selector': [['«spec»: {}\n', { service: 'web' }]],
  'service-without-port': [
    ['«spec»: {}\n', { service: 'web', port: undefined }],
    ['«ports»: []\n', { service: 'web', port: 80 }],
    ['«ports»: []\n', { service: 'web', port: 'http' }],
  ],
  'port-leads-nowhere': [
    ['port: «8080»\n', { service: 'web', port: 8080, targetPort: 8080, workload: 'web', declared: [80] }],
    ['targetPort: «http»\n', { service: 'web', port: 80, targetPort: 'http', workload: 'web', declared: [] }],
  ],
  'no-pods': [['replicas: «0»\n', { workload: 'web' }]],
  'service-name-absent': [['«spec»: {}\n', { statefulSet: 'web', expected: 'web' }]],
  'service-name-differs': [['serviceName: «nginx»\n', { statefulSet: 'web', expected: 'web', actual: 'nginx' }]],
  'service-not-headless': [['«spec»: {}\n', { service: 'web' }]],
  'name-not-resolved': [['name: «web»\n', { dnsName: 'web-0.web' }]],
  'name-resolves-other': [
    ['selector: «{}»\n', { dnsName: 'web', expected: ['web-0', 'web-1'], actual: ['web-0'] }],
    ['selector: «{}»\n', { dnsName: 'web', expected: ['web-0'], actual: [] }],
  ],
  'connection-denied': deniedSamples,
  'connection-allowed': allowedSamples,
  'lookup-denied': [['«egress»: []\n', { from: 'Deployment/web', dnsName: 'db', policy: 'web' }]],
  'service-without-endpoints': [
    ['selector: «{app: db}»\n', { service: 'db', selector: 'app=db', ready: 'no-pods' }],
    ['selector: «{app: db}»\n', { service: 'db', selector: 'app=db', ready: 'none' }],
  ],
  'nothing-listens': [['«ports»: []\n', { to: 'Deployment/db', port: 5432, declared: [3306, 9104] }]],
  'service-not-exposed': [['type: «ClusterIP»\n', { service: 'db', from: '203.0.113.7' }]],
  'share-differs': [
    [
      'replicas: «2»\n',
      { service: 'web', workload: 'Deployment/canary', expected: 25, actual: 40, pods: 2, waiting: 0, endpoints: 5 },
    ],
    [
      'replicas: «2»\n',
      { service: 'web', workload: 'Deployment/canary', expected: 25, actual: 0, pods: 0, waiting: 2, endpoints: 3 },
    ],
    [
      'selector: «{}»\n',
      {
        service: 'web',
        workload: 'Pod/web',
        expected: undefined,
        actual: 0,
        pods: 0,
        waiting: 0,
        endpoints: 3,
      },
    ],
  ],
  'access-denied': accessSamples(),
  'access-allowed': [
    [
      'resources: [pods, «secrets»]\n',
      {
        who: 'ServiceAccount/reader',
        verbs: ['get'],
        what: 'secrets',
        namespace: 'shop',
        role: 'Role/reader',
        binding: 'RoleBinding/reader',
      },
    ],
    [
      'nonResourceURLs: [«"*"»]\n',
      {
        who: 'User/jane',
        verbs: ['get'],
        what: '/logs',
        namespace: '',
        role: 'ClusterRole/urls',
        binding: 'ClusterRoleBinding/urls',
      },
    ],
  ],
  'no-permissions': [['name: «reader»\n', { who: 'ServiceAccount/reader' }]],
  'nothing-done': [['«kind»: Pod\n', {}]],
  'pod-security-violated': [
    ...Object.keys(securityControls).map((control): Sample<'pod-security-violated'> => {
      const level = /^(?:allow|capabilities_r|procMount_r|restricted|runAs|seccompProfile_r)/.test(control);
      return [
        '«containers»:\n- name: web\n',
        {
          object: 'Pod/web',
          level: level ? 'restricted' : 'baseline',
          control,
          container: 'web',
          value: undefined,
        },
      ];
    }),
    [
      'hostNetwork: «true»\n',
      { object: 'Deployment/web', level: 'baseline', control: 'hostNamespaces', container: '', value: true },
    ],
  ],
  'limit-broken': [
    [
      'cpu: «2»\n',
      {
        object: 'Pod/web',
        limitRange: 'bounds',
        bound: 'max',
        resource: 'cpu',
        limit: '1',
        container: 'web',
        fault: 'amount',
        list: 'limits',
        actual: '2',
      },
    ],
    [
      '«resources»: {}\n',
      {
        object: 'Pod/web',
        limitRange: 'bounds',
        bound: 'min',
        resource: 'memory',
        limit: '64Mi',
        container: '',
        fault: 'missing',
        list: 'requests',
        actual: '',
      },
    ],
    [
      'cpu: «4»\n',
      {
        object: 'Pod/web',
        limitRange: 'bounds',
        bound: 'maxLimitRequestRatio',
        resource: 'cpu',
        limit: '2',
        container: 'web',
        fault: 'ratio',
        list: undefined,
        actual: '4',
      },
    ],
  ],
  'quota-exceeded': [
    [
      'cpu: «2»\n',
      {
        object: 'Deployment/web',
        quota: 'team',
        resource: 'requests.cpu',
        requested: '2',
        used: '3',
        limited: '4',
      },
    ],
  ],
  'quota-unspecified': [
    ['«resources»: {}\n', { object: 'Pod/web', quota: 'team', resource: 'limits.memory', containers: ['web', 'logs'] }],
    ['«resources»: {}\n', { object: 'Pod/web', quota: 'team', resource: 'cpu', containers: ['web'] }],
  ],
  'quota-negative': [['cpu: «-1»\n', { object: 'Pod/web', quota: 'team', resources: ['requests.cpu'] }]],
  'no-limits': [['namespace: «shop»\n', { namespace: 'shop' }]],
  'qos-differs': qosSamples(),
  ...runningSamples,
};

function accessSamples(): Sample<'access-denied'>[] {
  const asked = { who: 'ServiceAccount/reader', verbs: ['list', 'watch'], what: 'pods', namespace: 'shop' };
  const faults: [ProblemOf<'access-denied'>['fault'], string, string[], string][] = [
    ['verb', 'list, watch', ['get'], 'verbs: «[get]»\n'],
    ['api-group', '', ['apps'], 'apiGroups: «[apps]»\n'],
    ['resource', 'pods', ['pod'], 'resources: «[pod]»\n'],
    ['resource-name', 'web', ['db'], 'resourceNames: «[db]»\n'],
    ['resource-name', '', ['db'], 'resourceNames: «[db]»\n'],
    ['url', '/metrics', ['/healthz'], 'nonResourceURLs: «[/healthz]»\n'],
    ['scope', 'shop', ['default'], 'namespace: «default»\n'],
    ['scope', '', ['shop'], 'kind: «RoleBinding»\n'],
    ['subject-kind', 'ServiceAccount', ['User'], 'kind: «User»\n'],
    ['subject-name', 'reader', ['raeder'], 'name: «raeder»\n'],
    ['subject-namespace', 'shop', ['default'], 'namespace: «default»\n'],
    ['no-subjects', '', [], '«subjects»: []\n'],
    ['role-missing', 'Role/reader', ['Role/raeder'], 'name: «raeder»\n'],
    ['role-missing', '', ['Role/admins'], 'name: «admins»\n'],
    ['no-rules', '', [], '«rules»: []\n'],
    ['nothing-gathered', '', [], '«clusterRoleSelectors»: []\n'],
    ['unbound', '', [], 'name: «reader»\n'],
    ['none', '', [], '«kind»: Pod\n'],
  ];
  return [
    ...faults.map(
      ([fault, expected, actual, text]): Sample<'access-denied'> => [text, { ...asked, fault, expected, actual }],
    ),
    [
      'name: «x»\n',
      { ...asked, who: 'User/jane', what: '/metrics', namespace: '', fault: 'none', expected: '', actual: [] },
    ],
  ];
}

function qosSamples(): Sample<'qos-differs'>[] {
  const faults: [ProblemOf<'qos-differs'>['fault'], string, string, string, string][] = [
    ['no-limit', 'Guaranteed', 'Burstable', 'web', 'cpu'],
    ['request-differs', 'Guaranteed', 'Burstable', '', 'memory'],
    ['says-something', 'BestEffort', 'Burstable', 'web', 'cpu'],
    ['says-nothing', 'Burstable', 'BestEffort', '', ''],
    ['all-equal', 'Burstable', 'Guaranteed', '', ''],
  ];
  return faults.map(([fault, expected, actual, container, resource]) => [
    '«resources»: {}\n',
    { object: 'Pod/web', expected, actual, container, resource, fault },
  ]);
}

const warnings: ReadonlySet<string> = new Set<ProblemCode>([
  'duplicate-key',
  'suspicious-character',
  'unread-text',
  'target-port-undeclared',
  'selects-nothing',
  'duplicate-env',
  'deprecated',
  'ignored',
  'deprecated-version',
  'definition-later',
  'fractional-bytes',
]);

export const problemCodes = Object.keys(samples) as ProblemCode[];

/** The diagnostics of a code's samples. */
export function samplesOf<C extends ProblemCode>(code: C): Diagnostic[] {
  return samples[code].map(([text, facts, field]) => {
    const severity = warnings.has(code) ? 'warning' : 'error';
    // The facts are those of this code, by the type of the table.
    return diagnosticAt(text, { code, ...facts } as unknown as ProblemOf<C>, { field: field ?? '', severity });
  });
}
