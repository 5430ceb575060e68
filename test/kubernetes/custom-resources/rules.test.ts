import { describe, expect, it } from 'vitest';
import { causesOf, judgeAll, judgeSpec, widget, widgetDefinition } from './widget.ts';

const fields = `a: {type: integer}, b: {type: integer}, s: {type: string}, d: {type: number}, t: {type: string, nullable: true},
  l: {type: array, maxItems: 9, items: {type: string, maxLength: 20}}, m: {type: object, maxProperties: 5, additionalProperties: {type: integer}},
  o: {type: object, properties: {x: {type: integer}}}, "a-b": {type: string}, day: {type: string, format: date},
  ls: {type: array, maxItems: 9, items: {type: object, properties: {k: {type: integer}}}}`;
const ruled = (rule: string, more = '') =>
  `{type: object, properties: {${fields}}, x-kubernetes-validations: [{rule: ${JSON.stringify(rule)}${more}}]}`;

describe('a CEL rule', () => {
  it.each<[rule: string, right: string, wrong: string]>([
    ['self.a <= self.b', '{a: 1, b: 2}', '{a: 2, b: 1}'],
    ['has(self.s)', '{s: x}', '{}'],
    ['has(self.t)', '{t: x}', '{t: null}'],
    ['!has(self.s) || self.s.startsWith("x")', '{}', '{s: w}'],
    ['has(self.a) && has(self.b) ? self.a < self.b : true', '{a: 3}', '{a: 2, b: 2}'],
    ['size(self.s) == 1', '{s: "👑"}', '{s: ab}'],
    ['self.l.all(x, x.size() > 1)', '{l: [ab, cd]}', '{l: [ab, c]}'],
    ['self.l.exists(x, x == "ab")', '{l: [c, ab]}', '{l: []}'],
    ['self.s in ["x", "w"]', '{s: w}', '{s: z}'],
    ['"k" in self.m && self.m["k"] > 1', '{m: {k: 2}}', '{m: {}}'],
    ['self.m.all(k, self.m[k] > 0)', '{m: {k: 2}}', '{m: {k: 2, j: 0}}'],
    ['self.s.matches("^[a-z]+$")', '{s: ab}', '{s: a1}'],
    ['self.s.contains("b") && self.s.endsWith("c")', '{s: abc}', '{s: ab}'],
    ['self.a * 2 + 1 > self.b - 3', '{a: 1, b: 5}', '{a: 1, b: 6}'],
    ['self.a / self.b == 2 && self.a % self.b == 1', '{a: 5, b: 2}', '{a: 5, b: 0}'],
    ['self.a == 1 || self.b / 0 == 1', '{a: 1, b: 1}', '{a: 2, b: 1}'],
    ['self.a + 1 > 0', '{a: 1}', '{a: 9223372036854775807}'],
    ['-self.a < 0 && !(self.a == 2)', '{a: 1}', '{a: 2}'],
    ['self.d > 1', '{d: 1.5}', '{d: 1}'],
    ['self.o.x == 1', '{o: {x: 1}}', '{o: {}}'],
    ['self.a__dash__b == "q"', '{a-b: q}', '{a-b: r}'],
    ['self.ls.all(e, has(e.k) && e.k >= 0)', '{ls: [{k: 0}]}', '{ls: [{}]}'],
    ['self.l[0] == "x"', '{l: [x]}', '{l: []}'],
  ])('%s', (rule, right, wrong) => {
    expect(causesOf(judgeSpec(ruled(rule), right))).toEqual([]);
    expect(causesOf(judgeSpec(ruled(rule), wrong))).toEqual(['FieldValueInvalid spec']);
  });

  it.each([
    ['self.a == oldSelf.a'],
    ['self.l == ["x"]'],
    ['self.s.lowerAscii() == "x"'],
    ['self.l[?0].orValue("") == "x"'],
    ['self.day < timestamp("2024-01-01T00:00:00Z")'],
  ])('that is not worked out counts as kept: %s', (rule) => {
    expect(causesOf(judgeSpec(ruled(rule), '{s: W, l: [], day: "2024-01-02"}'))).toEqual([]);
  });

  it('names the field and reason that it says', () => {
    const schema = ruled('self.a < self.b', ', fieldPath: .a, reason: FieldValueForbidden, message: too large');
    expect(causesOf(judgeSpec(schema, '{a: 2, b: 1}'))).toEqual(['FieldValueForbidden spec.a']);
  });

  it('is held against items and values', () => {
    const item = '{type: string, maxLength: 5, x-kubernetes-validations: [{rule: "self != \'x\'"}]}';
    expect(causesOf(judgeSpec(`{type: array, maxItems: 5, items: ${item}}`, '[w, x]'))).toEqual([
      'FieldValueInvalid spec[1]',
    ]);
    expect(causesOf(judgeSpec(`{type: object, additionalProperties: ${item}}`, '{k.x: x}'))).toEqual([
      'FieldValueInvalid spec[k.x]',
    ]);
  });

  it('is held against a resource whose definition comes later', () => {
    const [verdict] = judgeAll([widget('{a: 2}'), widgetDefinition(ruled('self.a == 1'))]);
    expect(verdict && causesOf(verdict)).toEqual(['FieldValueInvalid spec']);
  });

  it('is not looked at while a type is wrong', () => {
    expect(causesOf(judgeSpec(ruled('self.a == 1'), '{a: 2, s: 3}'))).toEqual(['FieldValueTypeInvalid spec.s']);
  });
});
