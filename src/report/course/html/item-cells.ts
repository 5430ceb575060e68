import type { RequirementSummary } from '../../../course/summary/course-summary.ts';
import type { ItemStatistics } from '../../../course/summary/item-statistics.ts';
import { fewStudents } from '../../../course/summary/statistics/item-verdict.ts';
import { type ClassWord, classWording } from '../../wording/class-report/page.ts';
import { statisticsWording } from '../../wording/class-report/statistics.ts';
import type { CourseRun } from '../course-format.ts';
import { decimals } from './number-text.ts';
import { speaker } from './speaker.ts';
import { stateMarks } from './state-marks.ts';

/** The heads of the cells that `itemCells` makes. */
export function itemHeads({ language }: CourseRun): string {
  const say = speaker(statisticsWording, language);
  const remark = speaker(classWording, language)('remark');
  const heads = (['p', 'r', 'd'] as const).map((key) => `<th scope="col" class="number">${say(key)}</th>`);
  return `${heads.join('')}<th scope="col">${remark}</th>`;
}

/** p as a number and a bar, r, D27, and what stands out. */
export function itemCells(item: ItemStatistics, { summary, language }: CourseRun): string {
  const say = speaker(statisticsWording, language);
  const few = summary.analysed < fewStudents;
  const none = say('none');
  const figure = (value: number | undefined) => (value === undefined ? (few ? '–' : none) : decimals(value, 2));
  const { difficulty, ease, quality } = item;
  const percent = Math.round((difficulty ?? 0) * 1000) / 10;
  const meter =
    difficulty === undefined
      ? none
      : `${decimals(difficulty, 2)}<svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="${percent}" height="6"></rect></svg>`;
  const flags = [
    ...(ease === undefined ? [] : [flag(say(ease), 'half')]),
    ...(quality === undefined ? [] : [flag(say(quality), looks[quality])]),
  ];
  return `<td class="number">${meter}</td><td class="number">${figure(item.itemRest)}</td><td class="number">${figure(item.discrimination)}</td><td>${flags.join('')}</td>`;
}

const looks = { excellent: 'good', good: 'good', fair: '', poor: 'half', 'check-key': 'bad' } as const;

function flag(text: string, look: '' | 'good' | 'half' | 'bad'): string {
  return `<span class="flag${look === '' ? '' : ` ${look}`}">${text}</span>`;
}

/** How many students are in which state, as a bar and in numbers. */
export function statesCell(states: RequirementSummary['states'], { language }: CourseRun): string {
  const say = speaker(classWording, language);
  const entries = (Object.keys(stateMarks) as (keyof typeof stateMarks)[]).map(
    (state) => [stateMarks[state], states[state]] as const,
  );
  const all = entries.reduce((sum, [, count]) => sum + count, 0);
  let left = 0;
  const rects = entries.map(([{ look }, count]) => {
    const x = left;
    left += count;
    return count === 0 ? '' : `<rect class="${look}" x="${x}" width="${count}" height="1"></rect>`;
  });
  const texts = entries.flatMap(([{ symbol, word }, count]) =>
    count === 0 ? [] : [countText(symbol, word, count, say)],
  );
  return `<td><svg class="stack" viewBox="0 0 ${Math.max(1, all)} 1" preserveAspectRatio="none" aria-hidden="true">${rects.join('')}</svg><span class="states">${texts.join(' ')}</span></td>`;
}

function countText(symbol: string, word: ClassWord, count: number, say: (key: ClassWord) => string): string {
  return `<span title="${say(word)}">${symbol} ${count}</span>`;
}
