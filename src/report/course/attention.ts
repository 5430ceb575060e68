import type { GraderFault } from '../../course/outcome.ts';
import type { StudentScore, TaskScore } from '../../course/student-score.ts';
import { escapeControls } from '../escape.ts';
import { courseWording } from '../wording/course.ts';
import { fill } from '../wording/fill.ts';
import type { CourseRun } from './course-format.ts';
import { cutText } from './cut-text.ts';
import { findingMessage } from './feedback-text.ts';
import { refusalText } from './task-notes.ts';
import { taskView } from './task-view.ts';

/** What whoever teaches the course has to look after, a line each: grader errors and what cannot be graded. */
export function attentionOf({ student, tasks }: StudentScore, run: CourseRun): string[] {
  const who = cutText(escapeControls(student.shown), 60, run.language);
  return tasks.flatMap((task) => {
    if (task.state !== 'fault' && task.state !== 'ungradable') return [];
    const what = courseWording[task.state][run.language];
    const why = whyOf(task, run);
    return [`${who}, ${escapeControls(task.task.id)}: ${what}${why === undefined ? '' : ` (${why})`}`];
  });
}

function whyOf(task: TaskScore, { course, language }: CourseRun): string | undefined {
  const { outcome } = task;
  if (outcome?.outcome === 'fault') return faultText(outcome.fault, language);
  const { refused, remarks, requirements } = taskView(task, course.policy);
  if (refused !== undefined) return refusalText(refused, language);
  // A text that cannot be read is told with the requirements, none of which it meets.
  const [finding] = [...remarks, ...requirements.flatMap(({ findings }) => findings)];
  return finding === undefined ? undefined : cutText(findingMessage(finding, language), 200, language);
}

/** A crash's own message may hold a path of the machine, so it stands in the record only. */
function faultText(fault: GraderFault, language: CourseRun['language']): string {
  return fault.kind === 'crash'
    ? courseWording.crash[language]
    : fill(courseWording['time-limit'][language], { seconds: fault.seconds });
}
