import type { StudentLink } from '../../../course/summary/mistake-cluster.ts';
import type { WrongValue } from '../../../course/summary/wrong-value.ts';
import type { Json } from '../../../model/json.ts';
import { html, htmlWithCode } from '../../exam/html-escape.ts';
import { describeCluster } from '../../wording/class-report/describe-cluster.ts';
import { mistakesWording } from '../../wording/class-report/mistakes.ts';
import { showName, showValue } from '../../wording/show-value.ts';
import type { CourseRun } from '../course-format.ts';
import { heading } from './overview.ts';
import { type Speaker, speaker } from './speaker.ts';

type Say = Speaker<keyof typeof mistakesWording>;

/** Who makes the same mistakes, by task. */
export function mistakeSection({ course, summary, language }: CourseRun): string {
  const say = speaker(mistakesWording, language);
  const tasks = course.tasks.flatMap(({ exercise }, index) => {
    const clusters = summary.tasks[index]?.clusters ?? [];
    const items = clusters.map((cluster) => {
      const sentence = htmlWithCode(describeCluster(cluster, exercise, language));
      return `<li><p>${sentence}</p>${people(cluster.students, cluster.count, say)}</li>`;
    });
    return items.length === 0 ? [] : [`<h3>${html(exercise.title[language])}</h3>\n${list(items)}`];
  });
  const text = tasks.length === 0 ? say('none') : say('intro');
  return `${heading('mistakes', language)}\n<p class="dim">${text}</p>\n${tasks.join('\n')}\n`;
}

/** What was written most often instead of what is asked for, by task. */
export function wrongValueSection({ course, summary, language }: CourseRun): string {
  const say = speaker(mistakesWording, language);
  const heads = (['field', 'found', 'asked'] as const).map((key) => `<th scope="col">${say(key)}</th>`).join('');
  const tasks = course.tasks.flatMap(({ exercise }, index) => {
    const groups = exercise.requirements.flatMap((requirement, place) => {
      const values = summary.tasks[index]?.requirements[place]?.wrongValues ?? [];
      if (values.length === 0) return [];
      const says = htmlWithCode(requirement.says[language].trim());
      const group = `<tr class="group"><th colspan="4" scope="rowgroup">${says}</th></tr>`;
      return [`<tbody>\n${group}\n${values.map((value) => valueRow(value, say)).join('\n')}\n</tbody>`];
    });
    if (groups.length === 0) return [];
    const id = `values-${index + 1}`;
    return [
      `<h3 id="${id}">${html(exercise.title[language])}</h3>
<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}"><table class="values">
<thead><tr>${heads}<th scope="col" class="number">${say('times')}</th></tr></thead>
${groups.join('\n')}
</table></div>`,
    ];
  });
  const text = tasks.length === 0 ? say('noValues') : say('valuesIntro');
  return `${heading('wrongValues', language)}\n<p class="dim">${text}</p>\n${tasks.join('\n')}\n`;
}

/** Who handed in the same bytes, by task. */
export function identicalSection({ course, summary, language }: CourseRun): string {
  const say = speaker(mistakesWording, language);
  const tasks = course.tasks.flatMap(({ exercise }, index) => {
    const groups = summary.tasks[index]?.identical ?? [];
    const items = groups.map(({ of, count, faultless, students }) => {
      const what = say(of === 'submission' ? 'sameSubmission' : 'sameFile', { count });
      const look = faultless
        ? `<span class="flag">${say('faultless')}</span>`
        : `<span class="flag half">${say('withMistakes')}</span>`;
      return `<li><p>${what} ${look}</p>${people(students, count, say)}</li>`;
    });
    return items.length === 0 ? [] : [`<h3>${html(exercise.title[language])}</h3>\n${list(items)}`];
  });
  const text = tasks.length === 0 ? say('noIdentical') : say('identicalIntro');
  return `${heading('identical', language)}\n<p class="dim">${text}</p>\n${tasks.join('\n')}\n`;
}

function list(items: readonly string[]): string {
  return `<ul class="groups">\n${items.join('\n')}\n</ul>`;
}

function people(students: readonly StudentLink[], count: number, say: Say): string {
  const names = students.map(studentLink);
  const more = count > students.length ? ` ${say('moreStudents', { count: count - students.length })}` : '';
  return `<p class="dim">${names.join(', ')}${more}</p>`;
}

/** The student's name, which leads to the page of feedback. */
export function studentLink({ shown, slug }: StudentLink): string {
  return `<a class="who" href="students/${html(slug)}.html">${html(shown)}</a>`;
}

function valueRow({ field, actual, expected, count, exact }: WrongValue, say: Say): string {
  const value = (given: Json | undefined, none: string) =>
    given === undefined ? `<span class="dim">${none}</span>` : htmlWithCode(showValue(given));
  const times = exact ? String(count) : say('atLeast', { count });
  return `<tr><th scope="row">${htmlWithCode(showName(field))}</th><td>${value(actual, say('absent'))}</td><td>${value(expected, say('nothing'))}</td><td class="number">${times}</td></tr>`;
}
