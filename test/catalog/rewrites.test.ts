import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rewritesOf } from '../../src/catalog/lint/rewrites.ts';
import { admit } from '../../src/kubernetes/admit.ts';
import { jsonText } from '../../src/model/json.ts';
import type { Rewrite } from '../../src/model/lint.ts';
import type { Source } from '../../src/model/span.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';
import { exerciseOf } from '../support/exercise-of.ts';

const exercise = exerciseOf([]);

const source: Source = {
  name: 'a.yaml',
  text: fs.readFileSync(path.join(import.meta.dirname, 'rewritten.yaml'), 'utf8'),
};

function rewritten(rewrite: Rewrite): string {
  return rewritesOf(source, exercise).find(([name]) => name === rewrite)?.[1].text ?? '';
}

/** What the API server would store, object by object, whatever the order of documents and keys. */
function storedObjects(text: string): unknown[] {
  const { documents, diagnostics } = parseSource({ name: 'a.yaml', text });
  const verdicts = admit(documents);
  expect([...diagnostics, ...verdicts.flatMap(({ errors }) => errors)].map(({ problem }) => problem)).toEqual([]);
  const stored = verdicts.flatMap(({ object }) => (object === undefined ? [] : [object]));
  return stored.sort((a, b) => (a.kind < b.kind ? -1 : 1)).map((object) => JSON.parse(jsonText(object.stored)));
}

/** Rewrites that are equal by meaning only: what is stored is another text. */
const byMeaning: readonly Rewrite[] = ['selectors', 'images'];
const toTheLetter = rewritesOf(source, exercise).filter(([rewrite]) => !byMeaning.includes(rewrite));

describe('a rewrite', () => {
  it.each(toTheLetter)('%s stores the same objects', (_, { text }) => {
    expect(storedObjects(text)).toEqual(storedObjects(source.text));
  });

  it('writes other text', () => {
    const texts = rewritesOf(source, exercise).map(([, { text }]) => text);
    expect(new Set([source.text, ...texts]).size).toBe(texts.length + 1);
  });

  it('uses what it is named after', () => {
    expect(rewritten('anchors')).toMatch(/&a1[\s\S]*\*a1/);
    expect(rewritten('list')).toMatch(/^apiVersion: v1\nkind: List\n/);
    expect(rewritten('selectors')).toContain('matchExpressions');
    expect(rewritten('selectors')).not.toContain('matchLabels');
    expect(rewritten('images')).toContain('image: docker.io/library/nginx:1.27');
    expect(rewritten('images')).toContain('image: registry.example.com/nginx:1.27');
    expect(rewritten('quantities')).toMatch(/cpu: "0.5"[\s\S]*memory: 131072Ki/);
    expect(rewritten('crlf')).toContain('\r\n');
    expect(rewritten('byte-order-mark')[0]).toBe('\ufeff');
    expect(rewritten('explicit-defaults')).toContain('sessionAffinity: None');
    expect(() => JSON.parse(rewritten('json').split('\n}\n')[0]?.concat('}') ?? '')).not.toThrow();
  });

  it('leaves the values of what must stay unchanged', () => {
    const base = { id: 'kept', says: exercise.title, hint: undefined, points: 0, needs: [] };
    const object = { kind: 'Deployment', name: 'web', namespace: 'default' };
    const gated = { ...exercise, requirements: [{ ...base, kind: 'unchanged', object } as const] };
    const images = rewritesOf(source, gated).find(([name]) => name === 'images')?.[1].text;
    expect(images).toContain('image: nginx:1.27');
  });
});
