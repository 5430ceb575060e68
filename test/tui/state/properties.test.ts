import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyHeight } from '../../../src/tui/lines/layout.ts';
import { overlayLines } from '../../../src/tui/lines/overlay-lines.ts';
import { taskScreen } from '../../../src/tui/lines/task-screen.ts';
import type { AppEvent } from '../../../src/tui/state/app-event.ts';
import type { AppState } from '../../../src/tui/state/app-state.ts';
import { reduce } from '../../../src/tui/state/reduce.ts';
import { exercises, rightAnswer, wrongAnswer } from '../exercises.ts';
import { answerOf, keyOf, stateOf } from './states.ts';

const keys =
  'up down left right pageup pagedown home end enter escape tab shift-tab backspace j k e g h s l x n b / f t v z 1 3 5 ? q y a 가'.split(
    ' ',
  );
const ids = exercises.map(({ id }) => id);
const answers = ids.flatMap((id) =>
  [rightAnswer, wrongAnswer, '', 'a: [', '\u0000'].map((text) => ({ id, answer: answerOf(id, text) })),
);

const events: fc.Arbitrary<AppEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...keys).map((key): AppEvent => ({ type: 'key', key: keyOf(key) })) },
  fc
    .record({ columns: fc.integer({ min: 1, max: 200 }), rows: fc.integer({ min: 1, max: 60 }) })
    .map((size): AppEvent => ({ type: 'resized', size })),
  fc.constantFrom(...answers).map(({ id, answer }): AppEvent => ({ type: 'graded', id, answer })),
  fc.constantFrom(...ids).map((id): AppEvent => ({ type: 'graded', id, answer: undefined })),
  fc
    .constantFrom(...ids)
    .map((id): AppEvent => ({ type: 'opened', id, file: 'x.yaml', watched: false, reference: rightAnswer })),
  fc.constantFrom(...ids).map((id): AppEvent => ({ type: 'lesson', id, markdown: '# a\n\ntext\n'.repeat(20) })),
  fc.constantFrom(...ids).map((id): AppEvent => ({ type: 'solution', id, text: rightAnswer })),
  fc.constant<AppEvent>({ type: 'progress', progress: new Map() }),
  fc.constantFrom(rightAnswer, '', 'kube', '\u0000\n: [').map((text): AppEvent => ({ type: 'pasted', text })),
);

function expectInBounds(state: AppState): void {
  const { cursor, task, overlay, size } = state;
  expect(cursor).toBeGreaterThanOrEqual(0);
  expect(cursor).toBeLessThan(Math.max(1, state.exercises.length));
  if (task !== undefined) expect(state.exercises[cursor]).toBe(task.exercise);
  if (overlay !== undefined && 'scroll' in overlay) {
    expect(overlay.scroll).toBeGreaterThanOrEqual(0);
    expect(overlay.scroll).toBeLessThanOrEqual(Math.max(0, overlayLines(state, overlay).length - bodyHeight(size)));
  } else if (task !== undefined) {
    for (const { name, lines, height } of taskScreen(state, task).panes) {
      expect(task.scroll[name]).toBeGreaterThanOrEqual(0);
      expect(task.scroll[name]).toBeLessThanOrEqual(Math.max(0, lines.length - height));
    }
  }
}

it('stays in bounds and never throws, whatever happens', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 40 }), fc.constantFrom(exercises, []), (sequence, list) => {
      let state = stateOf({ exercises: list });
      for (const event of sequence) {
        state = reduce(state, event);
        expectInBounds(state);
      }
    }),
    { numRuns: 200 },
  );
});

it('never writes or shows anything without an answer to its question', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 60 }), (sequence) => {
      let state = stateOf();
      for (const event of sequence) {
        const before = state;
        state = reduce(state, event);
        for (const effect of state.effects) {
          if (effect.type === 'reset') expect(before.overlay).toEqual({ kind: 'confirm', about: { kind: 'reset' } });
          if (effect.type === 'write')
            expect(before.overlay).toMatchObject({ about: { kind: 'paste', text: effect.text } });
        }
      }
    }),
  );
});
