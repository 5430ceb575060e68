import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewritesOf } from '../../src/catalog/lint/rewrites.ts';
import { admit } from '../../src/kubernetes/admit.ts';
import { emptyJsonObject, isJsonObject, type Json, type JsonObject, jsonText } from '../../src/model/json.ts';
import type { KubeObject } from '../../src/model/object.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';
import { acceptedCases, comparable, conformanceCases } from '../support/conformance-cases.ts';
import { exerciseOf } from '../support/exercise-of.ts';
import { mutated } from '../yaml/yaml-text.ts';

function admitText(text: string) {
  return admit(parseSource({ name: 'x', text }).documents);
}

function store(text: string): KubeObject | undefined {
  const [verdict] = admitText(text);
  return verdict?.accepted ? verdict.object : undefined;
}

describe('every manifest, whatever its mistakes', () => {
  it('is judged without a throw, at places within its text', () => {
    const manifests = fc.constantFrom(...conformanceCases.map(({ manifest }) => manifest));
    fc.assert(
      fc.property(mutated(manifests), (text) => {
        for (const { errors, warnings, document } of admitText(text))
          for (const { span } of [...errors, ...warnings])
            expect(span.start >= 0 && span.start <= span.end && span.end <= document.source.text.length).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('is judged the same twice', () => {
    for (const { manifest } of conformanceCases.slice(0, 300)) expect(admitText(manifest)).toEqual(admitText(manifest));
  });
});

describe('a stored object', () => {
  it('is stored as itself', () => {
    const changed: string[] = [];
    for (const { id, manifest } of acceptedCases) {
      const stored = store(manifest)?.stored;
      if (stored === undefined) continue;
      const again = store(jsonText(stored))?.stored;
      // A Job's labels are made by the server, which then copies those of the template up.
      if (again === undefined || jsonText(comparable(again)) !== jsonText(comparable(stored))) changed.push(id);
    }
    expect(changed).toEqual([]);
  });

  it('is stored as itself after any change that leaves it valid', () => {
    const manifests = fc.constantFrom(...acceptedCases.map(({ manifest }) => manifest));
    let valid = 0;
    fc.assert(
      fc.property(mutated(manifests), (text) => {
        for (const { accepted, object } of admitText(text)) {
          if (!accepted || object === undefined) continue;
          valid += 1;
          const again = store(jsonText(object.stored))?.stored;
          expect(again && jsonText(comparable(again))).toBe(jsonText(comparable(object.stored)));
        }
      }),
      { numRuns: 3000, seed: 1 },
    );
    expect(valid).toBeGreaterThan(40);
  });

  it('is the same however its manifest is written', () => {
    const changed: string[] = [];
    for (const { id, manifest } of acceptedCases) {
      const before = store(manifest)?.stored;
      if (before === undefined) continue;
      for (const [rewrite, source] of rewritesOf({ name: id, text: manifest }, exercise)) {
        if (meansOtherwise.has(rewrite)) continue;
        const after = store(source.text)?.stored;
        if (after === undefined || jsonText(sortedKeys(after)) !== jsonText(sortedKeys(before)))
          changed.push(`${rewrite}: ${id}`);
      }
    }
    expect(changed).toEqual([]);
  });
});

/** These change what is stored, if not what it means to a grader. */
const meansOtherwise: ReadonlySet<string> = new Set(['quantities', 'selectors', 'images', 'explicit-defaults']);

const exercise = exerciseOf([]);

function sortedKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (!isJsonObject(value)) return value;
  const sorted = emptyJsonObject();
  for (const key of Object.keys(value).sort()) sorted[key] = sortedKeys(value[key] ?? null);
  return sorted;
}

const hostileKeys = ['__proto__', 'constructor', 'prototype', 'valueOf', 'toString', 'hasOwnProperty'];

describe.each(hostileKeys)('the key %s', (key) => {
  it('is a key like any other of ConfigMaps', () => {
    const stored = store(`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {${key}: b, c: d}\n`)?.stored;
    expect(jsonText(stored ?? null)).toContain(`"${key}":"b"`);
    expect(Object.hasOwn(stored?.data as JsonObject, key)).toBe(true);
  });

  it('is told as an unknown field at every level', () => {
    const text = `apiVersion: v1\nkind: Pod\n${key}: {polluted: 1}\nmetadata: {name: a, ${key}: 1}\nspec:\n  ${key}: [1]\n  containers: [{name: a, image: b, ${key}: x}]\n`;
    const [verdict] = admitText(text);
    expect(verdict?.errors.map(({ field, problem }) => [problem.code, field])).toEqual([
      ['unknown-field', key],
      ['unknown-field', `metadata.${key}`],
      ['unknown-field', `spec.${key}`],
      ['unknown-field', `spec.containers[0].${key}`],
    ]);
    expect(({} as Record<string, Json>).polluted).toBeUndefined();
  });

  it('is no kind, no value and no resource either', () => {
    for (const text of [
      `apiVersion: v1\nkind: ${key}\nmetadata: {name: a}\n`,
      `apiVersion: ${key}\nkind: Pod\nmetadata: {name: a}\n`,
      `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: ${key}, ports: [{port: 80}]}\n`,
      `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b, resources: {limits: {${key}: 1}}}]}\n`,
    ])
      expect(admitText(text)[0]?.errors.length, text).toBeGreaterThan(0);
  });
});
