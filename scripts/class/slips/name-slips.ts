import { changeLine, type Slip } from './slip.ts';

/** What people write in place of a field's name. */
const misspelt: Readonly<Record<string, string>> = {
  clusterIP: 'clusterIp',
  containers: 'container',
  containerPort: 'containerport',
  labels: 'lables',
  matchLabels: 'matchLabel',
  metadata: 'metdata',
  namespace: 'namepsace',
  replicas: 'replica',
  selector: 'selecter',
  serviceName: 'servicename',
  targetPort: 'tragetPort',
  template: 'templete',
  volumeMounts: 'volumeMount',
  accessModes: 'accessMode',
  readinessProbe: 'readynessProbe',
  resources: 'resource',
};

const otherVersions: Readonly<Record<string, readonly string[]>> = {
  v1: ['apps/v1', 'V1', 'v1beta1'],
  'apps/v1': ['v1', 'apps/v1beta1', 'extensions/v1beta1', 'app/v1'],
  'batch/v1': ['v1', 'batch/v1beta1', 'apps/v1'],
  'networking.k8s.io/v1': ['v1', 'networking.k8s.io/v1beta1', 'extensions/v1beta1', 'networking/v1'],
  'rbac.authorization.k8s.io/v1': ['v1', 'rbac.authorization.k8s.io/v1beta1', 'rbac/v1'],
  'autoscaling/v2': ['autoscaling/v1', 'autoscaling/v2beta2', 'v2'],
  'policy/v1': ['policy/v1beta1', 'v1'],
};

/** Mistakes in what things are called. */
export const nameSlips: readonly Slip[] = [
  {
    name: 'misspelt-field',
    weight: 10,
    make: (text, chance) =>
      changeLine(text, chance, /^([\s-]*)([a-z]\w+)(:.*)$/, (_, [, indent = '', key = '', rest = '']) => {
        const at = 1 + chance.below(Math.max(key.length - 2, 1));
        const swapped = `${key.slice(0, at)}${key.slice(at + 1, at + 2)}${key.slice(at, at + 1)}${key.slice(at + 2)}`;
        return `${indent}${Object.hasOwn(misspelt, key) ? misspelt[key] : swapped}${rest}`;
      }),
  },
  {
    name: 'wrong-name',
    weight: 7,
    make: (text, chance) =>
      changeLine(text, chance, /^( {2}name: )([a-z][a-z0-9-]*)$/, (_, [, key = '', name = '']) => {
        const others = [`${name}-svc`, `my-${name}`, `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, `${name}1`];
        return `${key}${chance.pick(others)}`;
      }),
  },
  {
    name: 'wrong-api-version',
    weight: 6,
    make: (text, chance) =>
      changeLine(text, chance, /^apiVersion: (\S+)$/, (_, [, version = '']) => {
        const others = Object.hasOwn(otherVersions, version) ? otherVersions[version] : undefined;
        return others === undefined ? undefined : `apiVersion: ${chance.pick(others)}`;
      }),
  },
  {
    name: 'no-api-version',
    weight: 2,
    make: (text, chance) => {
      const [found = ''] = [...text.matchAll(/^apiVersion: \S+\n/gm)].map(([line]) => line);
      return found === '' || chance.happens(0.2) ? undefined : text.replace(found, '');
    },
  },
  {
    name: 'wrong-kind',
    weight: 3,
    make: (text, chance) =>
      changeLine(text, chance, /^kind: (\w+)$/, (_, [, kind = '']) => {
        return `kind: ${chance.pick([kind.toLowerCase(), `${kind}s`, `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`])}`;
      }),
  },
  {
    name: 'labels-differ',
    weight: 10,
    make: (text, chance) =>
      changeLine(
        text,
        chance,
        /^(\s+)(app|tier|role|name|component|track|app\.kubernetes\.io\/name)(: )([a-z][a-z0-9-]*)$/,
        (_, [, indent = '', key = '', colon = '', value = '']) =>
          chance.happens(0.7)
            ? `${indent}${key}${colon}${chance.pick([`${value}-app`, `my${value}`, value.slice(0, -1)].filter((other) => other !== ''))}`
            : `${indent}${key === 'app' ? 'name' : 'app'}${colon}${value}`,
      ),
  },
  {
    name: 'other-namespace',
    weight: 4,
    make: (text, chance) => {
      const other = chance.pick(['dev', 'test', 'kube-system', 'my-namespace']);
      const written = changeLine(text, chance, /^ {2}namespace: \S+$/, () => `  namespace: ${other}`);
      return written ?? changeLine(text, chance, /^ {2}name: \S+$/, (line) => `${line}\n  namespace: ${other}`);
    },
  },
];
