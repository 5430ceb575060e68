import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FieldType } from '../../src/kubernetes/schema/field-type.ts';
import { fieldsOf, kindSchemas } from '../../src/kubernetes/schema/schema.ts';
import { judge } from './judge.ts';

const kinds = [
  'Pod',
  'Deployment',
  'StatefulSet',
  'ReplicaSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'ReplicationController',
  'PodTemplate',
];
const words = [
  '',
  'a',
  'A',
  'In',
  'Exists',
  'Always',
  'Never',
  'Localhost',
  'windows',
  'Indexed',
  'OnDelete',
  'v1',
  '../x',
  '__proto__',
  '0-3',
];
const keys = fc.constantFrom('a', 'cpu', 'memory', 'hugepages-2Mi', 'x.io/gpu', '__proto__', 'constructor', 'A b', '');

/** A value of the type, or null where anything may be. */
function arbitrary(type: FieldType, depth: number): fc.Arbitrary<unknown> {
  if (depth === 0) return fc.constant(null);
  if (type.shape === 'struct') return struct(type.name, depth);
  const element = type.element === undefined ? fc.constant(null) : arbitrary(type.element, depth - 1);
  if (type.shape === 'list') return fc.array(element, { maxLength: 2 });
  if (type.shape === 'map') return fc.dictionary(keys, element, { maxKeys: 2 });
  switch (type.name) {
    case 'bool':
      return fc.boolean();
    case 'int32':
    case 'int64':
      return fc.constantFrom(0, 1, -1, 80, 600, 2147483647);
    case 'Quantity':
      return fc.constantFrom('1', '1Gi', '-1', '100m', '0', '1e2147483647', '.');
    case 'IntOrString':
      return fc.constantFrom(0, 1, -1, '25%', '', 'http', '101%');
    default:
      return fc.constantFrom(...words);
  }
}

function struct(name: string, depth: number): fc.Arbitrary<unknown> {
  const fields = [...fieldsOf(name)].map(
    ([field, type]) => [field, fc.option(lazily(type, depth - 1), { freq: 2 })] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
}

function lazily(type: FieldType, depth: number): fc.Arbitrary<unknown> {
  return fc.constant(null).chain(() => arbitrary(type, depth));
}

it('has an answer to any workload that can be written', () => {
  const rows = kindSchemas.filter(({ kind }) => kinds.includes(kind));
  const workload = fc
    .constantFrom(...rows)
    .chain((row) =>
      struct(row.type, 9).map((object) => ({ ...Object(object), apiVersion: row.apiVersion, kind: row.kind })),
    );
  fc.assert(
    fc.property(workload, (object) => {
      const verdict = judge(JSON.stringify(object));
      expect(verdict.accepted).toBe(verdict.errors.length === 0);
    }),
    { numRuns: 300 },
  );
});
