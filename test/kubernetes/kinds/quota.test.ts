import { describe, expect, it } from 'vitest';
import { errorsOf, storedOf } from '../judge.ts';

const quota = (spec: string) => `{apiVersion: v1, kind: ResourceQuota, metadata: {name: q}, spec: ${spec}}`;
const range = (...limits: string[]) =>
  `{apiVersion: v1, kind: LimitRange, metadata: {name: l}, spec: {limits: [${limits.join(', ')}]}}`;
const limit = 'spec.limits[0]';

describe('a ResourceQuota', () => {
  it.each<[string, string[]]>([
    ['{hard: {pods: 10, requests.cpu: 1, count/deployments.apps: 4, requests.nvidia.com/gpu: 1}}', []],
    ['{hard: {pod: 1}}', ['invalid spec.hard[pod]']],
    ['{hard: {storage: 1Gi}}', ['invalid spec.hard[storage]']],
    ['{hard: {pods: 1.5}}', ['invalid spec.hard[pods]']],
    ['{hard: {cpu: -1}}', ['invalid spec.hard[cpu]']],
    ['{hard: {pods: 1}, scopes: [BestEffort]}', []],
    ['{hard: {pods: 1, cpu: 1}, scopes: [BestEffort]}', ['invalid spec.scopes']],
    ['{hard: {pods: 1}, scopes: [besteffort]}', ['invalid spec.scopes']],
    ['{scopes: [Terminating, NotTerminating]}', ['invalid spec.scopes']],
    ['{scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In, values: [high]}]}}', []],
    [
      '{scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In}]}}',
      ['required spec.scopeSelector.matchExpressions.values'],
    ],
    [
      '{scopeSelector: {matchExpressions: [{scopeName: BestEffort, operator: In, values: [a]}]}}',
      ['invalid spec.scopeSelector.matchExpressions.operator'],
    ],
  ])('of %s', (spec, errors) => expect(errorsOf(quota(spec))).toEqual(errors));
});

describe('a LimitRange', () => {
  it('fills in the limits of containers from each other', () => {
    const text = range(
      '{type: Container, max: {cpu: 2, memory: 1Gi}, min: {cpu: 100m, ephemeral-storage: 1}, default: {cpu: 1}}',
    );
    expect(storedOf(text).spec).toMatchObject({
      limits: [
        {
          default: { cpu: '1', memory: '1Gi' },
          defaultRequest: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '1' },
        },
      ],
    });
    expect(storedOf(range('{type: Pod, max: {cpu: 2}}')).spec).toEqual({
      limits: [{ type: 'Pod', max: { cpu: '2' } }],
    });
  });

  it.each<[string, string[]]>([
    [range('{type: Container, max: {cpu: 1}}', '{type: Container}'), ['duplicate spec.limits[1].type']],
    [range('{type: container}'), [`invalid ${limit}.type`]],
    [range('{max: {cpu: 1}}'), [`invalid ${limit}.type`]],
    [range('{type: Pod, default: {cpu: 1}}'), [`forbidden ${limit}.default`]],
    [range('{type: PersistentVolumeClaim}'), [`required ${limit}.limits`]],
    [range('{type: Pod, max: {cpu: 1}, min: {cpu: 2}}'), [`invalid ${limit}.min[cpu]`]],
    [
      range('{type: Container, max: {cpu: 1}, default: {cpu: 2}, defaultRequest: {cpu: 1}}'),
      [`invalid ${limit}.default[cpu]`],
    ],
    [range('{type: Container, default: {cpu: 1}, defaultRequest: {cpu: 2}}'), [`invalid ${limit}.defaultRequest[cpu]`]],
    [
      range('{type: Container, default: {Cpu: 1}, defaultRequest: {Cpu: 1}}'),
      [`invalid ${limit}.default[Cpu]`, `invalid ${limit}.defaultRequest[Cpu]`],
    ],
    [range('{type: Pod, maxLimitRequestRatio: {cpu: 500m}}'), [`invalid ${limit}.maxLimitRequestRatio[cpu]`]],
    [range('{type: Pod, max: {cpu: 300m}, min: {cpu: 100m}, maxLimitRequestRatio: {cpu: 3}}'), []],
    [
      range('{type: Pod, max: {cpu: 300m}, min: {cpu: 100m}, maxLimitRequestRatio: {cpu: 3.1}}'),
      [`invalid ${limit}.maxLimitRequestRatio[cpu]`],
    ],
  ])('%s', (text, errors) => expect(new Set(errorsOf(text))).toEqual(new Set(errors)));
});
