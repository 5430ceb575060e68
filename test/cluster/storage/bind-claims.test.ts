import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/cluster/simulate.ts';
import { bindClaims } from '../../../src/cluster/storage/bind-claims.ts';
import type { KubeObject } from '../../../src/model/object.ts';
import { kubeObject } from '../kube-object.ts';
import { claim, node, podWith, storageClass, volume } from './storage-objects.ts';

/** `claim: volume`, or what a claim waits for. */
function outcome(objects: readonly KubeObject[]): string[] {
  return bindClaims(objects, simulate(objects).pods).claims.map(
    ({ claim: { name }, volume: has, waitsFor }) => `${name}: ${has?.name ?? waitsFor?.code}`,
  );
}

describe('bindClaims', () => {
  it('takes the smallest volume that is large enough', () => {
    expect(
      outcome([volume('large', '10Gi'), volume('fit', '2Gi'), volume('small', '1Gi'), claim('data', '2Gi')]),
    ).toEqual(['data: fit']);
  });

  it('prefers a volume with fewer access modes, even one that is larger', () => {
    const many = volume('many', '1Gi', { accessModes: ['ReadWriteOnce', 'ReadWriteMany'] });
    expect(outcome([many, volume('large', '10Gi'), claim('data', '1Gi')])).toEqual(['data: large']);
  });

  it('gives a volume to one claim only, to the first', () => {
    expect(outcome([volume('one', '1Gi'), claim('first', '1Gi'), claim('second', '1Gi')])).toEqual([
      'first: one',
      'second: volume',
    ]);
  });

  it('takes no class for a class of its own, and fills in the default one where nothing is said', () => {
    const classes = [storageClass('standard', { metadata: { name: 'standard', annotations: { [mark]: 'true' } } })];
    const volumes = [
      volume('plain', '1Gi', { storageClassName: '' }),
      volume('std', '1Gi', { storageClassName: 'standard' }),
    ];
    const unsaid = claim('unsaid', '1Gi', { storageClassName: undefined });
    const none = claim('none', '1Gi', { storageClassName: '' });
    expect(outcome([...classes, ...volumes, unsaid, none])).toEqual(['unsaid: std', 'none: plain']);
    expect(outcome([...volumes, unsaid, none])).toEqual(['unsaid: plain', 'none: volume']);
  });

  it('keeps a volume with a claimRef for that claim, whatever its class and labels are', () => {
    const reserved = volume('kept', '1Gi', { storageClassName: 'x', claimRef: { namespace: 'default', name: 'mine' } });
    expect(outcome([reserved, claim('other', '1Gi'), claim('mine', '1Gi')])).toEqual(['other: class', 'mine: kept']);
  });

  it('binds a claim to the volume that it names if that fits, without asking its selector', () => {
    const asks = claim('data', '1Gi', { volumeName: 'one', selector: { matchLabels: { tier: 'fast' } } });
    expect(outcome([volume('one', '5Gi'), asks])).toEqual(['data: one']);
    expect(outcome([volume('one', '500Mi'), asks])).toEqual(['data: named-volume']);
    expect(outcome([asks])).toEqual(['data: named-volume']);
  });

  it('tells why a claim has none of the volumes, the nearest first, with the fields to look at', () => {
    const objects = [
      volume('other', '1Gi', { storageClassName: 'fast', accessModes: ['ReadOnlyMany'], volumeMode: 'Block' }),
      volume('small', '1Gi', { labels: { tier: 'slow' } }),
      claim('data', '2Gi', { selector: { matchLabels: { tier: 'slow' } } }),
    ];
    const [state] = bindClaims(objects).claims;
    const told = state?.misses.map(({ volume: { name }, mismatches }) => [name, mismatches.map(({ code }) => code)]);
    expect(told).toEqual([
      ['small', ['too-small']],
      ['other', ['too-small', 'storage-class', 'volume-mode', 'access-modes', 'selector']],
    ]);
    expect(state?.misses[1]?.mismatches.map(({ claimPath, volumePath }) => [`${claimPath}`, `${volumePath}`])).toEqual([
      ['spec.resources.requests[storage]', 'spec.capacity[storage]'],
      ['spec.storageClassName', 'spec.storageClassName'],
      ['spec.volumeMode', 'spec.volumeMode'],
      ['spec.accessModes', 'spec.accessModes'],
      ['spec.selector.matchLabels[tier]', 'metadata.labels'],
    ]);
  });

  it('tells who has to act', () => {
    const made = storageClass('made', { provisioner: 'example.com/disk' });
    const waits = storageClass('late', { volumeBindingMode: 'WaitForFirstConsumer' });
    const of = (name: string) => claim(name, '1Gi', { storageClassName: name });
    expect(outcome([made, waits, of('made'), of('late'), of('missing')])).toEqual([
      'made: provisioner',
      'late: consumer',
      'missing: class',
    ]);
  });

  it('tells volumes in use from free ones, and those whose claim is gone', () => {
    const objects = [
      volume('used', '1Gi'),
      volume('free', '9Gi'),
      volume('left', '1Gi', { claimRef: { namespace: 'default', name: 'data', uid: 'of-another-time' } }),
      claim('data', '1Gi'),
    ];
    expect(bindClaims(objects).volumes.map(({ phase }) => phase)).toEqual(['Bound', 'Available', 'Released']);
  });

  it('says which volumes suit as well, as chance decides between them', () => {
    const [state] = bindClaims([volume('a', '1Gi'), volume('b', '1Gi'), claim('data', '1Gi')]).claims;
    expect([state?.volume?.name, state?.alike.map(({ name }) => name)]).toEqual(['a', ['b']]);
  });
});

describe('claims of classes that wait for a Pod', () => {
  const late = storageClass('manual', { volumeBindingMode: 'WaitForFirstConsumer' });
  const onNode = (name: string, storage: string, host: string) =>
    volume(name, storage, {
      nodeAffinity: {
        required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'host', operator: 'In', values: [host] }] }] },
      },
    });
  const nodes = [node('node-1', { host: 'one' }), node('node-2', { host: 'two' })];

  it('get a volume on a Node where the Pod may run', () => {
    const objects = [late, ...nodes, onNode('pv-1', '1Gi', 'one'), onNode('pv-2', '5Gi', 'two'), claim('data', '1Gi')];
    expect(outcome([...objects, podWith('app', ['data'])])).toEqual(['data: pv-1']);
    expect(outcome([...objects, podWith('app', ['data'], { nodeSelector: { host: 'two' } })])).toEqual(['data: pv-2']);
    expect(outcome([...objects, podWith('app', ['data'], { nodeSelector: { host: 'three' } })])).toEqual([
      'data: node',
    ]);
  });

  it('get volumes on one Node together, or none', () => {
    const objects = [late, ...nodes, onNode('pv-1', '1Gi', 'one'), onNode('pv-2', '1Gi', 'two')];
    const claims = [claim('a', '1Gi'), claim('b', '1Gi')];
    expect(outcome([...objects, ...claims, podWith('app', ['a', 'b'])])).toEqual(['a: node', 'b: node']);
    expect(outcome([...objects, onNode('pv-3', '2Gi', 'two'), ...claims, podWith('app', ['a', 'b'])])).toEqual([
      'a: pv-2',
      'b: pv-3',
    ]);
  });

  it('are those that a StatefulSet makes for its Pods, too', () => {
    const set = kubeObject({
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: { name: 'db' },
      spec: {
        replicas: 2,
        template: { metadata: {}, spec: { containers: [] } },
        volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: claim('x', '1Gi').stored.spec }],
      },
    });
    expect(outcome([late, volume('one', '1Gi'), set])).toEqual(['data-db-0: one', 'data-db-1: node']);
    const [state] = bindClaims([set], simulate([set]).pods).claims;
    expect(`${state?.claim.classPath}`).toBe('spec.volumeClaimTemplates[0].spec.storageClassName');
  });
});

const mark = 'storageclass.kubernetes.io/is-default-class';
