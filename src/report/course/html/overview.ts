import type { Language } from '../../../model/localized.ts';
import { html } from '../../exam/html-escape.ts';
import { classWording } from '../../wording/class-report/page.ts';
import type { CourseRun } from '../course-format.ts';
import { decimals } from './number-text.ts';
import { speaker } from './speaker.ts';

export const sections = [
  'overview',
  'scores',
  'tasks',
  'requirements',
  'mistakes',
  'wrongValues',
  'identical',
  'students',
  'reading',
] as const;

/** What the report is of and by what it was made, where to find what, and what became of the submissions. */
export function overview({ course, summary, provenance, language }: CourseRun): string {
  const say = speaker(classWording, language);
  const { counts, open } = summary;
  const origin = say('provenance', {
    version: provenance.kubedrillVersion,
    kubernetes: provenance.kubernetesVersion,
    digest: provenance.policyDigest.slice(0, 12),
  });
  const links = sections.map((id) => `<li><a href="#${id}">${say(id)}</a></li>`);
  const submitted = counts.graded + counts.ungradable + counts.fault;
  const possible = submitted + counts.missing;
  const passNote = say('passNote', { mark: course.policy.passMark });
  const rate = summary.students === 0 ? '' : ` (${decimals((summary.passed / summary.students) * 100, 0)}%)`;
  const tiles = [
    tile(say('studentCount'), summary.students),
    tile(say('submitted'), submitted, say('ofPossible', { count: possible })),
    tile(say('graded'), counts.graded),
    tile(say('ungradable'), counts.ungradable),
    tile(say('missing'), counts.missing),
    tile(say('late'), counts.late),
    ...(counts.untimed > 0 ? [tile(say('untimed'), counts.untimed, say('untimedNote'))] : []),
    tile(say('fault'), counts.fault, '', counts.fault > 0),
    tile(say('passed'), summary.passed, `${passNote}${rate}`),
  ];
  const notice = say(open === 1 ? 'openNoticeOne' : 'openNotice', { count: open });
  return `<a class="skip" href="#content">${say('skip')}</a>
<header class="top">
<p class="eyebrow">${say('report')}</p>
<h1>${html(course.title[language])}</h1>
<p class="dim">${origin}</p>
${course.policy.anonymous ? `<p class="dim">${say('anonymous')}</p>\n` : ''}<nav aria-label="${say('contents')}"><ul>
${links.join('\n')}
</ul></nav>
</header>
<main id="content" tabindex="-1">
${heading('overview', language)}
${open > 0 ? `<p class="notice">${notice}</p>\n` : ''}<dl class="tiles">
${tiles.join('\n')}
</dl>
`;
}

export function heading(id: (typeof sections)[number], language: Language): string {
  return `<h2 id="${id}">${speaker(classWording, language)(id)}</h2>`;
}

/** A figure and what it counts; `value` and the others are HTML. */
export function tile(name: string, value: string | number, note = '', alert = false): string {
  const small = note === '' ? '' : `<small>${note}</small>`;
  return `<div${alert ? ' class="alert"' : ''}><dt>${name}${small}</dt><dd>${value}</dd></div>`;
}
