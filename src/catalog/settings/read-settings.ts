import type { z } from 'zod';
import { locate, locateKey } from '../../kubernetes/locate.ts';
import { nodeToJson } from '../../kubernetes/node-to-json.ts';
import { FieldPath, type PathSegment } from '../../model/field-path.ts';
import type { SettingsFinding, SettingsProblem } from '../../model/settings.ts';
import { positionAt, type Source } from '../../model/span.ts';
import { parseSource } from '../../yaml/parse-source.ts';
import { schemaIssues } from '../schema-issues.ts';

/** What a file of settings holds, or all that is wrong with it, by line. */
export type ReadSettings<T> =
  | { readonly value: T; readonly find: (at: readonly PathSegment[], problem: SettingsProblem) => SettingsFinding }
  | { readonly findings: readonly SettingsFinding[] };

/**
 * Reads a text by a schema whose messages are the names of shapes; `keys` are what a mistyped key may have meant. Never
 * throws, whatever the text. `find` puts more findings at their lines.
 */
export function readSettings<T>(source: Source, schema: z.ZodType<T>, keys: ReadonlySet<string>): ReadSettings<T> {
  const { documents, diagnostics } = parseSource(source);
  const error = diagnostics.find(({ severity }) => severity === 'error');
  const root = documents[0]?.root;
  // An empty text, too, is one that nothing can be read from.
  if (root === undefined || error?.problem.code === 'no-documents')
    if (error === undefined || error.problem.code === 'no-documents')
      return { findings: [{ line: 1, problem: { check: 'empty-settings' } }] };
  const lineAt = (offset: number) => positionAt(source.text, offset).line;
  if (error !== undefined)
    return { findings: [{ line: lineAt(error.span.start), problem: { check: 'syntax', problem: error.problem } }] };
  if (root === undefined) return { findings: [] };
  const find = (at: readonly PathSegment[], problem: SettingsProblem): SettingsFinding => {
    const path = FieldPath.of(...at);
    const { span } = problem.check === 'unknown-key' ? locateKey(root, path) : locate(root, path);
    return { line: lineAt(span.start), problem };
  };
  const value = nodeToJson(root);
  const read = schema.safeParse(value);
  if (read.success) return { value: read.data, find };
  const findings = schemaIssues(schema, value, keys).map(({ at, problem }) => find(at, problem));
  return { findings: findings.sort((a, b) => a.line - b.line) };
}
