import type { StudentScore } from '../../course/student-score.ts';
import { jsonLine } from '../json-line.ts';
import { courseWording } from '../wording/course.ts';
import type { CourseFormat, CourseRun } from './course-format.ts';
import { scoreLine, taskTitle } from './feedback-text.ts';
import { isComplete, taskOutput } from './task-output.ts';

/**
 * `gradescope/<slug>.json`, a `results.json` a student. While the grader's fault keeps the score open there is none in
 * it, of the whole or of any test: Gradescope then says that the autograder failed, and keeps the grade it had.
 */
export const gradescopeFormat: CourseFormat = (run) => ({
  begin: () => [],
  student: (score) => [{ file: `gradescope/${score.student.slug}.json`, text: `${jsonLine(resultsOf(score, run))}\n` }],
  end: () => [],
});

function resultsOf(score: StudentScore, run: CourseRun): object {
  const { language, course, provenance } = run;
  const open = score.score === undefined;
  return {
    ...(open ? {} : { score: score.score }),
    output: open ? courseWording.faultTold[language] : scoreLine(score, language),
    output_format: 'text',
    test_output_format: 'text',
    test_name_format: 'text',
    visibility: 'visible',
    stdout_visibility: 'hidden',
    tests: score.tasks.map((task, index) => ({
      ...(open ? {} : { score: task.score, max_score: task.max }),
      status: isComplete(task) ? 'passed' : 'failed',
      name: taskTitle(task, language),
      number: String(index + 1),
      output: taskOutput(task, score, run),
      tags: [task.task.exercise.domain, task.task.exercise.competency],
    })),
    extra_data: {
      course: course.id,
      ...provenance,
      max: score.max,
      submissions: Object.fromEntries(
        score.tasks.flatMap(({ task, outcome }) => (outcome === undefined ? [] : [[task.id, outcome.submission]])),
      ),
    },
  };
}
