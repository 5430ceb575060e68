import { admit } from '../../src/kubernetes/admit.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

/**
 * The fields that the server would name in its rejection, each once, in alphabetical order. A key may be written twice,
 * so that tests can put a value in the place of a good one: the last one counts.
 */
export function errorFields(text: string): string[] {
  const verdicts = admit(parseSource({ name: 'test.yaml', text }).documents);
  return [...new Set(verdicts.flatMap(({ errors }) => errors.map(({ field }) => field)))].sort();
}
