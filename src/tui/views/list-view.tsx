import { appWords } from '../../report/wording/app.ts';
import { bodyHeight, clamp } from '../lines/layout.ts';
import { listLines } from '../lines/list-lines.ts';
import type { AppState } from '../state/app-state.ts';
import { lineOf } from '../text/line.ts';
import { Rows } from './rows.tsx';

/** The exercises by domain, the one under the cursor always in sight. */
export function ListView({ state }: { readonly state: AppState }) {
  const { exercises, progress, cursor, language, style, size } = state;
  const width = size.columns;
  const height = bodyHeight(size);
  if (exercises.length === 0) {
    return <Rows lines={[lineOf(` ${appWords(language).noExercises}`)]} width={width} height={height} style={style} />;
  }
  const { lines, cursorLine } = listLines(exercises, progress, cursor, { language, style, width });
  const top = clamp(cursorLine - Math.floor(height / 2), 0, Math.max(0, lines.length - height));
  return <Rows lines={lines.slice(top, top + height)} width={width} height={height} style={style} />;
}
