import { structuredPatch } from 'diff';
import { admit } from '../../kubernetes/admit.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { KubeObject, Verdict } from '../../model/object.ts';
import type { Result } from '../../model/result.ts';
import { escapeControls } from '../../report/escape.ts';
import type { Paint } from '../../report/style.ts';
import { appWords } from '../../report/wording/app.ts';
import { parseSource } from '../../yaml/parse-source.ts';
import { type Line, lineOf } from '../text/line.ts';
import { storedYaml } from '../text/stored-yaml.ts';
import { wrapHard, wrapLine } from '../text/wrap-line.ts';
import type { LinesContext } from './lines-context.ts';
import { remembered } from './remembered.ts';

/** Lines around a difference. */
const around = 3;

/**
 * The answer beside the reference answer, both as the API server would store them: what only looks different is no
 * difference.
 */
export const diffLines = remembered(
  (result: Result, exercise: Exercise, reference: string, context: LinesContext): readonly Line[] => {
    const { documents } = parseSource({ name: 'reference', text: reference });
    const wanted = objectsOf(admit(documents, { namespace: exercise.namespace }));
    const { hunks } = structuredPatch('', '', storedYaml(objectsOf(result.verdicts)), storedYaml(wanted), '', '', {
      context: around,
    });
    const words = appWords(context.language);
    const say = (text: string) => wrapLine(text, { ...context, paint: 'dim' });
    if (hunks.length === 0) return say(words.diffNone);
    const changes = hunks.flatMap(({ lines }, index) => [
      ...(index === 0 ? [] : [lineOf(context.style.ascii ? '...' : '⋯', 'dim')]),
      ...lines.filter((line) => !line.startsWith('\\')).flatMap((line) => changeLines(line, context)),
    ]);
    return [...say(words.diffAbout), [], ...changes];
  },
);

function objectsOf(verdicts: readonly Verdict[]): KubeObject[] {
  return verdicts.flatMap(({ object }) => (object === undefined ? [] : [object]));
}

const paints: Readonly<Record<string, Paint>> = { '-': 'red', '+': 'green' };

function changeLines(line: string, { width }: LinesContext): Line[] {
  const mark = line.slice(0, 1);
  const paint = paints[mark];
  return wrapHard(escapeControls(line.slice(1)), Math.max(8, width - 2)).map((part, index) => {
    const text = `${index === 0 ? mark : ' '} ${part}`;
    return paint === undefined ? lineOf(text) : lineOf(text, paint);
  });
}
