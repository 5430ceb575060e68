import { describe, expect, it } from 'vitest';
import { errorsOf } from '../judge.ts';
import { definition, specPath, version, withSpec } from './definition.ts';

const at = `${specPath}.x-kubernetes-validations[0]`;
const fields =
  'min: {type: integer}, ratio: {type: number}, name: {type: string}, open: {type: boolean}, list: {type: array, items: {type: string}}, labels: {type: object, additionalProperties: {type: string}}, any: {x-kubernetes-int-or-string: true}, a-b: {type: string}, namespace: {type: string}';
const withRule = (rule: string) =>
  withSpec(`{type: object, properties: {${fields}}, x-kubernetes-validations: [${rule}]}`);

describe('CEL rules', () => {
  it.each([
    'self.min >= 1',
    'has(self.name) && self.name.size() < 10',
    "self.list.all(item, item.startsWith('a'))",
    "'x' in self.labels",
    "self.labels['x'] == 'y'",
    'self.any == 1 || self.any == "1"',
    'self.a__dash__b == self.__namespace__',
    'self.min < self.ratio',
    "self.open ? self.name != '' : true",
    'self.?name.orValue("a") == "a"',
  ])('%s', (rule) => expect(errorsOf(withRule(JSON.stringify({ rule })))).toEqual([]));

  it.each([
    'self.max > 1',
    'self.name',
    'self.min > ',
    'self.min = 1',
    'self.name == 1',
    'self.name.length() > 1',
    'object.min > 1',
    'self.list.size > 1',
    'self.list[0].a == 1',
    'self.min && true',
    "self.name.matches('^\\d$')",
    "self.name.matches('[')",
    'self.list.all(1, true)',
    'self.min == null',
    'self.name.contains(1)',
    'self.name.getHours() > 1',
    "duration('1h').getFullYear() > 1",
    "self.name.startsWith('a', 'b')",
    "self.name.substring('a') == ''",
    "'%s'.format(self.name) == ''",
    'self.list.sum() > 1',
    "[1].join() == '1'",
    '[1] == self.list',
    "true ? self.open : 'a'",
    'quantity(1) == quantity(2)',
    'math.greatest(1, 2) == 2',
    "self.name.quote() == ''",
  ])('not %s', (rule) => expect(errorsOf(withRule(JSON.stringify({ rule })))).toEqual([`invalid ${at}.rule`]));

  it.each<[string, string[]]>([
    ['{rule: ""}', [`required ${at}.rule`]],
    ['{rule: self.open, message: " "}', [`invalid ${at}.message`]],
    ['{rule: self.open, message: "a\\nb"}', [`invalid ${at}.message`]],
    ['{rule: "self.open ||\\nfalse"}', [`required ${at}.message`]],
    ['{rule: self.open, messageExpression: " "}', [`required ${at}.messageExpression`]],
    ['{rule: self.open, messageExpression: "\'off: \' + self.name"}', []],
    ['{rule: self.open, messageExpression: self.min}', [`invalid ${at}.messageExpression`]],
    ['{rule: self.open, reason: Invalid}', [`not-supported ${at}.reason`]],
    ['{rule: self.open, fieldPath: .name}', []],
    ['{rule: self.open, fieldPath: ".labels[\'a.b\']"}', []],
    ['{rule: self.open, fieldPath: .nam}', [`invalid ${at}.fieldPath`]],
    ['{rule: self == oldSelf}', []],
    ['{rule: "oldSelf.hasValue() ? self.name == oldSelf.value().name : true", optionalOldSelf: true}', []],
    ['{rule: self.name == oldSelf.name.orValue("a"), optionalOldSelf: true}', []],
    [
      '{rule: self.name == oldSelf.name, optionalOldSelf: true}',
      [`invalid ${at}.rule`, `invalid ${at}.optionalOldSelf`],
    ],
    ['{rule: self.open, optionalOldSelf: true}', [`invalid ${at}.optionalOldSelf`]],
  ])('with %s', (rule, errors) => expect(errorsOf(withRule(rule))).toEqual(errors));

  it('look at old values only where items can be told apart', () => {
    const rule = 'x-kubernetes-validations: [{rule: self == oldSelf}]';
    expect(errorsOf(withSpec(`{type: array, items: {type: string, ${rule}}}`))).toEqual([
      `invalid ${specPath}.items.x-kubernetes-validations[0].rule`,
    ]);
    expect(errorsOf(withSpec(`{type: array, items: {type: string}, ${rule}}`))).toEqual([]);
  });

  it('of the root see the name alone of the metadata', () => {
    const withRoot = (rule: string) =>
      errorsOf(definition(version('v1', '', `{type: object, x-kubernetes-validations: [{rule: "${rule}"}]}`)));
    expect(withRoot("self.metadata.name == 'a' && self.kind == 'Widget'")).toEqual([]);
    expect(withRoot('has(self.metadata.labels)')).toEqual([
      'invalid spec.validation.openAPIV3Schema.x-kubernetes-validations[0].rule',
    ]);
  });
});
