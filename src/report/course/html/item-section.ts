import { fewStudents } from '../../../course/summary/statistics/item-verdict.ts';
import { html, htmlWithCode } from '../../exam/html-escape.ts';
import { classWording } from '../../wording/class-report/page.ts';
import { explanations, statisticsWording } from '../../wording/class-report/statistics.ts';
import type { CourseRun } from '../course-format.ts';
import { itemCells, itemHeads, statesCell } from './item-cells.ts';
import { scoreText } from './number-text.ts';
import { heading } from './overview.ts';
import { speaker } from './speaker.ts';
import { legend } from './state-legend.ts';

/** What each task, and each requirement, tells of the class. */
export function itemSection(run: CourseRun): string {
  const { course, summary, language } = run;
  const say = speaker(classWording, language);
  const tell = speaker(statisticsWording, language);
  const few = summary.analysed < fewStudents ? ` ${tell('few', { count: fewStudents })}` : '';
  const tasks = course.tasks.map(({ exercise, weight }, index) => {
    const task = summary.tasks[index];
    if (task === undefined) return '';
    const { counts, item } = task;
    const numbers = [scoreText(weight), counts.graded, counts.ungradable, counts.missing, counts.late, counts.fault];
    const cells = numbers.map((value) => `<td class="number">${value}</td>`).join('');
    return `<tr><th scope="row">${html(exercise.title[language])}</th>${cells}${itemCells(item, run)}</tr>`;
  });
  const heads = (['weight', 'graded', 'ungradable', 'missing', 'late', 'fault'] as const).map(
    (key) => `<th scope="col" class="number">${say(key)}</th>`,
  );
  const groups = course.tasks.map(({ exercise }, index) => {
    const rows = exercise.requirements.map((requirement, place) => {
      const found = summary.tasks[index]?.requirements[place];
      if (found === undefined) return '';
      const says = htmlWithCode(requirement.says[language].trim());
      return `<tr><th scope="row">${place + 1}. ${says}</th>${statesCell(found.states, run)}${itemCells(found.item, run)}</tr>`;
    });
    return `<tbody>
<tr class="group"><th colspan="6" scope="rowgroup">${html(exercise.title[language])}</th></tr>
${rows.join('\n')}
</tbody>`;
  });
  return `${heading('tasks', language)}
<p class="dim">${tell('analysed', { count: summary.analysed })}${few} <a href="#reading">${say('reading')}</a></p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="tasks"><table class="items">
<thead><tr><th scope="col">${say('task')}</th>${heads.join('')}${itemHeads(run)}</tr></thead>
<tbody>
${tasks.join('\n')}
</tbody>
</table></div>
${heading('requirements', language)}
${legend(language, false)}
<div class="scroll" tabindex="0" role="region" aria-labelledby="requirements"><table class="items">
<thead><tr><th scope="col">${say('requirement')}</th><th scope="col">${say('states')}</th>${itemHeads(run)}</tr></thead>
${groups.join('\n')}
</table></div>
`;
}

/** What each statistic means. */
export function readingSection({ language }: CourseRun): string {
  const entries = explanations.map(
    ({ term, text }) => `<dt>${html(term[language])}</dt><dd>${html(text[language])}</dd>`,
  );
  return `${heading('reading', language)}
<dl class="explained">
${entries.join('\n')}
</dl>
`;
}
