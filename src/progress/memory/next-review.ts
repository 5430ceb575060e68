import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Recall, Review } from '../review.ts';

/** When a solved task is to be solved again. */
export interface NextReview {
  /** A day, counted as in `reviews`. */
  readonly dueDay: number;
  /** Days from the last review to the next. */
  readonly interval: number;
}

const grades = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Record<Recall, Rating>;

/**
 * FSRS with its default weights. Without chance, so that the same file gives the same days on every machine, and without
 * steps of minutes, since a task counts once a day.
 */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** A screen may ask at every key press, and the scheduler takes its time. Reviews are never changed, only replaced. */
const told = new WeakMap<readonly Review[], NextReview>();

/** Undefined for a task that has not been solved yet. `reviews`: their days ascending and unique. */
export function nextReview(reviews: readonly Review[]): NextReview | undefined {
  const before = told.get(reviews);
  if (before !== undefined) return before;
  const next = scheduled(reviews);
  if (next !== undefined) told.set(reviews, next);
  return next;
}

function scheduled(reviews: readonly Review[]): NextReview | undefined {
  const [first] = reviews;
  if (first === undefined) return undefined;
  let card: Card = createEmptyCard(midnight(first.day));
  let dueDay = first.day;
  for (const { day, recall } of reviews) {
    ({ card } = scheduler.next(card, midnight(day), grades[recall]));
    dueDay = day + card.scheduled_days;
  }
  return { dueDay, interval: card.scheduled_days };
}

/** Whole days have the same length to the scheduler whatever the clocks on the wall do. */
function midnight(day: number): Date {
  return new Date(day * 86_400_000);
}
