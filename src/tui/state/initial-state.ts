import type { AppState } from './app-state.ts';

/** The app before its first event: the list, with the cursor on the first task that is not solved. */
export function initialState(
  start: Pick<AppState, 'language' | 'style' | 'size' | 'exercises' | 'progress' | 'now'>,
): AppState {
  const unsolved = start.exercises.findIndex(({ id }) => start.progress.get(id)?.solved !== true);
  return {
    ...start,
    cursor: Math.max(0, unsolved),
    home: { search: '', typing: false, filter: 'all' },
    task: undefined,
    overlay: undefined,
    notice: undefined,
    effects: [],
  };
}
