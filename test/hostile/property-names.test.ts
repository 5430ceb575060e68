import { describe, expect, it } from 'vitest';
import { grade } from '../../src/grading/grade.ts';
import { admit } from '../../src/kubernetes/admit.ts';
import type { Requirement } from '../../src/model/exercise.ts';
import { isJsonObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { resultToJson } from '../../src/report/result-json.ts';
import { verdictsToJsonl } from '../../src/report/verdict-jsonl.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';
import { exerciseOf } from '../support/exercise-of.ts';
import { readAll } from './read-all.ts';

/** What every JavaScript object has, or hands on to others. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'toJSON',
];

/** Manifests in which every key that people may choose is one of these names. */
function manifests(name: string): string[] {
  const pod = `metadata: {labels: {${name}: a}, annotations: {${name}: a}}\n    spec:\n      nodeSelector: {${name}: a}\n      containers:\n      - name: a\n        image: b\n        env: [{name: ${name}, value: a}, {name: B, value: "$(${name})"}]\n        resources: {limits: {x.io/${name}: 1}, requests: {x.io/${name}: 1}}\n`;
  return [
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: {${name}: a}, annotations: {${name}: a}}\ndata: {${name}: a}\nbinaryData: {b${name}: YQ==}\n`,
    `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {${name}: a}\n`,
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  selector: {matchLabels: {${name}: a}}\n  template:\n    ${pod}`,
    `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {selector: {${name}: a}, ports: [{port: 80, targetPort: 80}]}\n`,
    `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: {podSelector: {matchLabels: {${name}: a}}}\n`,
    `apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: a}\nspec: {hard: {count/${name}.x.io: 1}}\n`,
  ];
}

/** Every key in a value that is `name`, or ends with it after a prefix. */
function occurrences(value: Json, name: string): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + occurrences(item, name), 0);
  if (!isJsonObject(value)) return 0;
  return Object.keys(value).reduce(
    (sum, key) => sum + (key.endsWith(name) ? 1 : 0) + occurrences(value[key] ?? null, name),
    0,
  );
}

const polluted = () => Object.keys(Object.prototype).length > 0 || 'polluted' in {};

describe.each(names)('the name %s', (name) => {
  it('is a key like any other wherever people choose keys', () => {
    for (const text of manifests(name)) {
      const [verdict] = readAll(text);
      // Kubernetes takes no names that begin or end with an underscore; what is told is told of the key.
      if (verdict?.accepted) {
        const plain = readAll(text.replaceAll(name, 'plainName'))[0]?.object?.stored ?? null;
        expect(occurrences(verdict.object?.stored ?? null, name), text).toBe(occurrences(plain, 'plainName'));
      } else expect(JSON.stringify(verdict?.errors.map(({ problem }) => problem)), text).toContain(name);
    }
    expect(polluted()).toBe(false);
  });

  it('stands in the JSON that is printed', () => {
    const parsed = parseSource({
      name: 'x',
      text: manifests(name)[0]?.replace(/, labels.*?annotations/, ', annotations') ?? '',
    });
    const verdicts = admit(parsed.documents);
    const [line = ''] = verdictsToJsonl([parsed], verdicts, 'en').split('\n');
    if (verdicts[0]?.accepted) expect(line).toContain(`"data":{"${name}":"a"}`);
    else expect(line).toContain(name);
  });

  it('does not pollute, written as any kind of map', () => {
    for (const text of [
      `${name}: {polluted: 1}\n`,
      `"${name}": {polluted: 1}\n`,
      `? ${name}\n: {polluted: 1}\n`,
      `a: &a {${name}: {polluted: 1}}\nb: {<<: *a}\n`,
      `{"${name}": {"polluted": 1}, "kind": "${name}", "apiVersion": "${name}"}`,
      `apiVersion: v1\nkind: ${name}\nmetadata: {name: ${name}}\n${name}: {${name}: {polluted: 1}}\n`,
      `apiVersion: v1\nkind: Pod\nmetadata: {${name}: {polluted: 1}}\nspec: {${name}: {polluted: 1}, containers: [{${name}: 1}]}\n`,
      `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: as.x.io}\nspec: {group: x.io, scope: Namespaced, names: {kind: A, plural: as}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {${name}: {type: string, default: a}}, required: [${name}]}}}]}\n`,
    ])
      expect(() => readAll(text)).not.toThrow();
    expect(polluted()).toBe(false);
    expect(({} as JsonObject).polluted).toBeUndefined();
  });

  it('is graded as it is written, and not as something inherited', () => {
    const matches = parseSource({ name: 'x', text: `a: {data: {${name}: right}}` });
    const wanted = Object.create(null) as JsonObject;
    const data = Object.create(null) as JsonObject;
    data[name] = 'right';
    wanted.data = data;
    const requirement: Requirement = {
      kind: 'matches',
      id: 'r',
      says: { en: '', ko: '' },
      points: 1,
      hint: undefined,
      needs: [],
      object: { kind: 'ConfigMap', name: 'a', namespace: 'default' },
      matches: wanted,
      exactly: ['data'],
    };
    const earned = (value: string) => {
      const text = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {${value}}\n`;
      const result = grade(exerciseOf([requirement]), [{ name: 'x', text }]);
      JSON.stringify(resultToJson(result, { kubedrillVersion: '0', submission: [] }));
      return result.earned;
    };
    expect(matches.diagnostics).toEqual([]);
    expect(earned(`${name}: right`)).toBe(1);
    expect(earned(`${name}: wrong`)).toBe(0);
    expect(earned('other: right')).toBe(0);
    expect(earned('')).toBe(0);
  });
});
