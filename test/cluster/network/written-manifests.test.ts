import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../../src/cluster/network/network.ts';
import { reachMatrix } from '../../../src/cluster/network/reach-matrix.ts';
import { simulate } from '../../../src/cluster/simulate.ts';
import { admit } from '../../../src/kubernetes/admit.ts';
import { locate } from '../../../src/kubernetes/locate.ts';
import type { FieldPath } from '../../../src/model/field-path.ts';
import type { KubeObject } from '../../../src/model/object.ts';
import { parseSource } from '../../../src/yaml/parse-source.ts';
import { ask } from './network-objects.ts';

const manifests = `
apiVersion: v1
kind: Namespace
metadata: {name: team, labels: {project: myproject}}
---
apiVersion: v1
kind: Pod
metadata: {name: tool, namespace: team, labels: {role: tool}}
spec: {containers: [{name: c, image: nginx}]}
---
apiVersion: v1
kind: Pod
metadata: {name: db, labels: {role: db}}
spec:
  containers: [{name: c, image: redis, ports: [{name: redis, containerPort: 6379}]}]
---
apiVersion: v1
kind: Pod
metadata: {name: web, labels: {role: web}}
spec: {containers: [{name: c, image: nginx}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db}
spec:
  podSelector: {matchLabels: {role: db}}
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              project: myproject
          podSelector:
            matchExpressions:
              - {key: role, operator: In, values: [tool]}
      ports:
        - port: redis
  egress:
    - to: [{ipBlock: {cidr: 10.0.0.0/24}}]
      ports: [{port: 32000, endPort: 32768}]
`;

function read(text: string) {
  const verdicts = admit(parseSource({ name: 'test.yaml', text }).documents);
  const objects = verdicts.flatMap(({ object }) => object ?? []);
  return { verdicts, network: readNetwork(objects, simulate(objects)) };
}

/** The line of the text that a finding at this field would show. */
function lineAt({ document }: KubeObject, path: FieldPath): string {
  const { start } = locate(document.root, path).span;
  const { text } = document.source;
  return text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start)).trim();
}

describe('manifests as they are written', () => {
  const { verdicts, network } = read(manifests);
  const ingress = (question: string) => {
    const [route] = ask(network, question).routes;
    if (route === undefined) throw new Error('no way');
    return route.ingress;
  };

  it('are read with the server’s defaults', () => {
    expect(verdicts.every(({ accepted }) => accepted)).toBe(true);
    expect(ask(network, 'team/tool -> default/db:6379').allowed).toBe(true);
    expect(ask(network, 'default/db -> 10.0.0.9:32001').allowed).toBe(true);
    expect(ask(network, 'default/db -> 10.0.0.9:80').allowed).toBe(false);
  });

  it('are pointed into by the reasons', () => {
    const [grant] = ingress('team/tool -> default/db:6379').allowedBy;
    if (grant?.peer === undefined || grant.port === undefined) throw new Error('no grant');
    expect(lineAt(grant.object, grant.peer.path)).toBe('- namespaceSelector:');
    expect(lineAt(grant.object, grant.port.path)).toBe('- port: redis');
    const { isolatedBy, misses } = ingress('default/web -> default/db:6379');
    expect(isolatedBy.map(({ object, path }) => lineAt(object, path))).toEqual([
      'podSelector: {matchLabels: {role: db}}',
    ]);
    expect(
      misses.flatMap(({ object, peers }) =>
        peers.flatMap(({ terms }) => terms.map(({ path }) => lineAt(object, path))),
      ),
    ).toEqual(['project: myproject', '- {key: role, operator: In, values: [tool]}']);
  });

  it.each([
    'spec:',
    'spec: {podSelector: null, ingress: null, egress: [null]}',
    'spec: {podSelector: {matchLabels: null, matchExpressions: [null]}, ingress: [{from: [null], ports: [null]}]}',
    'spec: {podSelector: [], ingress: {from: 1}}',
    'spec: {ingress: [{from: [{ipBlock: {}}, {ipBlock: {cidr: x, except: [y]}}], ports: [{port: -1, endPort: 99999999999999}]}]}',
    'spec: {policyTypes: [Both], ingress: [{from: [{podSelector: {matchExpressions: [{key: role, operator: Like}]}}]}]}',
    'spec: {ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}, podSelector: {}}], ports: [{port: "80", endPort: 90}]}]}',
  ])('never make it throw: %s', (spec) => {
    const policy = `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: odd}\n${spec}\n`;
    const odd = read(`${manifests}---\n${policy}`).network;
    expect(reachMatrix(odd).columns).toHaveLength(1);
    expect(['open', 'denied']).toContain(ask(odd, 'default/web -> default/db:6379').outcome);
  });
});
