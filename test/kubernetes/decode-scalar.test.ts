import { describe, expect, it } from 'vitest';
import { decodeScalar } from '../../src/kubernetes/decode-scalar.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

function decode(text: string, type: string) {
  const root = parseSource({ name: 'x', text: `v: ${text}\n` }).documents[0]?.root;
  const node = root?.type === 'map' ? root.entries.get('v')?.value : undefined;
  if (node === undefined) throw new Error(`not read: ${text}`);
  return decodeScalar(node, type);
}

describe('a scalar is decoded', () => {
  it.each([
    ['string', 'a', 'a'],
    ['string', '"1"', '1'],
    ['string', '2024-01-01', '2024-01-01'],
    ['bool', 'yes', true],
    ['int32', '3.0', 3],
    ['int32', '1e3', 1000],
    ['int32', '2147483647', 2147483647],
    ['int32', '-2147483648', -2147483648],
    ['int64', '9223372036854775807', 9223372036854775807n],
    ['int64', '-9223372036854775808', -9223372036854775808n],
    ['float64', '1.5', 1.5],
    ['float64', '1', 1],
    ['bytes', 'aGk=', 'aGk='],
    ['bytes', '"aGk=\\n"', 'aGk='],
    ['bytes', '""', ''],
    ['Quantity', '500m', '500m'],
    ['Quantity', '0.5', '500m'],
    ['Quantity', '"1024Mi"', '1Gi'],
    ['IntOrString', '80', 80],
    ['IntOrString', '"80"', '80'],
    ['IntOrString', '25%', '25%'],
    ['Time', '"2024-02-03T04:05:06Z"', '2024-02-03T04:05:06Z'],
    ['Time', '"2024-01-02T3:04:05.5Z"', '2024-01-02T03:04:05Z'],
    ['Time', '"2024-01-01T01:04:05+02:00"', '2023-12-31T23:04:05Z'],
    ['Time', '"2024-02-28T23:30:00-00:45"', '2024-02-29T00:15:00Z'],
    ['Time', '"2023-12-31T23:30:00-14:00"', '2024-01-01T13:30:00Z'],
    ['MicroTime', '"2024-01-02T03:04:05,123456Z"', '2024-01-02T03:04:05.123456Z'],
    ['MicroTime', '"2024-03-01T00:04:05.000000+02:00"', '2024-02-29T22:04:05.000000Z'],
    ['Duration', '1h30m', '1h30m'],
  ])('%s %s', (type, text, value) => {
    expect(decode(text, type)).toEqual(value);
  });

  it.each([
    ['string', '1'],
    ['string', 'yes'],
    ['string', '[a]'],
    ['bool', '"true"'],
    ['bool', '1'],
    ['int32', '"3"'],
    ['int32', '3.5'],
    ['int32', '2147483648'],
    ['int32', '-2147483649'],
    ['int64', '9223372036854775808'],
    ['int64', '1e21'],
    ['float64', '"1"'],
    ['bytes', 'aGk'],
    ['bytes', 'a_k='],
    ['bytes', '1'],
    ['Quantity', '1GB'],
    ['Quantity', 'true'],
    ['IntOrString', '1.5'],
    ['IntOrString', 'true'],
    ['IntOrString', '2147483648'],
    ['Time', '2024-02-03'],
    ['Time', '"2024-13-03T04:05:06Z"'],
    ['Time', '"2023-02-29T03:04:05Z"'],
    ['Time', '"2024-01-02T24:04:05Z"'],
    ['Time', '"2024-01-02t03:04:05z"'],
    ['Time', '"2024-01-02T03:04:05+25:00"'],
    ['MicroTime', '"2024-01-02T03:04:05Z"'],
    ['MicroTime', '"2024-01-02T03:04:05.1234567Z"'],
    ['Duration', '1d'],
  ])('not %s %s', (type, text) => {
    expect(decode(text, type)).toBeUndefined();
  });
});
