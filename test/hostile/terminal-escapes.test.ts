import { describe, expect, it } from 'vitest';
import { viewObjects } from '../../src/cluster/view/view-objects.ts';
import { grade } from '../../src/grading/grade.ts';
import { admit } from '../../src/kubernetes/admit.ts';
import { languages } from '../../src/model/localized.ts';
import { previewToText } from '../../src/report/preview/preview-to-text.ts';
import { renderResult } from '../../src/report/result-text.ts';
import { verdictsToJsonl } from '../../src/report/verdict-jsonl.ts';
import { renderVerdicts } from '../../src/report/verdict-text.ts';
import { describeProblem } from '../../src/report/wording/describe-problem.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';
import { exerciseOf } from '../support/exercise-of.ts';
import { isSafeLine, isSafeText } from '../support/fuzz/safe-text.ts';

/** What a terminal would obey, as YAML's double quotes spell it, and what it is then. */
const sequences: readonly (readonly [written: string, character: string])[] = [
  ['\\e[31m', '\u001b[31m'],
  ['\\e]0;title\\a', '\u001b]0;title\u0007'],
  ['\\e]8;;http://x\\e\\\\', '\u001b]8;;http://x\u001b\\'],
  ['\\e[2J\\e[H', '\u001b[2J\u001b[H'],
  ['\\x9b31m', '\u009b31m'],
  ['\\r', '\r'],
  ['\\b\\b', '\b\b'],
  ['\\n::error::x', '\n::error::x'],
  ['\\u202e', '\u202e'],
  ['\\u2066', '\u2066'],
  ['\\0', '\0'],
];

/** Manifests with a text as kind, name, key, value and all else that is told of. */
const manifests = (text: string): readonly string[] => [
  `apiVersion: v1\nkind: "${text}"\nmetadata: {name: a}\n`,
  `apiVersion: "${text}"\nkind: Pod\nmetadata: {name: a}\n`,
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "${text}", namespace: "${text}", labels: {"${text}": "${text}"}}\ndata: {"${text}": "${text}"}\n`,
  `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n"${text}": 1\nspec: {"${text}": 1, restartPolicy: "${text}", containers: [{name: "${text}", image: "${text}", "${text}": 1, ports: [{containerPort: "${text}"}], resources: {limits: {"${text}": "${text}"}}}]}\n`,
  `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: "${text}", clusterIP: "${text}", selector: {a: "${text}"}, ports: [{port: 80, targetPort: "${text}"}]}\n`,
  `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec: {schedule: "${text}", timeZone: "${text}"}\n`,
  `"${text}": 1\n"${text}": 2\n`,
  `a: *${'x'}\nb: "${text}"\n`,
  `{"apiVersion": "v1", "kind": "${text}"}`,
];
const styles = [
  { color: false, ascii: false },
  { color: false, ascii: true },
];

describe.each(sequences)('the text %s', (written, character) => {
  it('is escaped wherever text is printed', () => {
    for (const text of manifests(written))
      for (const language of languages)
        for (const style of styles) {
          const parsed = parseSource({ name: `a${character}.yaml`, text });
          const verdicts = admit(parsed.documents);
          expect(isSafeText(renderVerdicts([parsed], verdicts, { language, style, width: 80 })), text).toBe(true);
          const result = grade(exerciseOf([]), [parsed.source]);
          expect(isSafeText(renderResult(exerciseOf([]), result, { language, style, width: 80 })), text).toBe(true);
          const told = [...parsed.diagnostics, ...verdicts.flatMap(({ errors, warnings }) => [...errors, ...warnings])];
          for (const { problem } of told) {
            const { message, help = '' } = describeProblem(problem, language);
            expect(isSafeLine(message + help), message).toBe(true);
          }
        }
  });

  it('is escaped in what preview prints of it', () => {
    // No name holds a slash, and no text a control of C1.
    const names = JSON.stringify(character.replaceAll('/', '')).replaceAll('\u009b', '\\u009b');
    const text = [
      `{"apiVersion":"rbac.authorization.k8s.io/v1","kind":"RoleBinding","metadata":{"name":${names}},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"view"},"subjects":[{"apiGroup":"rbac.authorization.k8s.io","kind":"User","name":${names}},{"kind":"ServiceAccount","name":"a","namespace":"b"}]}`,
      `{"apiVersion":"rbac.authorization.k8s.io/v1","kind":"RoleBinding","metadata":{"name":${names}},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"Role","name":${names}},"subjects":[{"kind":"ServiceAccount","name":"a","namespace":"b"}]}`,
      `{"apiVersion":"rbac.authorization.k8s.io/v1","kind":"Role","metadata":{"name":${names}},"rules":[{"verbs":[${names}],"apiGroups":[${names}],"resources":[${names}],"resourceNames":[${names}]}]}`,
    ].join('\n');
    const verdicts = admit(parseSource({ name: 'x', text }).documents);
    const objects = verdicts.flatMap(({ accepted, object }) => (accepted && object ? [object] : []));
    expect(objects.length).toBeGreaterThan(0);
    for (const language of languages) {
      const shown = previewToText(viewObjects(objects), { language, style: { color: false, ascii: false }, width: 80 });
      expect(isSafeText(shown), shown).toBe(true);
    }
  });

  it('is kept in JSON', () => {
    const text = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: "${written}"}\n`;
    const parsed = parseSource({ name: 'x', text });
    const line = JSON.parse(verdictsToJsonl([parsed], admit(parsed.documents), 'en')) as {
      object: { data: { a: string } };
    };
    expect(line.object.data.a).toBe(character);
  });
});
