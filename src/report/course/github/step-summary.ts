import type { StudentScore, TaskScore } from '../../../course/student-score.ts';
import { html } from '../../exam/html-escape.ts';
import { courseWording } from '../../wording/course.ts';
import { fill } from '../../wording/fill.ts';
import type { CourseRun } from '../course-format.ts';
import { cutText, utf8Length } from '../cut-text.ts';
import { studentFeedback } from '../feedback-text.ts';
import { markdownText } from './markdown-text.ts';

/** GitHub drops a step's summary of more than 1 MiB; some of it is for the head, the last line and feedback's frame. */
const mostBytes = 1024 * 1024 - 8192;

/** A summary in Markdown, a row a student as long as there is room; one student alone is told everything. */
export function stepSummary(run: CourseRun) {
  const { course, summary, language } = run;
  const word = (key: keyof typeof courseWording, values = {}) =>
    markdownText(fill(courseWording[key][language], values));
  let bytes = 0;
  let left = 0;
  const within = (text: string): string => {
    const length = utf8Length(text);
    if (left > 0 || bytes + length > mostBytes) {
      left += 1;
      return '';
    }
    bytes += length;
    return text;
  };
  return {
    head: () => {
      const { students, passed } = summary;
      const headings = [
        word('student'),
        `${word('total')} / ${summary.max}`,
        ...course.tasks.map(({ exercise, weight }) => `${markdownText(exercise.title[language].trim())} / ${weight}`),
      ];
      const head = [
        `## ${markdownText(course.title[language])}`,
        '',
        word('passed', { passed, students, mark: course.policy.passMark }),
        '',
        row(headings),
        row(headings.map((_, index) => (index === 0 ? '---' : '--:'))),
        '',
      ].join('\n');
      bytes += utf8Length(head);
      return head;
    },
    row: (score: StudentScore) => {
      const total = score.score ?? word('fault');
      const line = within(`${row([markdownText(score.student.shown), total, ...score.tasks.map(cell)])}\n`);
      return summary.students === 1 ? line + within(feedback(score)) : line;
    },
    foot: () => (left === 0 || summary.students === 1 ? '' : `\n${word('moreStudents', { count: left })}\n`),
  };

  function cell({ state, score, late }: TaskScore): string {
    if (state !== 'graded') return word(state);
    return `${score ?? ''}${late ? ` (${word('late')})` : ''}`;
  }

  function feedback(score: StudentScore): string {
    return `\n<pre>${html(cutText(studentFeedback(score, run).join('\n'), 100_000, language))}</pre>\n`;
  }
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
