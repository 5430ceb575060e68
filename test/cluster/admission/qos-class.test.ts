import { expect, it } from 'vitest';
import { type QosClass, qosClass } from '../../../src/cluster/admission/qos/qos-class.ts';
import type { PodSpec, ResourceRequirements } from '../../../src/kubernetes/schema/types.generated.ts';

const full = { cpu: '500m', memory: '64Mi' };
const guaranteed: ResourceRequirements = { requests: full, limits: full };

function spec(...resources: ResourceRequirements[]): PodSpec {
  return { containers: resources.map((each, index) => ({ name: `c${index}`, resources: each })) };
}

it.each<[string, QosClass, PodSpec]>([
  ['says nothing', 'BestEffort', spec({})],
  ['asks for none', 'BestEffort', spec({ requests: { cpu: '0' }, limits: { memory: '0' } })],
  ['asks for other resources', 'BestEffort', spec({ requests: { 'ephemeral-storage': '1Gi' } })],
  ['asks for some', 'Burstable', spec({ requests: { cpu: '1' } })],
  ['asks for less than the limit', 'Burstable', spec({ requests: { ...full, cpu: '100m' }, limits: full })],
  ['has as much as the limit', 'Guaranteed', spec(guaranteed)],
  [
    'writes equal amounts differently',
    'Guaranteed',
    spec({ requests: { cpu: '0.5', memory: '65536Ki' }, limits: full }),
  ],
  ['has a container without', 'Burstable', spec(guaranteed, {})],
  ['has an init container without', 'Burstable', { ...spec(guaranteed), initContainers: [{ name: 'init' }] }],
  ['limits one resource alone', 'Burstable', spec({ requests: { cpu: '1' }, limits: { cpu: '1' } })],
  ['limits, without requests', 'Burstable', spec({ limits: full })],
  ['has resources as a whole', 'Guaranteed', { ...spec({}), resources: guaranteed }],
  ['has resources as a whole that say nothing', 'BestEffort', { ...spec(guaranteed), resources: {} }],
  ['asks for some as a whole', 'Burstable', { ...spec(guaranteed), resources: { requests: full } }],
  [
    'limits one resource as a whole',
    'Burstable',
    { ...spec(guaranteed), resources: { requests: { cpu: '1' }, limits: { cpu: '1' } } },
  ],
])('a Pod that %s is %s', (_, expected, pod) => {
  expect(qosClass(pod)).toBe(expected);
});
