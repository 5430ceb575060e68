import { timeZones } from '../../../src/catalog/time-zones.ts';
import { viewObjects } from '../../../src/cluster/view/view-objects.ts';
import { grade } from '../../../src/grading/grade.ts';
import { admit } from '../../../src/kubernetes/admit.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Exercise } from '../../../src/model/exercise.ts';
import { jsonText } from '../../../src/model/json.ts';
import { languages } from '../../../src/model/localized.ts';
import type { ParsedSource } from '../../../src/model/node.ts';
import type { Verdict } from '../../../src/model/object.ts';
import { positionAt } from '../../../src/model/span.ts';
import { previewToJson } from '../../../src/report/preview/preview-to-json.ts';
import { previewToText } from '../../../src/report/preview/preview-to-text.ts';
import { renderResult } from '../../../src/report/result-text.ts';
import { verdictsToJsonl } from '../../../src/report/verdict-jsonl.ts';
import { renderVerdicts } from '../../../src/report/verdict-text.ts';
import { describeProblem } from '../../../src/report/wording/describe-problem.ts';
import { decodeUtf8 } from '../../../src/yaml/decode-utf8.ts';
import { parseSource } from '../../../src/yaml/parse-source.ts';
import { nodesOutside, within } from './places.ts';
import { isSafeLine, isSafeText } from './safe-text.ts';

export type Examined = 'accepted' | 'rejected' | 'unreadable';

const plain = { language: 'en', style: { color: false, ascii: false }, width: 80 } as const;

/**
 * Takes an input through everything that a command would do with it, and throws where a promise is broken: places lie
 * within the text, what is told is known in every language and safe to print, and what is accepted is accepted again
 * as stored.
 */
export function examine(bytes: Uint8Array, exercise?: Exercise): Examined {
  const decoded = decodeUtf8('fuzz.yaml', bytes);
  const parsed = 'unreadable' in decoded ? decoded.unreadable : parseSource(decoded.source);
  const verdicts = admit(parsed.documents);
  const told = [...parsed.diagnostics, ...verdicts.flatMap(({ errors, warnings }) => [...errors, ...warnings])];
  demand(nodesOutside(parsed) === 0, 'a node outside the text');
  for (const diagnostic of told) examineDiagnostic(diagnostic, parsed);
  examineOutput(parsed, verdicts);
  for (const verdict of verdicts) if (verdict.accepted) examineStored(verdict);
  simulateAll(verdicts);
  if (exercise !== undefined) {
    const result = grade(exercise, ['unreadable' in decoded ? decoded.unreadable : decoded.source], {
      zones: timeZones,
    });
    demand(isSafeText(renderResult(exercise, result, plain)), 'a result that is not safe to print');
  }
  if (verdicts.length === 0) return 'unreadable';
  return verdicts.every(({ accepted }) => accepted) ? 'accepted' : 'rejected';
}

function examineDiagnostic({ problem, field, span, source }: Diagnostic, parsed: ParsedSource): void {
  demand(source === parsed.source, 'a diagnostic about another text');
  demand(within(span, source.text.length), `a span outside the text: ${span.start} to ${span.end}`);
  const { line, column } = positionAt(source.text, span.start);
  const start = line === 1 ? 0 : nthLine(source.text, line);
  demand(start + column - 1 === span.start, `line ${line}, column ${column} are not where the span begins`);
  demand(typeof field === 'string', 'a diagnostic without a field');
  for (const language of languages) {
    const { message, help = '' } = describeProblem(problem, language);
    demand(message !== '' && isSafeLine(message) && isSafeLine(help), `${problem.code} is not safe to print`);
    demand(!/undefined|\[object/.test(stripped(message)), `${problem.code} is told as: ${message}`);
  }
}

/** The offset of a line's beginning, counted anew. */
function nthLine(text: string, line: number): number {
  let at = 0;
  for (let left = line; left > 1; left -= 1) at = text.indexOf('\n', at) + 1;
  return at;
}

/** A sentence without the names and values in it. */
function stripped(message: string): string {
  return message.replaceAll(/`[^`]*`/g, '``');
}

function examineOutput(parsed: ParsedSource, verdicts: readonly Verdict[]): void {
  for (const line of verdictsToJsonl([parsed], verdicts, 'ko').trimEnd().split('\n')) JSON.parse(line);
  demand(isSafeText(renderVerdicts([parsed], verdicts, plain)), 'a verdict that is not safe to print');
}

/** What was stored is a manifest, too, and is stored as itself. */
function examineStored({ object }: Verdict): void {
  if (object === undefined) return;
  const text = jsonText(object.stored);
  // JSON's text of these is no YAML, which is what the server would say of it, too.
  if (/[\u007f-\u009f\ufffe\uffff\p{Surrogate}]|\\ud[89a-f]/u.test(text)) return;
  const [again] = admit(parseSource({ name: 'stored.json', text }).documents);
  demand(
    again?.accepted === true,
    `what was stored is rejected: ${again?.errors[0]?.field} ${again?.errors[0]?.problem.code}`,
  );
}

function simulateAll(verdicts: readonly Verdict[]): void {
  const objects = verdicts.flatMap(({ accepted, object }) => (accepted && object ? [object] : []));
  const view = viewObjects(objects, { matrix: true, after: 0 });
  for (const language of languages) {
    const shown = previewToText(view, { ...plain, language });
    demand(isSafeText(shown), 'a preview that is not safe to print');
  }
  jsonText(previewToJson(view) as never);
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
