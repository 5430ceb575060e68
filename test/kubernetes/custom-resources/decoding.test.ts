import { describe, expect, it } from 'vitest';
import { causesOf, judgeDocument, judgeSpec, storedIn, widget, widgetDefinition } from './widget.ts';

const nested =
  '{type: object, properties: {size: {type: integer}, box: {type: object, properties: {width: {type: integer}}}}}';

describe('an unknown field', () => {
  it.each<[schema: string, spec: string, causes: string[]]>([
    [nested, '{sise: 1}', ['UnknownField spec.sise']],
    [nested, '{box: {height: 1}}', ['UnknownField spec.box.height']],
    [
      '{type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}',
      '{k: {b: 1}}',
      ['UnknownField spec.k.b'],
    ],
    [
      '{type: array, items: {type: object, properties: {a: {type: string}}}}',
      '[{a: x}, {b: 1}]',
      ['UnknownField spec[1].b'],
    ],
    ['{type: object, additionalProperties: true}', '{a: 1, b: {c: 1}}', ['UnknownField spec.b.c']],
    ['{type: object, x-kubernetes-preserve-unknown-fields: true}', '{a: {b: 1}}', []],
    [
      '{type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: object}}}',
      '{a: {b: 1}, c: 1}',
      ['UnknownField spec.a.b'],
    ],
  ])('of %s in %s', (schema, spec, causes) => expect(causesOf(judgeSpec(schema, spec))).toEqual(causes));

  it('is told its spelling or its place', () => {
    const problems = (text: string) =>
      judgeDocument(widgetDefinition(nested), text).errors.map(({ problem }) => problem);
    expect(problems(widget('{sise: 1, width: 2}'))).toEqual([
      { code: 'unknown-field', name: 'sise', suggestion: 'size', belongs: undefined },
      { code: 'unknown-field', name: 'width', suggestion: undefined, belongs: 'spec.box' },
    ]);
    expect(problems(widget('{}', ', size: 2'))).toEqual([
      { code: 'unknown-field', name: 'size', suggestion: undefined, belongs: 'spec' },
    ]);
  });

  it('hides what is missing only for it', () => {
    expect(
      causesOf(judgeSpec('{type: object, properties: {size: {type: integer}}, required: [size]}', '{sise: 1}')),
    ).toEqual(['UnknownField spec.sise']);
  });
});

describe('metadata', () => {
  const judged = (metadata: string) =>
    causesOf(judgeDocument(widgetDefinition('{type: object}'), widget('{}').replace('{name: w}', metadata)));

  it.each<[metadata: string, causes: string[]]>([
    ['{name: w, lables: {}}', ['UnknownField metadata.lables']],
    ['{name: w, labels: [a]}', ['TypeError metadata.labels']],
    ['{name: W}', ['FieldValueInvalid metadata.name']],
    ['{}', ['FieldValueRequired metadata.name']],
    ['{name: w, labels: {a: "b c"}}', ['FieldValueInvalid metadata.labels']],
    ['{name: w, namespace: "a.b"}', ['FieldValueInvalid metadata.namespace']],
    ['{name: w, finalizers: [mine]}', []],
    ['{generateName: w-}', []],
  ])('%s', (metadata, causes) => expect(judged(metadata)).toEqual(causes));

  it('may be narrowed by the schema, generated names included', () => {
    const text = widgetDefinition('{type: object}').replace(
      'properties: {spec',
      'properties: {metadata: {type: object, properties: {name: {type: string, maxLength: 7}}}, spec',
    );
    expect(causesOf(judgeDocument(text, widget('{}').replace('name: w', 'name: much-too-long')))).toEqual([
      'FieldValueTooLong metadata.name',
    ]);
    expect(causesOf(judgeDocument(text, widget('{}').replace('name: w', 'generateName: abc')))).toEqual([
      'FieldValueTooLong metadata.name',
    ]);
  });
});

describe('an embedded resource', () => {
  const schema =
    '{type: object, properties: {pod: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}}}';

  it.each<[pod: string, causes: string[]]>([
    ['{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {x: 1}}', []],
    ['{apiVersion: v1, kind: Pod}', []],
    ['{}', ['FieldValueRequired spec.pod.apiVersion', 'FieldValueRequired spec.pod.kind']],
    ['{apiVersion: a/b/c, kind: Pod}', ['FieldValueInvalid spec.pod.apiVersion']],
    ['{apiVersion: v1, kind: "9"}', ['FieldValueInvalid spec.pod.kind']],
    ['{apiVersion: 1, kind: Pod}', ['TypeError spec.pod.apiVersion']],
    ['{apiVersion: v1, kind: Pod, metadata: {lables: {}}}', ['UnknownField spec.pod.metadata.lables']],
    ['{apiVersion: v1, kind: Pod, metadata: 3}', ['TypeError spec.pod.metadata']],
    ['{apiVersion: v1, kind: Pod, metadata: {labels: {a: "b c"}}}', ['FieldValueInvalid spec.pod.metadata.labels']],
  ])('%s', (pod, causes) => expect(causesOf(judgeSpec(schema, `{pod: ${pod}}`))).toEqual(causes));

  it('is stored with its metadata as the server writes it', () => {
    const verdict = judgeSpec(
      schema,
      '{pod: {apiVersion: v1, kind: Pod, metadata: {name: a, creationTimestamp: null}}}',
    );
    expect(storedIn(verdict).spec).toEqual({ pod: { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } } });
  });
});

describe('the scale subresource', () => {
  const scale =
    ', subresources: {scale: {specReplicasPath: .spec.count, statusReplicasPath: .status.count, labelSelectorPath: .status.s}}';
  const schema = '{type: object, properties: {count: {x-kubernetes-int-or-string: true}}}';

  it.each<[spec: string, causes: string[]]>([
    ['{count: 3}', []],
    ['{}', []],
    ['{count: -1}', ['FieldValueInvalid .spec.count']],
    ['{count: 3000000000}', ['FieldValueInvalid .spec.count']],
    ['{count: three}', ['FieldValueInvalid .spec.count']],
    ['3', ['FieldValueTypeInvalid spec', 'FieldValueInvalid .spec.count']],
  ])('%s', (spec, causes) => expect(causesOf(judgeSpec(schema, spec, scale))).toEqual(causes));
});
