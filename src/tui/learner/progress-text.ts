import type { Language } from '../../model/localized.ts';
import type { Counts } from '../../progress/memory/statistics.ts';
import { escapeControls } from '../../report/escape.ts';
import { paint, type Style } from '../../report/style.ts';
import { padEnd, padStart, textWidth } from '../../report/text-width.ts';
import { competencyNames } from '../../report/wording/competency-names.ts';
import { domainNames } from '../../report/wording/domain-names.ts';
import { fill } from '../../report/wording/fill.ts';
import { progressWording } from '../../report/wording/progress.ts';
import { cutText } from '../text/cut-text.ts';
import type { LearnerView } from './learner-view.ts';

interface Words {
  readonly language: Language;
  readonly style: Style;
  /** Columns that there are: what the table says least of is left out where they are few. */
  readonly width: number;
}

const widestName = 34;
const narrowestName = 20;
const numbers = ['solved', 'points', 'attempts', 'hints', 'due'] as const;

/** The lines of `progress`: where the learner stands, what to do next, then a table by domain and competency. */
export function progressText(view: LearnerView, { language, style, width }: Words): string[] {
  const heads = numbers.map((name) => progressWording[name][language]);
  const widths = fitting(heads.map(cellWidth), width - narrowestName);
  const nameWidth = Math.max(4, Math.min(widestName, width - sum(widths)));
  const row = (name: string, cells: readonly string[]) =>
    `${padEnd(cutText(name, nameWidth, style), nameWidth)}${widths.map((cell, at) => padStart(cells[at] ?? '', cell)).join('')}`.trimEnd();
  const lines = [...summary(view, { language, style, width }), '', paint(style, 'dim', row('', heads))];
  for (const { domain, competencies, ...counts } of view.statistics.domains) {
    const { name, weight } = domainNames[domain];
    lines.push(paint(style, 'bold', cutText(`${name[language]} (${weight}%)`, width, style)));
    const whole = row(`  ${bar(counts, nameWidth - 4, style)}`, cellsOf(counts));
    lines.push(whole.replace(/[█#]+/, (full) => paint(style, 'green', full)));
    for (const { competency, ...own } of competencies)
      lines.push(row(`    ${competencyNames[competency]?.[language] ?? escapeControls(competency)}`, cellsOf(own)));
  }
  return lines;
}

/** As many of the first cells as there is room for, one at least. */
function fitting(widths: readonly number[], room: number): readonly number[] {
  let count = widths.length;
  while (count > 1 && sum(widths.slice(0, count)) > room) count -= 1;
  return widths.slice(0, count);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((before, width) => before + width, 0);
}

function summary({ streak, due, next, statistics }: LearnerView, { language, style, width: room }: Words): string[] {
  const word = (key: keyof typeof progressWording, values = {}) => fill(progressWording[key][language], values);
  const task = { id: next?.exercise.id ?? '', title: next?.exercise.title[language] ?? '' };
  const nextWord = next === undefined ? 'nothingNext' : next.why === 'due' ? 'nextDue' : 'nextUnsolved';
  const rows: readonly (readonly [label: string, value: string])[] = [
    [word('solved'), word('solvedOf', { solved: statistics.solved, all: statistics.exercises })],
    [word('streak'), String(streak)],
    [word('dueToday'), due.length === 0 ? '0' : word('dueCount', { count: due.length })],
    [word('nextUp'), escapeControls(word(nextWord, task))],
  ];
  const width = Math.max(...rows.map(([label]) => textWidth(label)));
  return rows.map(
    ([label, value]) => `${paint(style, 'bold', padEnd(label, width))}  ${cutText(value, room - width - 2, style)}`,
  );
}

function cellWidth(head: string): number {
  return Math.max(7, textWidth(head) + 2);
}

function cellsOf({ solved, exercises, share, attempts, hints, due }: Counts): string[] {
  return [`${solved}/${exercises}`, `${Math.floor(share * 100)}%`, ...[attempts, hints, due].map(String)];
}

/** How much is solved. Full only where all is, and empty only where nothing is. */
function bar({ solved, exercises }: Counts, barWidth: number, { ascii }: Style): string {
  const exact = exercises === 0 ? 0 : (solved / exercises) * barWidth;
  const full = exact < 1 ? Math.ceil(exact) : Math.floor(exact);
  const [done, open] = ascii ? ['#', '-'] : ['█', '░'];
  return done.repeat(full) + open.repeat(barWidth - full);
}
