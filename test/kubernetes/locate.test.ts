import { describe, expect, it } from 'vitest';
import { locate, locateKey, nodeAt } from '../../src/kubernetes/locate.ts';
import { FieldPath, type PathSegment } from '../../src/model/field-path.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

const text = `apiVersion: v1
metadata:
  labels: {a.b: c}
  name:
spec:
  ports:
  - port: 80
    name: http
  -
    port: 81
  clusterIP: None
  serviceAccount: me
empty: {}
`;
const [document] = parseSource({ name: 'x', text }).documents;

function at(find: typeof locate, ...segments: PathSegment[]) {
  if (document === undefined) throw new Error('not read');
  const { span, exact } = find(document.root, FieldPath.of(...segments));
  return [text.slice(span.start, span.end), exact];
}

describe('a field is found', () => {
  it.each([
    [['apiVersion'], 'v1'],
    [['metadata'], 'metadata'],
    [['metadata', 'labels', { key: 'a.b' }], 'c'],
    [['metadata', 'name'], 'name'],
    [['spec', 'ports'], 'ports'],
    [['spec', 'ports', 0], 'port'],
    [['spec', 'ports', 0, 'name'], 'http'],
    [['spec', 'ports', 1, 'port'], '81'],
    [['empty'], 'empty'],
  ] as const)('at %j', (segments, found) => {
    expect(at(locate, ...segments)).toEqual([found, true]);
  });

  it('by the name that it was written under', () => {
    expect(at(locate, 'spec', 'clusterIPs')).toEqual(['None', true]);
    expect(at(locate, 'spec', 'clusterIPs', 0)).toEqual(['None', true]);
    expect(at(locate, 'spec', 'serviceAccountName')).toEqual(['me', true]);
  });

  it('at its nearest parent where it is not written', () => {
    expect(at(locate, 'spec', 'type')).toEqual(['spec', false]);
    expect(at(locate, 'spec', 'ports', 2, 'port')).toEqual(['ports', false]);
    expect(at(locate, 'spec', 'ports', 1, 'name')).toEqual(['port', false]);
    expect(at(locate, 'status', 'phase')).toEqual(['apiVersion', false]);
    expect(at(locate, 'metadata', 'name', 'x')).toEqual(['name', false]);
  });

  it('by its key', () => {
    expect(at(locateKey, 'spec', 'clusterIP')).toEqual(['clusterIP', true]);
    expect(at(locateKey, 'metadata', 'labels', { key: 'a.b' })).toEqual(['a.b', true]);
    expect(at(locateKey, 'spec', 'ports', 0)).toEqual(['port', true]);
    expect(at(locateKey, 'spec', 'type')).toEqual(['spec', false]);
  });

  it('as a node', () => {
    expect(document && nodeAt(document.root, FieldPath.of('spec', 'ports', 0, 'port'))).toMatchObject({ value: 80 });
    expect(document && nodeAt(document.root, FieldPath.of('spec', 'ports', 5, 'port'))).toBeUndefined();
  });
});
