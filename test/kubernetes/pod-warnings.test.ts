import { expect, it } from 'vitest';
import { warningsOf } from './judge.ts';

const pod = (spec: string) => `{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: ${spec}}`;
const withPorts = (...ports: string[]) =>
  pod(`{containers: [${ports.map((list, i) => `{name: c${i}, image: a, ports: ${list}}`).join(', ')}]}`);

it.each<[string, string[]]>([
  [withPorts('[{containerPort: 80}, {containerPort: 80}]'), ['ignored spec.containers[0].ports[1]']],
  [withPorts('[{containerPort: 80}, {containerPort: 80, protocol: UDP}]'), []],
  [withPorts('[{containerPort: 80}]', '[{containerPort: 80}]'), ['ignored spec.containers[1].ports[0]']],
  [
    withPorts('[{containerPort: 80, name: web}]', '[{containerPort: 81, name: web}]'),
    ['ignored spec.containers[1].ports[0].name'],
  ],
  [
    pod('{containers: [{name: c, image: a}], imagePullSecrets: [{name: s}, {name: s}, {}]}'),
    ['ignored spec.imagePullSecrets[1].name', 'ignored spec.imagePullSecrets[2].name'],
  ],
  [
    pod('{containers: [{name: c, image: a}], hostAliases: [{ip: 10.0.0.1}, {ip: 10.0.0.1}]}'),
    ['ignored spec.hostAliases[1].ip'],
  ],
  [
    pod('{containers: [{name: c, image: a}], volumes: [{name: v, cephfs: {monitors: [a]}}]}'),
    ['deprecated spec.volumes[0].cephfs'],
  ],
  [
    pod(`{containers: [{name: c, image: a}], affinity: {podAntiAffinity:
      {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: z}]}}}`),
    ['ignored spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector'],
  ],
])('warns of %s', (text, expected) => expect(warningsOf(text)).toEqual(expected));
