import fc from 'fast-check';
import { describe, it } from 'vitest';
import { nodeToJson } from '../../src/kubernetes/node-to-json.ts';
import { jsonText } from '../../src/model/json.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';
import { expectPlacesWithin } from './read.ts';
import { yamlText } from './yaml-text.ts';

describe('every text', () => {
  it('is read without a throw, its places within it', () => {
    const texts = fc.oneof(yamlText, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, (text) => expectPlacesWithin(parseSource({ name: 'x', text }))),
      { numRuns: 3000 },
    );
  });

  it('holds a document, or says why not', () => {
    fc.assert(
      fc.property(yamlText, (text) => {
        const { documents, diagnostics } = parseSource({ name: 'x', text });
        const isEmptyList = /kind: List/.test(text);
        return documents.length > 0 || isEmptyList || diagnostics.some(({ severity }) => severity === 'error');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('every JSON value', () => {
  it('reads as itself', () => {
    const object = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 6 });
    fc.assert(
      fc.property(object, fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        // Neither half of a surrogate pair nor a control has a place in a text, even where JSON would take it.
        fc.pre(!/[\u007f-\u009f\ufffe\uffff]|\\ud[89a-f]/.test(text));
        const { documents } = parseSource({ name: 'x', text });
        const root = documents[0]?.root;
        return root !== undefined && jsonText(nodeToJson(root)) === jsonText(JSON.parse(text));
      }),
      { numRuns: 1000 },
    );
  });
});
