import { viewObjects } from '../../cluster/view/view-objects.ts';
import { givenObjects } from '../../grading/given-objects.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Result } from '../../model/result.ts';
import { previewToText } from '../../report/preview/preview-to-text.ts';
import { type Line, lineOf } from '../text/line.ts';
import type { LinesContext } from './lines-context.ts';
import { remembered } from './remembered.ts';

/** What a cluster would make of the answer and of what exists already, as `preview` shows it. */
export const clusterLines = remembered(
  (result: Result, exercise: Exercise, { language, style, width }: LinesContext): readonly Line[] => {
    const accepted = result.verdicts.flatMap(({ accepted, object }) => (accepted && object ? [object] : []));
    const view = viewObjects([...givenObjects(exercise), ...accepted]);
    // Coloured below: a line here is measured and cut without its colours.
    const text = previewToText(view, { language, width, style: { ...style, color: false } });
    return text.split('\n').map((line) => (/^\S/.test(line) ? lineOf(line, 'bold') : lineOf(line)));
  },
);
