import { describe, expect, it } from 'vitest';
import { causesOf, judgeSpec } from './widget.ts';

const a = (schema: string) => `{type: object, properties: {a: ${schema}}}`;

describe('what a schema asks of a value', () => {
  it.each<[schema: string, value: string, causes: string[]]>([
    ['{type: string}', 'text', []],
    ['{type: string}', '1', ['FieldValueTypeInvalid spec.a']],
    ['{type: integer}', '"1"', ['FieldValueTypeInvalid spec.a']],
    ['{type: integer}', '1.5', ['FieldValueTypeInvalid spec.a']],
    ['{type: integer}', '12345678901234567890', ['FieldValueTypeInvalid spec.a']],
    ['{type: integer}', '-9223372036854775809', ['FieldValueTypeInvalid spec.a']],
    ['{x-kubernetes-int-or-string: true}', '2.9999999999', []],
    ['{x-kubernetes-int-or-string: true}', '-2.0000000001', []],
    ['{x-kubernetes-int-or-string: true}', '3.000001', ['FieldValueTypeInvalid spec.a']],
    ['{type: number}', '1', []],
    ['{type: boolean}', '"true"', ['FieldValueTypeInvalid spec.a']],
    ['{type: object}', '[]', ['FieldValueTypeInvalid spec.a']],
    ['{type: array, items: {type: string}}', '{}', ['FieldValueTypeInvalid spec.a']],
    ['{type: array, items: {type: string}}', '[b, 1]', ['FieldValueTypeInvalid spec.a[1]']],
    ['{type: array, items: {type: string}}', '[b, null]', ['FieldValueTypeInvalid spec.a[1]']],
    ['{type: array, items: {type: string, nullable: true}}', '[b, null]', []],
    ['{x-kubernetes-int-or-string: true}', '25%', []],
    ['{x-kubernetes-int-or-string: true}', '25', []],
    ['{x-kubernetes-int-or-string: true}', '2.5', ['FieldValueTypeInvalid spec.a']],
    ['{type: string, enum: [b, c]}', 'B', ['FieldValueNotSupported spec.a']],
    ['{type: integer, enum: [1, 2]}', '3', ['FieldValueNotSupported spec.a']],
    ['{type: number, enum: [1, 2]}', '1.5', []],
    ['{type: string, enum: [b], nullable: true}', 'null', ['FieldValueNotSupported spec.a']],
    ['{type: string, nullable: true}', 'null', []],
    ['{type: string, pattern: "^[a-z]+$"}', 'b1', ['FieldValueInvalid spec.a']],
    ['{type: string, pattern: "[a-z]"}', '1b1', []],
    ['{type: string, minLength: 2}', '👑', ['FieldValueInvalid spec.a']],
    ['{type: string, maxLength: 1}', '👑', []],
    ['{type: string, maxLength: 1}', 'bc', ['FieldValueTooLong spec.a']],
    ['{type: string, maxLength: 1, pattern: "^x"}', 'bc', ['FieldValueTooLong spec.a']],
    ['{type: integer, minimum: 1}', '0', ['FieldValueInvalid spec.a']],
    ['{type: integer, minimum: 1, exclusiveMinimum: true}', '1', ['FieldValueInvalid spec.a']],
    ['{type: integer, maximum: 3}', '4', ['FieldValueInvalid spec.a']],
    ['{type: number, maximum: 3.5, exclusiveMaximum: true}', '3.5', ['FieldValueInvalid spec.a']],
    ['{type: integer, maximum: 3.5}', '3', ['FieldValueInvalid ']],
    ['{type: integer, multipleOf: 5}', '12', ['FieldValueInvalid spec.a']],
    ['{type: number, multipleOf: 0.1}', '0.3', []],
    ['{type: number, multipleOf: 0.1}', '0.35', ['FieldValueInvalid spec.a']],
    ['{type: integer, format: int32}', '3000000000', ['FieldValueInvalid ']],
    ['{type: integer, format: int64}', '3000000000', []],
    ['{type: number, format: float}', '1.0e+39', ['FieldValueInvalid ']],
    ['{x-kubernetes-int-or-string: true, enum: [1, x]}', '120', []],
    ['{type: array, items: {type: integer}, minItems: 2}', '[1]', ['FieldValueInvalid spec.a']],
    ['{type: array, items: {type: integer}, maxItems: 1}', '[1, 2]', ['FieldValueTooMany spec.a']],
    ['{type: object, additionalProperties: {type: integer}, minProperties: 1}', '{}', ['FieldValueInvalid spec.a']],
    [
      '{type: object, additionalProperties: {type: integer}, maxProperties: 1}',
      '{b: 1, c: 2}',
      ['FieldValueTooMany spec.a'],
    ],
    ['{type: object, additionalProperties: {type: integer}}', '{b: c}', ['FieldValueTypeInvalid spec.a.b']],
    ['{type: object, additionalProperties: false}', '{b: c}', ['FieldValueInvalid spec.a']],
    ['{type: object, properties: {b: {type: string}}, required: [b]}', '{}', ['FieldValueRequired spec.a.b']],
    [
      '{type: string, anyOf: [{pattern: "^b"}, {maxLength: 1}]}',
      'cd',
      ['FieldValueInvalid ', 'FieldValueInvalid spec.a'],
    ],
    ['{type: string, anyOf: [{pattern: "^b"}, {maxLength: 2}]}', 'cd', []],
    ['{type: integer, oneOf: [{minimum: 2}, {maximum: 4}]}', '3', ['FieldValueInvalid ']],
    ['{type: integer, oneOf: [{minimum: 2}, {maximum: 4}]}', '1', []],
    ['{type: integer, allOf: [{minimum: 2}, {maximum: 4}]}', '5', ['FieldValueInvalid spec.a', 'FieldValueInvalid ']],
    ['{type: integer, not: {minimum: 2}}', '3', ['FieldValueInvalid ']],
    [
      '{type: array, x-kubernetes-list-type: set, items: {type: string}}',
      '[b, c, b, b]',
      ['FieldValueDuplicate spec.a[2]'],
    ],
    [
      '{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k], items: {type: object, required: [k], properties: {k: {type: string}, v: {type: integer}}}}',
      '[{k: b, v: 1}, {k: b, v: 2}]',
      ['FieldValueDuplicate spec.a[1]'],
    ],
  ])('%s: %s', (schema, value, causes) => {
    expect(causesOf(judgeSpec(a(schema), `{a: ${value}}`))).toEqual(causes);
  });

  it.each([
    ['date', '2024-02-29', '2024-02-30'],
    ['date-time', '2024-01-01T10:00:00Z', '2024-01-01 10:00:00'],
    ['date-time', '2024-01-01t10:00:00.5+02:00', '2024-01-01T10:00:00'],
    ['duration', '1h30m', 'soon'],
    ['duration', '2 days', '1.5'],
    ['ipv4', '010.0.0.1', '10.0.0.256'],
    ['ipv6', '::1', '10.0.0.1'],
    ['cidr', '10.0.0.1/8', '10.0.0.1'],
    ['uuid', '6ba7b810-9dad-11d1-80b4-00c04fd430c8', '6ba7b810'],
    ['uuid4', '16fd2706-8baf-433b-82eb-8c7fada847da', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
    ['hostname', 'example.com', '-example.com'],
    ['mac', '00:00:5e:00:53:01', '00:00:5e:00:53'],
    ['byte', 'YQ==', 'YQ'],
    ['uri', 'https://example.com/a', 'example.com'],
    ['uri', 'mailto:a@b', 'http://a b'],
    ['uri', 'http://u:p@[::1]:80/a%20b?c d', 'http://h:80a'],
    ['uri', '/a', 'http://h/%zz'],
    ['email', 'a@example.com', 'example.com'],
    ['email', 'A B <a.b@c>', 'a..b@c'],
    ['email', '\\"a b\\"@c (x)', 'a b@c'],
    ['hexcolor', '#fff', 'white'],
    ['rgbcolor', 'rgb(1, 2, 3)', 'rgb(1, 2)'],
    ['k8s-short-name', 'web-1', 'Web'],
    ['k8s-long-name', 'web.example', 'web..example'],
  ])('a text of the format %s is %s, but not %s', (format, right, wrong) => {
    const schema = a(`{type: string, format: ${format}}`);
    expect(causesOf(judgeSpec(schema, `{a: "${right}"}`))).toEqual([]);
    expect(causesOf(judgeSpec(schema, `{a: "${wrong}"}`))).toEqual(['FieldValueTypeInvalid spec.a']);
  });

  it('passes over a format that the server does not know', () => {
    expect(causesOf(judgeSpec(a('{type: string, format: semver}'), '{a: x}'))).toEqual([]);
  });

  it('points at the value where the server names no field', () => {
    const { errors } = judgeSpec(a('{type: integer, not: {minimum: 2}}'), '{a: 37}');
    expect(errors.map(({ span, source }) => source.text.slice(span.start, span.end))).toEqual(['37']);
  });
});
