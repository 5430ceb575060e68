import { describe, expect, it } from 'vitest';
import { errorsOf } from '../judge.ts';
import { specPath, withSpec } from './definition.ts';

const at = `${specPath}.default`;

describe('a default', () => {
  it.each<[string, string[]]>([
    ['{type: string, default: a}', []],
    ['{type: string, default: 1}', [`type-invalid ${at}`]],
    ['{type: integer, default: 1.5}', [`type-invalid ${at}`]],
    ['{type: number, default: 1}', []],
    ['{type: string, enum: [a, b], default: c}', [`not-supported ${at}`]],
    ['{type: string, maxLength: 1, default: "👑"}', []],
    ['{type: string, maxLength: 1, default: ab}', [`too-long ${at}`]],
    ['{type: string, minLength: 2, default: a}', [`against-schema ${at}`]],
    ['{type: string, pattern: "^[a-z]+$", default: A1}', [`against-schema ${at}`]],
    ['{type: string, pattern: "^[a-z]+$", default: ab}', []],
    [
      '{type: string, pattern: "^(a*)*$", default: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab}',
      [`against-schema ${at}`],
    ],
    ['{type: string, format: ipv4, default: 10.0.0.256}', [`against-schema ${at}`]],
    ['{type: string, format: date-time, default: "2024-01-01T00:00:00Z"}', []],
    ['{type: integer, format: int32, default: 3000000000}', [`against-schema ${at}`]],
    ['{type: integer, minimum: 1, exclusiveMinimum: true, default: 1}', [`against-schema ${at}`]],
    ['{type: integer, multipleOf: 5, default: 12}', [`against-schema ${at}`]],
    ['{type: boolean, default: null}', []],
    ['{type: array, items: {type: string}, default: [a, 1]}', [`type-invalid ${at}.[1]`]],
    ['{type: array, items: {type: string}, maxItems: 1, default: [a, b]}', [`too-many ${at}`]],
    ['{type: object, properties: {a: {type: integer}}, default: {a: b}}', [`type-invalid ${at}.a`]],
    ['{type: object, properties: {a: {type: integer}}, required: [a], default: {}}', [`required ${at}.a`]],
    ['{type: object, properties: {a: {type: integer}}, default: {b: 1}}', [`invalid ${at}`]],
    ['{type: object, x-kubernetes-preserve-unknown-fields: true, default: {b: 1}}', []],
    ['{type: object, additionalProperties: {type: integer}, default: {b: c}}', [`type-invalid ${at}.b`]],
    ['{x-kubernetes-int-or-string: true, default: 50%}', []],
    ['{x-kubernetes-int-or-string: true, default: true}', []],
    ['{type: object, properties: {a: {x-kubernetes-int-or-string: true}}, default: {a: 1.5}}', []],
    [
      '{x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}], default: true}',
      [`against-schema ${at}`, `type-invalid ${at}`],
    ],
    ['{type: integer, default: 3, not: {minimum: 2}}', [`against-schema ${at}`]],
    ['{type: integer, default: 3, allOf: [{minimum: 2}, {maximum: 4}]}', []],
    ['{type: integer, default: 3, oneOf: [{minimum: 2}, {maximum: 4}]}', [`against-schema ${at}`]],
    [
      '{type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true, default: {}}',
      [`required ${at}.apiVersion`, `required ${at}.kind`],
    ],
  ])('%s', (schema, errors) => expect(errorsOf(withSpec(schema))).toEqual(errors));

  it('is not looked at in a schema that is not structural', () => {
    expect(errorsOf(withSpec('{type: object, properties: {a: {}, b: {type: integer, default: c}}}'))).toEqual([
      `required ${specPath}.properties[a].type`,
    ]);
  });
});
