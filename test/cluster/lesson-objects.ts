import { kubeObject } from './kube-object.ts';

/** The pair of the lesson: a headless Service and the StatefulSet that it governs. */
export const mysqlPair = [
  kubeObject({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'mysql-svc' },
    spec: {
      clusterIP: 'None',
      selector: { app: 'mysql' },
      ports: [{ name: 'mysql', port: 3306, protocol: 'TCP', targetPort: 3306 }],
    },
  }),
  kubeObject({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'mysql' },
    spec: {
      serviceName: 'mysql-svc',
      replicas: 3,
      selector: { matchLabels: { app: 'mysql' } },
      template: {
        metadata: { labels: { app: 'mysql' } },
        spec: {
          containers: [
            { name: 'mysql', image: 'mysql:5.7', ports: [{ containerPort: 3306, name: 'mysql', protocol: 'TCP' }] },
          ],
        },
      },
    },
  }),
];

/** A headless Service, or one with a cluster IP, in front of what carries `app: NAME`. */
export function service(name: string, spec: Record<string, unknown>, namespace = 'default') {
  return kubeObject({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace },
    spec: { selector: { app: name }, ...spec },
  });
}

interface PodSketch {
  readonly labels?: Record<string, string>;
  readonly ports?: readonly Record<string, unknown>[];
  readonly spec?: Record<string, unknown>;
  readonly namespace?: string;
}

/** A Pod made by hand, with one container. */
export function pod(name: string, { labels = {}, ports = [], spec = {}, namespace = 'default' }: PodSketch = {}) {
  const containers = [{ name: 'main', image: 'nginx', ports }];
  return kubeObject({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, labels },
    spec: { containers, ...spec },
  });
}
