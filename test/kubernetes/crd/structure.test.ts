import { describe, expect, it } from 'vitest';
import { errorsOf, storedOf, warningsOf } from '../judge.ts';
import { specPath as at, definition, version, withSpec } from './definition.ts';

const root = 'spec.validation.openAPIV3Schema';
const errorsOfRoot = (schema: string, rest = '') => errorsOf(definition(version('v1', rest, schema)));

describe('the root of a schema', () => {
  it.each<[string, string[]]>([
    ['{type: object, nullable: true}', [`forbidden ${root}.nullable`]],
    ['{type: array, items: {type: string}}', [`invalid ${root}.type`]],
    ['{type: object, additionalProperties: {type: string}}', [`forbidden ${root}.additionalProperties`]],
    ['{type: object, properties: {kind: {type: integer}}}', [`invalid ${root}.properties[kind].type`]],
    ['{type: object, properties: {metadata: {type: object}}}', []],
    ['{type: object, properties: {metadata: {type: object, properties: {name: {type: string, maxLength: 9}}}}}', []],
    [
      '{type: object, properties: {metadata: {type: object, properties: {labels: {type: object}}}}}',
      [`forbidden ${root}.properties[metadata]`],
    ],
    [
      '{type: object, properties: {metadata: {type: object, description: a}}}',
      [`forbidden ${root}.properties[metadata]`],
    ],
    [
      '{type: object, properties: {apiVersion: {type: string, default: a}}}',
      [`forbidden ${root}.properties[apiVersion].default`],
    ],
  ])('%s', (schema, errors) => expect(errorsOfRoot(schema)).toEqual(errors));

  it('says less beside a status subresource', () => {
    const status = ', subresources: {status: {}}';
    expect(errorsOfRoot('{type: object, required: [spec], properties: {spec: {type: object}}}', status)).toEqual([]);
    expect(errorsOfRoot('{type: object, minProperties: 1}')).toEqual([]);
    expect(errorsOfRoot('{type: object, minProperties: 1}', status)).toEqual([`invalid ${root}`]);
  });
});

describe('a structural schema', () => {
  it.each<[string, string[]]>([
    ['{x-kubernetes-int-or-string: true}', []],
    ['{x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]}', []],
    [
      '{x-kubernetes-int-or-string: true, anyOf: [{type: string}, {type: integer}]}',
      [`forbidden ${at}.anyOf[0].type`, `forbidden ${at}.anyOf[1].type`],
    ],
    ['{x-kubernetes-int-or-string: true, allOf: [{anyOf: [{type: integer}, {type: string}]}, {pattern: a}]}', []],
    [
      '{x-kubernetes-int-or-string: true, x-kubernetes-preserve-unknown-fields: true}',
      [`invalid ${at}.x-kubernetes-preserve-unknown-fields`],
    ],
    [
      '{type: object, x-kubernetes-preserve-unknown-fields: false}',
      [`invalid ${at}.x-kubernetes-preserve-unknown-fields`],
    ],
    ['{type: object, x-kubernetes-embedded-resource: true}', [`required ${at}.properties`]],
    [
      '{type: string, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}',
      [`invalid ${at}.type`],
    ],
    ['{type: object, properties: {a: {type: string}}, oneOf: [{required: [a]}]}', []],
    [
      '{type: object, properties: {a: {type: string}}, oneOf: [{properties: {a: {type: string, description: b}}}]}',
      [`forbidden ${at}.oneOf[0].properties[a].type`, `forbidden ${at}.oneOf[0].properties[a].description`],
    ],
    ['{type: object, not: {properties: {metadata: {}}}}', [`forbidden ${at}.not.properties[metadata]`]],
    ['{type: object, additionalProperties: {}}', [`required ${at}.additionalProperties.type`]],
    ['{type: "null"}', [`not-supported ${at}.type`, `forbidden ${at}.type`]],
    ['{type: object, id: a}', [`forbidden ${at}.id`]],
    ['{type: object, $schema: a}', [`invalid ${root}`]],
    ['{type: array, items: {type: string}, uniqueItems: true}', [`forbidden ${at}.uniqueItems`]],
    ['{type: array, items: [{type: string}]}', [`forbidden ${at}.items`]],
  ])('%s', (schema, errors) => expect(errorsOf(withSpec(schema))).toEqual(errors));

  it("declares at the root what the root's alternatives speak of", () => {
    expect(errorsOfRoot('{type: object, anyOf: [{properties: {a: {minimum: 1}}}]}')).toEqual([
      `required ${root}.properties[a]`,
    ]);
  });
});

describe('lists and maps', () => {
  const list = (rest: string, items: string) => `{type: array, items: ${items}, ${rest}}`;
  const map = 'x-kubernetes-list-type: map, x-kubernetes-list-map-keys: ';
  it.each<[string, string[]]>([
    [list(`${map}[name]`, '{type: object, required: [name], properties: {name: {type: string}}}'), []],
    [
      list(`${map}[name]`, '{type: object, properties: {name: {type: string}}}'),
      [`required ${at}.items.properties[name].default`],
    ],
    [
      list(`${map}[id]`, '{type: object, properties: {name: {type: string}}}'),
      [`invalid ${at}.x-kubernetes-list-map-keys`],
    ],
    [
      list(`${map}[name]`, '{type: object, required: [name], properties: {name: {type: object}}}'),
      [`invalid ${at}.items.properties[name].type`],
    ],
    [list(`${map}[name]`, '{type: string}'), [`invalid ${at}.items.type`]],
    [
      list('x-kubernetes-list-map-keys: [a]', '{type: object, properties: {a: {type: string}}}'),
      [`required ${at}.x-kubernetes-list-type`],
    ],
    [list('x-kubernetes-list-type: bag', '{type: string}'), [`not-supported ${at}.x-kubernetes-list-type`]],
    [list('x-kubernetes-list-type: set', '{type: string}'), []],
    [list('x-kubernetes-list-type: set', '{type: string, nullable: true}'), [`forbidden ${at}.items.nullable`]],
    [list('x-kubernetes-list-type: set', '{type: object}'), [`invalid ${at}.items.x-kubernetes-map-type`]],
    ['{type: object, x-kubernetes-list-type: set}', [`invalid ${at}.type`]],
    ['{type: string, x-kubernetes-map-type: atomic}', [`invalid ${at}.type`]],
    ['{type: object, x-kubernetes-map-type: loose}', [`not-supported ${at}.x-kubernetes-map-type`]],
  ])('%s', (schema, errors) => expect(errorsOf(withSpec(schema))).toEqual(errors));
});

describe('unknown fields of a schema', () => {
  it('are refused', () => {
    expect(errorsOf(withSpec('{type: object, minLenght: 1}'))).toEqual([
      'unknown-field spec.versions[0].schema.openAPIV3Schema.properties.spec.minLenght',
    ]);
  });

  it('are dropped below items and additionalProperties', () => {
    const text = withSpec('{type: array, items: {typ: string}}');
    expect(errorsOf(text)).toEqual([`required ${at}.items.type`]);
    expect(warningsOf(text)).toEqual([
      'unknown-field spec.versions[0].schema.openAPIV3Schema.properties.spec.items.typ',
    ]);
  });
});

it('passes over what is no schema where one of two shapes is asked for, and warns of it', () => {
  const text = withSpec('{type: array, items: string}');
  expect(errorsOf(text)).toEqual([`required ${at}.items`]);
  expect(JSON.stringify(storedOf(withSpec('{type: object, items: string}')))).not.toContain('"items"');
  expect(warningsOf(withSpec('{type: object, items: string}'))).toContain(
    'wrong-type spec.versions[0].schema.openAPIV3Schema.properties[spec].items',
  );
});
