import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from '../../src/grading/grade.ts';
import { languages } from '../../src/model/localized.ts';
import { renderResult } from '../../src/report/result-text.ts';
import { headlessExercise } from './headless-exercise.ts';

const style = { color: false, ascii: false };

function web(spec: string): string {
  return `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n${spec.replace(/^/gm, '  ')}\n`;
}

const answers: Readonly<Record<string, string>> = {
  right: web('clusterIP: None\nselector: {app: nginx}\nports:\n- port: 8080'),
  'a field in the wrong case': web('clusterIp: None\nselector: {app: nginx}\nports:\n- port: 8080'),
  'a protocol in lower case': web('clusterIP: None\nselector: {app: nginx}\nports:\n- port: 8080\n  protocol: tcp'),
  'an extra label, no cluster IP': web('selector:\n  app: nginx\n  tier: front\nports:\n- port: 8080'),
  'another kind': web('clusterIP: None\nselector: {app: nginx}\nports:\n- port: 8080').replace('Service', 'service'),
  'another name': web('clusterIP: None\nselector: {app: nginx}\nports:\n- port: 8080').replace(
    'name: web',
    'name: www',
  ),
  'a duplicate key': web('clusterIP: ""\nclusterIP: None\nselector: {app: nginx}\nports:\n- port: 8080'),
  'a tab': web('clusterIP: None').replace('  clusterIP', '\tclusterIP'),
  nothing: '',
  prose: 'a headless service named web, please\n',
};

describe('renderResult', () => {
  it.each(Object.keys(answers))('reads as in the transcript: %s', async (name) => {
    const text = answers[name] ?? '';
    const result = grade(headlessExercise, [{ name: 'web.yaml', text }]);
    const reports = languages.map(
      (language) => `REPORT ${language}\n${renderResult(headlessExercise, result, { language, style, width: 80 })}`,
    );
    const transcript = [`SOURCE\n${text}`, ...reports].join('\n\n');
    await expect(`${transcript}\n`).toMatchFileSnapshot(`transcripts/check/${name.replaceAll(/[ ,]+/g, '-')}.txt`);
  });

  it('tells a fault once, though several requirements are lost with it', () => {
    const result = grade(headlessExercise, [
      { name: 'web.yaml', text: 'kind: Pod\napiVersion: v1\nmetadata: {name: p}\n' },
    ]);
    const text = renderResult(headlessExercise, result, { language: 'en', style, width: 80 });
    expect(text.match(/there is no `Service\/web`/g)).toHaveLength(3);
    expect(text.match(/write a manifest for it/g)).toHaveLength(1);
    expect(text.match(/\(see above\)/g)).toHaveLength(2);
  });

  it('says the same with colours and without, and in ASCII where asked to', () => {
    const result = grade(headlessExercise, [{ name: 'web.yaml', text: answers['a protocol in lower case'] ?? '' }]);
    const render = (color: boolean, ascii: boolean) =>
      renderResult(headlessExercise, result, { language: 'en', style: { color, ascii }, width: 80 });
    expect(stripVTControlCharacters(render(true, false))).toBe(render(false, false));
    expect(render(false, true)).toMatch(/^[\n -~]*$/);
  });

  it('prints nothing that a terminal obeys, whatever an answer or its name holds', () => {
    const hostile = fc.constantFrom(
      '\u001b]8;;http://x\u0007',
      '\u001b[2J',
      '\u202e',
      '\u009b31m',
      '\r',
      '\u200b',
      'a',
      '`',
      '"',
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 20 }), (parts) => {
        const value = parts.join('');
        const quoted = JSON.stringify(value);
        const text = web(`${quoted}: 1\nclusterIP: ${quoted}\nselector: {app: ${quoted}}\nports:\n- port: 8080`);
        for (const source of [
          { name: `${value}.yaml`, text },
          { name: 'web.yaml', text: text + value },
        ]) {
          const result = grade(headlessExercise, [source]);
          const report = renderResult(headlessExercise, result, { language: 'ko', style, width: 80 });
          expect(report).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
        }
      }),
      { numRuns: 50 },
    );
  });
});
