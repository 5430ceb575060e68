import { localDay } from '../../progress/local-day.ts';
import { nextUp } from '../../progress/memory/next-up.ts';
import { examWeights } from '../../report/wording/domain-names.ts';
import type { AppState } from './app-state.ts';

/** The app before its first event: the list, with the cursor on what comes next. */
export function initialState(
  start: Pick<AppState, 'language' | 'style' | 'size' | 'exercises' | 'progress' | 'now'>,
): AppState {
  const { exercises, progress, now } = start;
  // Who has done nothing yet begins at the beginning.
  const next = progress.size === 0 ? undefined : nextUp(exercises, progress, localDay(now), examWeights)?.exercise;
  return {
    ...start,
    cursor: Math.max(0, next === undefined ? 0 : exercises.indexOf(next)),
    home: { search: '', typing: false, filter: 'all' },
    exam: undefined,
    task: undefined,
    overlay: undefined,
    notice: undefined,
    effects: [],
  };
}
