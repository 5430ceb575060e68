import { admit } from '../../../src/kubernetes/admit.ts';
import type { KubeObject, Verdict } from '../../../src/model/object.ts';
import { reasonOf } from '../../../src/report/reason.ts';
import { parseSource } from '../../../src/yaml/parse-source.ts';
import { definition, version } from '../crd/definition.ts';

/** The definition of Widget, whose `spec` has this schema; `rest` is more of its version. */
export function widgetDefinition(spec: string, rest = ''): string {
  return definition(version('v1', rest, `{type: object, properties: {spec: ${spec}, status: ${open}}}`));
}

const open = '{type: object, x-kubernetes-preserve-unknown-fields: true}';

export function widget(spec: string, rest = ''): string {
  return `{apiVersion: example.com/v1, kind: Widget, metadata: {name: w}, spec: ${spec}${rest}}`;
}

/** The verdicts on several documents of one text. */
export function judgeAll(documents: readonly string[], given: readonly KubeObject[] = []): Verdict[] {
  return admit(parseSource({ name: 'test.yaml', text: documents.join('\n---\n') }).documents, { given });
}

/** The verdict on a Widget whose `spec` is held against this schema. */
export function judgeSpec(schema: string, spec: string, rest = ''): Verdict {
  return judgeDocument(widgetDefinition(schema, rest), widget(spec));
}

/** The verdict on a document beside a definition that is right. */
export function judgeDocument(given: string, document: string): Verdict {
  const [first, second] = judgeAll([given, document]);
  if (second === undefined || first?.accepted !== true)
    throw new Error(
      `no right definition: ${JSON.stringify(first?.errors.map(({ field, problem }) => ({ field, problem })))}`,
    );
  return second;
}

/** Each error as the server would name it, `FieldValueRequired spec.size`, in order. */
export function causesOf({ errors }: Verdict): string[] {
  return errors.map(({ problem, field }) => `${reasonOf(problem)} ${field}`);
}

/** What would be stored, as plain JSON. */
export function storedIn(verdict: Verdict): Record<string, unknown> {
  return JSON.parse(JSON.stringify(verdict.object?.stored)) as Record<string, unknown>;
}
