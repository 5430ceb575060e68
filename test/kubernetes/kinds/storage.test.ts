import { describe, expect, it } from 'vitest';
import { errorsOf, storedOf, warningsOf } from '../judge.ts';

const claim = (spec: string) => `{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: c}, spec: ${spec}}`;
const volume = (spec: string) => `{apiVersion: v1, kind: PersistentVolume, metadata: {name: v}, spec: ${spec}}`;
const storageClass = (rest: string) =>
  `{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: s}, ${rest}}`;
const usual = 'accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}';
const storage = 'accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}';

describe('a PersistentVolumeClaim', () => {
  it('is for a file system, and names what it is filled from twice', () => {
    const snapshot = '{apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: a}';
    const source = { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'a' };
    const spec = { volumeMode: 'Filesystem', dataSource: source, dataSourceRef: source };
    expect(storedOf(claim(`{${storage}, dataSource: ${snapshot}}`)).spec).toMatchObject(spec);
    expect(storedOf(claim(`{${storage}, dataSourceRef: ${snapshot}}`)).spec).toMatchObject(spec);
    expect(storedOf(claim(`{${storage}, dataSource: {apiGroup: a.b, kind: A, name: a}}`)).spec).not.toHaveProperty(
      'dataSource',
    );
  });

  it('drops what it would be filled from in another namespace', () => {
    const source = 'apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: a';
    const spec = `{${storage}, dataSource: {${source}}, dataSourceRef: {${source}, namespace: other}}`;
    expect(storedOf(claim(spec)).spec).toMatchObject({ dataSource: { name: 'a' }, dataSourceRef: { name: 'a' } });
    expect(storedOf(claim(spec)).spec).not.toHaveProperty('dataSourceRef.namespace');
  });

  it.each<[string, string[]]>([
    [`{${storage}, storageClassName: ""}`, []],
    [
      `{${storage}, dataSource: {kind: Secret, name: a}, dataSourceRef: {kind: PersistentVolumeClaim, name: a}}`,
      ['invalid spec.dataSource', 'invalid spec'],
    ],
    ['{}', ['required spec.accessModes', 'required spec.resources[storage]']],
    [
      '{accessModes: [RWO], resources: {requests: {storage: 0}}}',
      ['not-supported spec.accessModes', 'invalid spec.resources[storage]'],
    ],
    [`{${storage}, storageClassName: Fast}`, ['invalid spec.storageClassName']],
    [`{${storage}, volumeMode: block}`, ['not-supported spec.volumeMode']],
  ])('with %s', (spec, errors) => expect(errorsOf(claim(spec))).toEqual(errors));
});

it('warns of a fraction of a byte', () => {
  expect(warningsOf(claim('{accessModes: [ReadWriteOnce], resources: {requests: {storage: 500m}}}'))).toEqual([
    'fractional-bytes spec.resources.requests[storage]',
  ]);
});

describe('a PersistentVolume', () => {
  it('is kept, and holds a file system', () => {
    expect(storedOf(volume(`{${usual}, hostPath: {path: /data}}`)).spec).toMatchObject({
      persistentVolumeReclaimPolicy: 'Retain',
      volumeMode: 'Filesystem',
      hostPath: { path: '/data', type: '' },
    });
  });

  const local = '{required: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Exists}]}]}}';
  it.each<[string, string[]]>([
    [`{${usual}, local: {path: /data}, nodeAffinity: ${local}}`, []],
    [`{${usual}, local: {path: /data}}`, ['required spec.nodeAffinity']],
    [
      `{${usual}, local: {path: /a/../b}, nodeAffinity: {}}`,
      ['required spec.nodeAffinity.required', 'invalid spec.local.path'],
    ],
    [`{${usual}}`, ['required spec']],
    [`{${usual}, nfs: {server: a, path: /}, hostPath: {path: /}}`, ['forbidden spec.nfs']],
    [`{${usual}, csi: {driver: a_b}}`, ['invalid spec.csi.driver', 'required spec.csi.volumeHandle']],
    [`{${usual}, hostPath: {path: /, type: directory}}`, ['not-supported spec.hostPath.type']],
    [
      '{hostPath: {path: /data}}',
      ['required spec.accessModes', 'required spec.capacity', 'not-supported spec.capacity'],
    ],
    [
      '{accessModes: [ReadWriteOnce], capacity: {storage: -1}, hostPath: {path: /a}}',
      ['invalid spec.capacity[storage]'],
    ],
    [
      '{accessModes: [ReadWriteOnce], capacity: {storage: 1Gi, cpu: 1}, hostPath: {path: /a}}',
      ['not-supported spec.capacity'],
    ],
    [
      '{accessModes: [ReadWriteOncePod, ReadWriteMany], capacity: {storage: 1Gi}, hostPath: {path: /a}}',
      ['forbidden spec.accessModes'],
    ],
    [
      `{${usual}, hostPath: {path: /}, persistentVolumeReclaimPolicy: retain}`,
      ['not-supported spec.persistentVolumeReclaimPolicy'],
    ],
    [
      `{${usual}, hostPath: {path: //}, persistentVolumeReclaimPolicy: Recycle}`,
      ['forbidden spec.persistentVolumeReclaimPolicy'],
    ],
    [`{${usual}, hostPath: {path: /a}, volumeAttributesClassName: gold}`, ['required spec.csi']],
  ])('with %s', (spec, errors) => expect(errorsOf(volume(spec))).toEqual(errors));

  it('is warned of the reclaim policy Recycle', () => {
    const text = volume(`{${usual}, hostPath: {path: /a}, persistentVolumeReclaimPolicy: Recycle}`);
    expect(warningsOf(text)).toEqual(['deprecated spec.persistentVolumeReclaimPolicy']);
  });
});

describe('a StorageClass', () => {
  it('deletes, and binds at once', () => {
    expect(storedOf(storageClass('provisioner: a.b/c'))).toMatchObject({
      reclaimPolicy: 'Delete',
      volumeBindingMode: 'Immediate',
    });
  });

  const topology = (...values: string[]) =>
    `{matchLabelExpressions: [{key: topology.kubernetes.io/zone, values: [${values.join(', ')}]}]}`;
  it.each<[string, string[]]>([
    ['parameters: {}', ['required provisioner']],
    ['provisioner: my provisioner', ['invalid provisioner']],
    ['provisioner: a, reclaimPolicy: Recycle', ['not-supported reclaimPolicy']],
    ['provisioner: a, volumeBindingMode: Later', ['not-supported volumeBindingMode']],
    [`provisioner: a, allowedTopologies: [${topology('a', 'b')}, ${topology('c')}]`, []],
    [
      `provisioner: a, allowedTopologies: [${topology('a', 'b')}, ${topology('b', 'a')}]`,
      ['duplicate allowedTopologies[1].matchLabelExpressions'],
    ],
    [
      `provisioner: a, allowedTopologies: [${topology()}]`,
      ['required allowedTopologies[0].matchLabelExpressions[0].values'],
    ],
  ])('with %s', (rest, errors) => expect(errorsOf(storageClass(rest))).toEqual(errors));
});
