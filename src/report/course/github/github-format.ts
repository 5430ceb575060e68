import { courseWording } from '../../wording/course.ts';
import { fill } from '../../wording/fill.ts';
import type { CourseFormat } from '../course-format.ts';
import { annotationsOf } from './annotations-of.ts';
import { stepSummary } from './step-summary.ts';
import { type Annotation, workflowCommand } from './workflow-command.ts';

/** What GitHub shows of a kind and step. */
const most = 10;

/**
 * `github.txt`, to be printed in a workflow: annotations by file and line, the most urgent first and no more than GitHub
 * shows. `github-summary.md`, to be added to `$GITHUB_STEP_SUMMARY`.
 */
export const githubFormat: CourseFormat = (run) => {
  const kept = new Map<string, Annotation[]>();
  const counts = { error: 0, warning: 0, notice: 0 };
  const summary = stepSummary(run);
  const first = (kind: Annotation['kind']) =>
    [0, 1, 2].flatMap((rank) => kept.get(`${kind} ${rank}`) ?? []).slice(0, most);
  return {
    begin: () => [{ file: 'github-summary.md', text: summary.head() }],
    student: (score) => {
      for (const { rank, annotation } of annotationsOf(score, run)) {
        const key = `${annotation.kind} ${rank}`;
        const list = kept.get(key) ?? [];
        kept.set(key, list);
        counts[annotation.kind] += 1;
        if (list.length < most) list.push(annotation);
      }
      return [{ file: 'github-summary.md', text: summary.row(score) }];
    },
    end: () => {
      const told = [...first('error'), ...first('warning')];
      const count = counts.error + counts.warning - told.length;
      const title = run.course.title[run.language];
      const message = fill(courseWording.moreAnnotations[run.language], { count });
      const more: Annotation[] = count === 0 ? [] : [{ kind: 'notice', title, message }];
      return [
        { file: 'github.txt', text: [...told, ...more].map(workflowCommand).join('') },
        { file: 'github-summary.md', text: summary.foot() },
      ];
    },
  };
};
