import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, jsonText } from '../../../src/model/json.ts';
import { definition, version } from '../crd/definition.ts';
import { causesOf, judgeAll, judgeSpec, widget, widgetDefinition } from './widget.ts';

const right = widgetDefinition('{type: object, properties: {size: {type: integer}}}');
const codes = (verdicts: ReturnType<typeof judgeAll>, at: number) =>
  [...(verdicts[at]?.errors ?? []), ...(verdicts[at]?.warnings ?? [])].map(({ problem }) => problem.code);

describe('the definition of a custom resource', () => {
  it('counts wherever it stands, with a warning where it comes later', () => {
    expect(codes(judgeAll([right, widget('{}')]), 1)).toEqual([]);
    expect(codes(judgeAll([widget('{}'), right]), 0)).toEqual(['definition-later']);
    expect(judgeAll([widget('{size: x}'), right])[0]?.accepted).toBe(false);
  });

  it('counts where it is given', () => {
    const given = judgeAll([right]).flatMap(({ object }) => object ?? []);
    const [verdict] = judgeAll([widget('{size: x}')], given);
    expect(verdict && causesOf(verdict)).toEqual(['FieldValueTypeInvalid spec.size']);
    const [own] = judgeAll(
      [widget('{size: x}'), widgetDefinition('{type: object, properties: {size: {type: string}}}')],
      given,
    );
    expect(own?.accepted).toBe(true);
  });

  const problemOf = (...documents: string[]) => judgeAll(documents).at(-1)?.errors[0]?.problem;

  it('is asked for where it is missing', () => {
    expect(problemOf(widget('{}'))).toMatchObject({ code: 'no-kind-match', definition: 'missing' });
    expect(problemOf('{apiVersion: v1, kind: Widget, metadata: {name: w}}')).not.toHaveProperty('definition');
  });

  it('does not count where it is rejected', () => {
    const wrong = right.replace('scope: Namespaced', 'scope: Everywhere');
    expect(problemOf(wrong, widget('{}'))).toMatchObject({ code: 'no-kind-match', definition: 'rejected' });
  });

  it('serves only the versions that it says', () => {
    const versions = `${version('v1')}, ${version('v2')}, ${version('v1beta1')}, ${version('v3').replace('served: true', 'served: false')}`;
    const asked = (apiVersion: string, kind = 'Widget') =>
      problemOf(definition(versions), `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: w}}`);
    expect(asked('example.com/v1beta1')).toBeUndefined();
    const suggestion = { apiVersion: 'example.com/v2', kind: 'Widget' };
    expect(asked('example.com/v3')).toMatchObject({ definition: 'not-served', suggestion });
    expect(asked('example.com/v1', 'widgets')).toMatchObject({
      suggestion: { ...suggestion, apiVersion: 'example.com/v1' },
    });
    expect(asked('example.com/v1', 'Wigdet')).toMatchObject({
      suggestion: { ...suggestion, apiVersion: 'example.com/v1' },
    });
    expect(asked('example.org/v1')).toMatchObject({ suggestion });
  });

  it('warns of a deprecated version', () => {
    const versions = (rest: string) => `${version('v1')}, ${version('v1beta1', `, deprecated: true${rest}`)}`;
    const warned = (rest: string) =>
      judgeAll([definition(versions(rest)), widget('{}').replace('/v1', '/v1beta1').replace(', spec: {}', '')]).at(-1)
        ?.warnings[0]?.problem;
    expect(warned('')).toMatchObject({ code: 'deprecated-version', use: 'example.com/v1', message: undefined });
    expect(warned(', deprecationWarning: "gone soon"')).toMatchObject({ message: 'gone soon' });
  });
});

describe('a stored custom resource', () => {
  const schema = `{type: object, properties: {
    a: {type: integer, default: 1}, b: {type: string, nullable: true, default: x}, c: {type: array, items: {type: object, properties: {d: {type: integer, default: 2}}}},
    e: {type: object, default: {}, properties: {f: {x-kubernetes-int-or-string: true, default: 50%}}}, g: {type: object, x-kubernetes-preserve-unknown-fields: true}}}`;

  it('is stored as itself', () => {
    const spec = fc.record(
      {
        a: fc.option(fc.integer()),
        b: fc.option(fc.string()),
        c: fc.array(fc.record({ d: fc.option(fc.integer()) }, { requiredKeys: [] })),
        e: fc.option(fc.record({ f: fc.oneof(fc.integer(), fc.string()) }, { requiredKeys: [] })),
        g: fc.option(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(spec, (value) => {
        const { accepted, object } = judgeSpec(schema, JSON.stringify(value));
        expect(accepted).toBe(true);
        const stored = object?.stored.spec ?? null;
        const again = judgeSpec(schema, jsonText(stored)).object?.stored.spec ?? null;
        expect(isJsonObject(again) && jsonText(again)).toBe(jsonText(stored));
      }),
      { numRuns: 200 },
    );
  });
});
