import { expect, it } from 'vitest';
import { admit } from '../../src/kubernetes/admit.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

function secretWith(value: string) {
  const text = `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {key: ${value}}\n`;
  const [verdict] = admit(parseSource({ name: 's.yaml', text }).documents);
  return { accepted: verdict?.accepted, data: { ...(verdict?.object?.stored.data as object) } };
}

it('takes a list of numbers for bytes, as Go does', () => {
  expect(secretWith('[]')).toEqual({ accepted: true, data: { key: '' } });
  expect(secretWith('[104, 105]')).toEqual({ accepted: true, data: { key: btoa('hi') } });
  expect(secretWith('[256]').accepted).toBe(false);
  expect(secretWith('[a]').accepted).toBe(false);
});
