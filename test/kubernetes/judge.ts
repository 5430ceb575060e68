import { admit } from '../../src/kubernetes/admit.ts';
import type { Verdict } from '../../src/model/object.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

/** What the API server would say of a manifest's only document. */
export function judge(text: string): Verdict {
  const { documents, diagnostics } = parseSource({ name: 'test.yaml', text });
  const [verdict, ...others] = admit(documents);
  if (verdict === undefined || others.length > 0 || diagnostics.length > 0)
    throw new Error(`not one document: ${text}`);
  return verdict;
}

/** The errors of a manifest, each as `code field` (`required spec.ports`), in order. */
export function errorsOf(text: string): string[] {
  return judge(text).errors.map(({ problem, field }) => `${problem.code} ${field}`);
}

/** The warnings of a manifest, each as `code field`. */
export function warningsOf(text: string): string[] {
  return judge(text).warnings.map(({ problem, field }) => `${problem.code} ${field}`);
}

/** What would be stored of a manifest, as plain JSON. */
export function storedOf(text: string): Record<string, unknown> {
  return JSON.parse(JSON.stringify(judge(text).object?.stored)) as Record<string, unknown>;
}
