import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maxScroll } from '../../../src/tui/lines/layout.ts';
import { overlayLines } from '../../../src/tui/lines/overlay-lines.ts';
import { paneLines } from '../../../src/tui/lines/pane-lines.ts';
import type { AppEvent } from '../../../src/tui/state/app-event.ts';
import type { AppState } from '../../../src/tui/state/app-state.ts';
import { reduce } from '../../../src/tui/state/reduce.ts';
import { exercises, rightAnswer, wrongAnswer } from '../exercises.ts';
import { answerOf, keyOf, stateOf } from './states.ts';

const keys = 'up down pageup pagedown home end enter escape tab j k e g h s l x n b ? q y 가'.split(' ');
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
  fc.constantFrom(...ids).map((id): AppEvent => ({ type: 'opened', id, file: 'x.yaml', watched: false })),
  fc.constantFrom(...ids).map((id): AppEvent => ({ type: 'lesson', id, markdown: '# a\n\ntext\n'.repeat(20) })),
  fc.constantFrom(...ids).map((id): AppEvent => ({ type: 'solution', id, text: rightAnswer })),
  fc.constant<AppEvent>({ type: 'progress', progress: new Map() }),
);

function expectInBounds(state: AppState): void {
  const { cursor, task, overlay, size } = state;
  expect(cursor).toBeGreaterThanOrEqual(0);
  expect(cursor).toBeLessThan(Math.max(1, state.exercises.length));
  if (task !== undefined) expect(state.exercises[cursor]).toBe(task.exercise);
  if (overlay !== undefined && 'scroll' in overlay) {
    expect(overlay.scroll).toBeGreaterThanOrEqual(0);
    expect(overlay.scroll).toBeLessThanOrEqual(maxScroll(overlayLines(state, overlay).length, size));
  } else if (task !== undefined) {
    const { lines } = paneLines(state, task);
    for (const pane of ['task', 'requirements'] as const) {
      expect(task.scroll[pane]).toBeGreaterThanOrEqual(0);
      expect(task.scroll[pane]).toBeLessThanOrEqual(maxScroll(lines[pane].length, size));
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
          if (effect.type === 'reset') expect(before.overlay).toEqual({ kind: 'confirm', about: 'reset' });
        }
      }
    }),
  );
});
