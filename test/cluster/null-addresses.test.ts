import { expect, it } from 'vitest';
import { simulate } from '../../src/cluster/simulate.ts';
import { admit } from '../../src/kubernetes/admit.ts';
import type { KubeObject } from '../../src/model/object.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

const text = `
{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [{port: 80}]}}
---
{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: web-1, labels: {kubernetes.io/service-name: web}}, addressType: IPv4, endpoints: [{addresses: null}]}
---
{apiVersion: v1, kind: Endpoints, metadata: {name: web}, subsets: [{addresses: null, notReadyAddresses: null, ports: null}]}
`;

it('takes rejected endpoints without addresses for none', () => {
  const verdicts = admit(parseSource({ name: 'endpoints.yaml', text }).documents);
  const objects = verdicts.flatMap(({ object }): KubeObject[] => (object ? [object] : []));
  expect(objects).toHaveLength(3);
  expect(simulate(objects).services.map(({ given }) => given)).toEqual([[]]);
});
