import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { renderToString } from 'ink';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { foldExam } from '../../../src/exam/exam.ts';
import type { Language } from '../../../src/model/localized.ts';
import { noProgress } from '../../../src/progress/exercise-progress.ts';
import { pendingResult } from '../../../src/tui/exam/pending-result.ts';
import type { AppState } from '../../../src/tui/state/app-state.ts';
import { Screen } from '../../../src/tui/views/screen.tsx';
import { minute, paper } from '../exam/fake-exam.ts';
import { rightAnswer, wrongAnswer } from '../exercises.ts';
import { answerOf, opened, press, send, stateOf } from '../state/states.ts';

const progress = new Map([
  ['cron', { ...noProgress, attempts: 3, best: 2, points: 3 }],
  ['headless-service', { ...noProgress, attempts: 1, best: 3, points: 3, solved: true }],
]);

function frame(state: AppState): string {
  return renderToString(<Screen state={state} />, { columns: state.size.columns });
}

function graded(state: AppState, id: string, text: string): AppState {
  return send(opened(state, id), { type: 'graded', id, answer: answerOf(id, text) });
}

function inExam(start: AppState): AppState {
  const exam = foldExam([
    { type: 'started', at: start.now, paper: paper(), folder: 'exam' },
    { type: 'flagged', at: start.now, task: 2, flagged: true },
    { type: 'answered', at: start.now, task: 0, text: rightAnswer },
  ]);
  return { ...start, exam, cursor: 0, now: start.now + 10 * minute };
}

function examTask(start: AppState, id: string, text: string): AppState {
  const { result } = answerOf(id, text);
  return send(opened(start, id), { type: 'graded', id, answer: { text, result: pendingResult(result) } });
}

/** The screens that a learner comes by, each in the size and language that it is asked for. */
const screens: Readonly<Record<string, (start: AppState) => AppState>> = {
  list: (start) => press(start, 'down'),
  'task-untouched': (start) => opened(start, 'cron'),
  'task-unmet': (start) => press(graded(start, 'ports', wrongAnswer), 'h'),
  'task-unreadable': (start) => graded(start, 'ports', 'kind: Service\n\tname: web\n'),
  'task-rejected': (start) => graded(start, 'ports', rightAnswer.replace('port: 8080', 'port: "8080"')),
  'task-solved': (start) => graded(start, 'headless-service', rightAnswer),
  help: (start) => press(opened(start, 'ports'), '?'),
  lesson: (start) =>
    send(opened(start, 'ports'), {
      type: 'lesson',
      id: 'ports',
      markdown:
        '# 포트 Ports\n\nA `targetPort` may be\na **name**.\n\n- one\n- 둘\n\n```yaml\nports: [{port: 80}]\n```\n',
    }),
  solution: (start) => send(opened(start, 'ports'), { type: 'solution', id: 'ports', text: rightAnswer }),
  'confirm-reset': (start) => press(opened(start, 'ports'), 'x'),
  'confirm-paste': (start) => send(graded(start, 'ports', wrongAnswer), { type: 'pasted', text: rightAnswer }),
  search: (start) => press(start, '/', ...'port'),
  cluster: (start) => press(graded(start, 'headless-service', rightAnswer), '4'),
  comparison: (start) =>
    press(graded(start, 'headless-service', rightAnswer.replace('name: web', 'name: website')), '5'),
  statistics: (start) => press(start, 't'),
  writing: (start) => press(graded(start, 'ports', wrongAnswer), 'i', 'down', 'down', 'end'),
  exam: (start) => press(inExam(start), 'down'),
  'exam-task': (start) => examTask(inExam(start), 'ports', rightAnswer.replace('clusterIP', 'clusterIp')),
};

const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 40, rows: 12 },
  { columns: 60, rows: 20 },
];

describe.each(['en', 'ko'] as readonly Language[])('in %s', (language) => {
  describe.each(sizes)('at $columns×$rows', (size) => {
    it.each(Object.keys(screens))('%s', async (name) => {
      const state = screens[name]?.(stateOf({ language, size, progress }));
      if (state === undefined) throw new Error(name);
      const shown = frame(state);
      expect(shown.split('\n').length).toBeLessThanOrEqual(size.rows - 1);
      const file = `../frames/${language}-${size.columns}x${size.rows}/${name}.txt`;
      await expect(`${shown}\n`).toMatchFileSnapshot(file);
    });
  });
});

describe('with ASCII alone', () => {
  const style = { color: false, ascii: true };
  it.each(Object.keys(screens).filter((name) => name !== 'lesson'))('%s has no other characters', (name) => {
    const state = screens[name]?.(stateOf({ style, progress }));
    if (state === undefined) throw new Error(name);
    expect(frame(state)).toMatch(/^[ -~\n]*$/);
  });
});

it('says the same with colours as without', () => {
  for (const make of Object.values(screens)) {
    const coloured = frame(make(stateOf({ progress, style: { color: true, ascii: false } })));
    const plain = stripVTControlCharacters(coloured);
    expect(coloured).not.toBe(plain);
    const words = (text: string) => text.replaceAll('`', '').split(/\s+/).join(' ');
    // Without backticks a line is shorter, so that more may be in sight.
    expect(words(plain).slice(0, 200)).toBe(words(frame(make(stateOf({ progress })))).slice(0, 200));
  }
});

it('fits every window, and no line is wider than it', () => {
  const windows = fc.record({ columns: fc.integer({ min: 20, max: 200 }), rows: fc.integer({ min: 6, max: 50 }) });
  fc.assert(
    fc.property(
      windows,
      fc.constantFrom<Language>('en', 'ko'),
      fc.constantFrom(...Object.values(screens)),
      fc.boolean(),
      (size, language, make, ascii) => {
        const lines = frame(make(stateOf({ size, language, progress, style: { color: false, ascii } }))).split('\n');
        expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(size.columns);
      },
    ),
    { numRuns: 150 },
  );
});
