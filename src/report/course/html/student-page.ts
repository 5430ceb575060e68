import type { StudentScore, TaskScore } from '../../../course/student-score.ts';
import { html, htmlWithCode } from '../../exam/html-escape.ts';
import { feedbackWording } from '../../wording/class-report/feedback.ts';
import { showName } from '../../wording/show-value.ts';
import type { CourseRun } from '../course-format.ts';
import { taskNotes } from '../task-notes.ts';
import { taskView } from '../task-view.ts';
import { scoreText } from './number-text.ts';
import { pageEnd, pageHead } from './page-frame.ts';
import { speaker } from './speaker.ts';
import { TaskFeedback } from './task-feedback.ts';

/** One student's feedback, as much as the course's policy reveals; it tells nothing of anybody else. */
export function studentPage(score: StudentScore, run: CourseRun, styleHash: string): string {
  const { course, provenance, language } = run;
  const say = speaker(feedbackWording, language);
  const title = `${score.student.shown} · ${course.title[language]}`;
  const head = pageHead({ language, title, generator: 'kubedrill-feedback', styleHash, scriptHash: undefined });
  const total =
    score.score === undefined
      ? `<p class="notice">${say('openTotal')}</p>`
      : `<p class="total">${say('total', { score: scoreText(score.score), max: scoreText(score.max) })}</p>`;
  const origin = `kubedrill ${provenance.kubedrillVersion} · Kubernetes ${provenance.kubernetesVersion}`;
  return `${head}<div class="narrow">
<header class="top">
<p class="eyebrow">${say('feedback')} · ${html(course.title[language])}</p>
<h1>${html(score.student.shown)}</h1>
${total}
<p class="dim">${html(origin)}</p>
</header>
<main>
${score.tasks.map((task) => taskSection(task, run)).join('\n')}
</main>
</div>
${pageEnd}`;
}

function taskSection(score: TaskScore, run: CourseRun): string {
  const { language, course } = run;
  const { task, state, outcome } = score;
  const view = taskView(score, course.policy);
  const say = speaker(feedbackWording, language);
  const points =
    score.score === undefined
      ? ''
      : `<p class="dim">${say('total', { score: scoreText(score.score), max: scoreText(score.max) })}</p>\n`;
  const notes = taskNotes(score, view, language).map((note) => `<p>${htmlWithCode(note)}</p>\n`);
  const files = outcome === undefined ? '' : filesText(outcome.files, outcome.exercise.digest, run);
  return `<section class="work">
<h2>${html(task.exercise.title[language])}</h2>
${points}${notes.join('')}${new TaskFeedback(view, run).text(state)}
${files}</section>`;
}

const filesNamed = 12;

/** What was graded, by name and the beginning of its hash, so that nobody need argue about which version it was. */
function filesText(
  files: readonly { readonly name: string; readonly sha256: string }[],
  digest: string,
  { language }: CourseRun,
): string {
  const say = speaker(feedbackWording, language);
  const names = files.slice(0, filesNamed).map(({ name, sha256 }) => {
    const hash = sha256 === '' ? '' : ` <span>(sha256 ${html(sha256.slice(0, 12))})</span>`;
    return `${htmlWithCode(showName(name))}${hash}`;
  });
  const more = files.length > filesNamed ? ', …' : '';
  const list = names.length === 0 ? '' : `${say('files')}: ${names.join(', ')}${more} · `;
  return `<p class="dim">${list}${say('exercise', { digest: digest.slice(0, 12) })}</p>\n`;
}
