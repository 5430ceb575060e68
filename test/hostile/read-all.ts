import { timeZones } from '../../src/catalog/time-zones.ts';
import { grade } from '../../src/grading/grade.ts';
import { admit } from '../../src/kubernetes/admit.ts';
import type { Verdict } from '../../src/model/object.ts';
import { diagnosticToJson } from '../../src/report/diagnostic-json.ts';
import { verdictsToJsonl } from '../../src/report/verdict-jsonl.ts';
import { renderVerdicts } from '../../src/report/verdict-text.ts';
import { manifestLimits } from '../../src/yaml/limits.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';
import { exerciseOf } from '../support/exercise-of.ts';

const plain = { language: 'en', style: { color: false, ascii: false }, width: 80 } as const;
const exercise = exerciseOf([]);

/** All that `validate` and `check` do with a text, once it is read. */
export function readAll(text: string): readonly Verdict[] {
  const source = { name: 'test.yaml', text };
  const parsed = parseSource(source);
  const verdicts = admit(parsed.documents);
  verdictsToJsonl([parsed], verdicts, 'en');
  renderVerdicts([parsed], verdicts, plain);
  for (const { errors, warnings } of verdicts) [...errors, ...warnings].forEach(diagnosticToJson);
  grade(exercise, [source], { limits: manifestLimits, zones: timeZones });
  return verdicts;
}
