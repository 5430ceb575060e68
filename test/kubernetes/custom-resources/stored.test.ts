import { describe, expect, it } from 'vitest';
import { definition, version } from '../crd/definition.ts';
import { causesOf, judgeDocument, judgeSpec, storedIn, widget, widgetDefinition } from './widget.ts';

describe('the stored spec', () => {
  it.each<[name: string, schema: string, spec: string, stored: unknown]>([
    ['has defaults', '{type: object, properties: {a: {type: integer, default: 1}}}', '{}', { a: 1 }],
    ['keeps what is written', '{type: object, properties: {a: {type: integer, default: 1}}}', '{a: 0}', { a: 0 }],
    [
      'has defaults within defaults',
      '{type: object, properties: {a: {type: object, default: {}, properties: {b: {type: string, default: c}}}}}',
      '{}',
      { a: { b: 'c' } },
    ],
    [
      'has no defaults within what is absent',
      '{type: object, properties: {a: {type: object, properties: {b: {type: string, default: c}}}}}',
      '{}',
      {},
    ],
    [
      'has defaults in items and values',
      '{type: object, properties: {a: {type: array, items: {type: object, properties: {b: {type: integer, default: 1}}}}, m: {type: object, additionalProperties: {type: object, properties: {c: {type: integer, default: 2}}}}}}',
      '{a: [{}, {b: 3}], m: {x: {}}}',
      { a: [{ b: 1 }, { b: 3 }], m: { x: { c: 2 } } },
    ],
    [
      'has the default for a null',
      '{type: object, properties: {a: {type: integer, default: 1}}}',
      '{a: null}',
      { a: 1 },
    ],
    ['drops a null that has no default', '{type: object, properties: {a: {type: integer}}}', '{a: null}', {}],
    [
      'keeps a null that is allowed',
      '{type: object, properties: {a: {type: integer, nullable: true, default: 1}}}',
      '{a: null}',
      { a: null },
    ],
    [
      'keeps unknown fields where the schema preserves them',
      '{type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: integer, default: 1}}}',
      '{b: {c: [1]}}',
      { b: { c: [1] }, a: 1 },
    ],
  ])('%s', (_, schema, spec, stored) => {
    const verdict = judgeSpec(schema, spec);
    expect(causesOf(verdict)).toEqual([]);
    expect(storedIn(verdict).spec).toEqual(stored);
  });

  it('shares no default with another object', () => {
    const schema =
      '{type: object, properties: {a: {type: object, default: {b: {}}, x-kubernetes-preserve-unknown-fields: true}}}';
    const [first, second] = [judgeSpec(schema, '{}'), judgeSpec(schema, '{}')].map(storedIn);
    expect(first).toEqual(second);
  });
});

describe('the stored object', () => {
  it('is of the version that was asked for, with nothing that the server makes', () => {
    const text = widget('{}').replace('name: w', 'name: w, uid: x, creationTimestamp: null, labels: {a: b}');
    expect(storedIn(judgeDocument(widgetDefinition('{type: object}'), text))).toEqual({
      apiVersion: 'example.com/v1',
      kind: 'Widget',
      metadata: { name: 'w', namespace: 'default', labels: { a: 'b' } },
      spec: {},
    });
  });

  it('has no status where the status is a resource of its own', () => {
    const text = widget('{}', ', status: {ready: true}');
    expect(storedIn(judgeDocument(widgetDefinition('{type: object}'), text)).status).toEqual({ ready: true });
    const withStatus = widgetDefinition('{type: object}', ', subresources: {status: {}}');
    expect(storedIn(judgeDocument(withStatus, text))).not.toHaveProperty('status');
  });

  it('has no namespace where the kind is of the cluster', () => {
    const cluster = widgetDefinition('{type: object}').replace('scope: Namespaced', 'scope: Cluster');
    const verdict = judgeDocument(cluster, widget('{}').replace('name: w', 'name: w, namespace: shop'));
    expect(causesOf(verdict)).toEqual([]);
    expect(verdict.object).toMatchObject({ namespace: '', stored: { metadata: { name: 'w' } } });
  });

  it('is judged by its own version', () => {
    const older = version('v1beta1', '', '{type: object, properties: {spec: {type: string}}}');
    const two = definition(`${version('v1', '', '{type: object, properties: {spec: {type: object}}}')}, ${older}`);
    const text = widget('text').replace('example.com/v1', 'example.com/v1beta1');
    expect(storedIn(judgeDocument(two, text))).toMatchObject({ apiVersion: 'example.com/v1beta1', spec: 'text' });
    expect(causesOf(judgeDocument(two, widget('text')))).toEqual(['FieldValueTypeInvalid spec']);
  });
});
