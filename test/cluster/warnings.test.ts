import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/cluster/simulate.ts';
import { clusterWarnings } from '../../src/cluster/warnings.ts';
import { admit } from '../../src/kubernetes/admit.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

function warnings(text: string) {
  const { documents } = parseSource({ name: 'answer.yaml', text });
  const objects = admit(documents).flatMap(({ object }) => (object === undefined ? [] : [object]));
  return clusterWarnings(simulate(objects)).map(({ problem, field, span, exact, severity }) => {
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

describe('clusterWarnings', () => {
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
