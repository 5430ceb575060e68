import { progressOf } from '../../progress/progress-of.ts';
import type { AppState, PaneName, TaskState } from '../state/app-state.ts';
import type { Line } from '../text/line.ts';
import { isWide, paneWidth } from './layout.ts';
import { requirementLines } from './requirement-lines.ts';
import { givenLines, storyLines } from './task-lines.ts';

export interface PaneLines {
  readonly lines: Readonly<Record<PaneName, readonly Line[]>>;
  /** Index of the requirements' heading in the pane that holds it. */
  readonly heading: number;
}

/** The open task's panes, whole: what does not fit is scrolled. In a narrow window `task` holds both. */
export function paneLines(state: AppState, { exercise, answer }: TaskState): PaneLines {
  const { language, style, size } = state;
  const context = { language, style, width: paneWidth('task', size) };
  const story = storyLines(exercise, context);
  const given = givenLines(exercise, context);
  const requirements = requirementLines(
    {
      requirements: exercise.requirements,
      result: answer?.result,
      hints: progressOf(state.progress, exercise.id).hintsSeen,
    },
    { language, style, width: paneWidth('requirements', size) },
  );
  if (isWide(size)) return { lines: { task: [...story, ...given], requirements }, heading: 0 };
  const lines = { task: [...story, [], ...requirements, ...given], requirements: [] };
  return { lines, heading: story.length + 1 };
}
