import { appWords } from '../../report/wording/app.ts';
import type { AppState } from '../state/app-state.ts';
import { listedExercises } from '../state/listed-exercises.ts';
import { type Line, lineOf } from '../text/line.ts';
import { wrapLine } from '../text/wrap-line.ts';
import { examLines } from './exam-lines.ts';
import { bodyHeight, clamp } from './layout.ts';
import { listLines } from './list-lines.ts';

/** The exercises as far as they fit, the one under the cursor always in sight. */
export function homeLines(state: AppState): readonly Line[] {
  const { exercises, language, style, size } = state;
  if (state.exam !== undefined) return examLines(state, state.exam);
  const words = appWords(language);
  const context = { language, style, width: size.columns };
  if (exercises.length === 0) return [lineOf(` ${words.noExercises}`)];
  const listed = listedExercises(state);
  if (listed.length === 0) return wrapLine(words.nothingListed, { ...context, lead: lineOf(' ') });
  const { lines, cursorLine } = listLines(state, listed, context);
  const height = bodyHeight(size);
  const top = clamp(cursorLine - Math.floor(height / 2), 0, lines.length - height);
  return lines.slice(top, top + height);
}
