import { clockText } from '../../exam/exam-clock.ts';
import type { TaskScore } from '../../exam/score-exam.ts';
import { escapeControls } from '../escape.ts';
import type { TextOptions } from '../finding-text.ts';
import { renderResult } from '../result-text.ts';
import { paint, symbol } from '../style.ts';
import { padEnd, padStart, textWidth } from '../text-width.ts';
import { domainNames } from '../wording/domain-names.ts';
import { examWording } from '../wording/exam.ts';
import { fill } from '../wording/fill.ts';
import { type ExamReport, timeUsed } from './exam-report.ts';

/** The report for people: the outcome, each domain, and each task with every finding. Lines end with LF, the last without. */
export function examToText(report: ExamReport, options: TextOptions): string {
  const { exam, score } = report;
  const { language, style } = options;
  const word = (key: keyof typeof examWording, values = {}) => fill(examWording[key][language], values);
  const { paper } = exam;
  const verdict = score.passed
    ? paint(style, 'green', `${symbol(style, 'met')} ${word('passed')}`)
    : paint(style, 'red', `${symbol(style, 'unmet')} ${word('failed')}`);
  const time = { used: clockText(timeUsed(report)), all: clockText(paper.minutes * 60_000) };
  const head = [
    paint(
      style,
      'bold',
      paper.title === undefined ? word('report') : `${word('report')}: ${escapeControls(paper.title[language])}`,
    ),
    `${verdict}: ${word('total', { percent: score.percent, mark: paper.passMark })}`,
    word('time', time) + (exam.ended?.by === 'time' ? `, ${word('timeUp')}` : ''),
    ...(paper.seed === undefined ? [] : [paint(style, 'dim', word('seed', { seed: paper.seed }))]),
  ];
  const domains = score.domains.map(
    ({ domain, percent, weight }) => [domainNames[domain].name[language], percent, weight] as const,
  );
  const widest = Math.max(0, ...domains.map(([name]) => textWidth(name)));
  const byDomain = [
    paint(style, 'bold', word('byDomain')),
    ...domains.map(
      ([name, percent, weight]) => `  ${padEnd(name, widest)}  ${padStart(percent.toFixed(1), 5)}% / ${weight}%`,
    ),
  ];
  const tasks = score.tasks.map((task, index) => taskText(task, index, options));
  return [head.join('\n'), byDomain.join('\n'), ...tasks].join('\n\n');
}

function taskText(task: TaskScore, index: number, options: TextOptions): string {
  const { language, style } = options;
  const { exercise, result, weight, percent, flagged, changed } = task;
  const notes = [
    `${percent.toFixed(1)}% / ${weight}%`,
    ...(flagged ? [examWording.flagged[language]] : []),
    ...(changed ? [examWording.changed[language]] : []),
  ];
  const rule = paint(style, 'dim', (style.ascii ? '-' : '─').repeat(Math.min(options.width, 72)));
  const head = paint(style, 'bold', `${index + 1}. ${notes.join(', ')}`);
  if (result !== undefined) return `${rule}\n${head}\n${renderResult(exercise, result, options)}`;
  const title = `${escapeControls(exercise.title[language])} (${escapeControls(exercise.id)})`;
  return `${rule}\n${head}\n${title}\n${examWording.notAnswered[language]}`;
}
