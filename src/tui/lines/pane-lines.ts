import { progressOf } from '../../progress/progress-of.ts';
import { appWords } from '../../report/wording/app.ts';
import type { AppState, PaneName, TaskState } from '../state/app-state.ts';
import { maySeeSolution } from '../state/may-see-solution.ts';
import { type Line, lineOf } from '../text/line.ts';
import { wrapLine } from '../text/wrap-line.ts';
import { answerLines } from './answer-lines.ts';
import { clusterLines } from './cluster-lines.ts';
import { diffLines } from './diff-lines.ts';
import type { LinesContext } from './lines-context.ts';
import { requirementLines } from './requirement-lines.ts';
import { givenLines, storyLines } from './task-lines.ts';

/** A pane of the open task, whole. */
export function paneLines(name: PaneName, state: AppState, task: TaskState, width: number): readonly Line[] {
  const { language, style } = state;
  const { exercise, answer } = task;
  const context = { language, style, width };
  switch (name) {
    case 'task':
      return [...storyLines(exercise, context), ...givenLines(exercise, context)];
    case 'requirements':
      return requirementLines(
        {
          requirements: exercise.requirements,
          // An exam tells nothing of what it asks for until it has ended.
          result: state.exam === undefined ? answer?.result : undefined,
          pending: appWords(language)[state.exam === undefined ? 'ungraded' : 'examUngraded'],
          metBefore: task.metBefore,
          hints: progressOf(state.progress, exercise.id).hintsSeen,
        },
        context,
      );
    case 'answer':
      if (answer === undefined) return noFile(task, context);
      return answer.text.trim() === ''
        ? told(appWords(language).empty, context)
        : answerLines(answer.result, answer.text, context);
    case 'cluster':
      return answer === undefined ? noFile(task, context) : clusterLines(answer.result, exercise, context);
    case 'diff':
      if (answer === undefined) return noFile(task, context);
      return task.reference === undefined || !maySeeSolution(state.progress, exercise.id)
        ? told(appWords(language).diffLater, context)
        : diffLines(answer.result, exercise, task.reference, context);
  }
}

function noFile({ file }: TaskState, context: LinesContext): Line[] {
  return told(appWords(context.language).noFile(file), context);
}

function told(text: string, context: LinesContext): Line[] {
  return wrapLine(text, { ...context, paint: 'dim', lead: lineOf('') });
}
