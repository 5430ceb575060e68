import { dateOfDay } from '../../progress/local-day.ts';
import type { Counts } from '../../progress/memory/statistics.ts';
import { domainNames } from '../../report/wording/domain-names.ts';
import type { LearnerView } from '../../tui/learner/learner-view.ts';

/**
 * What `progress -o json` prints. Days are dates of the machine's time zone, shares go from 0 to 1, weights are per cent
 * of the exam; `next` is null where all is solved and nothing due.
 */
export function progressToJson({ today, streak, due, next, statistics }: LearnerView) {
  return {
    today: dateOfDay(today),
    streak,
    due: due.map(({ exercise, dueDay }) => ({ exercise, since: dateOfDay(dueDay) })),
    next: next === undefined ? null : { exercise: next.exercise.id, why: next.why },
    all: countsToJson(statistics),
    domains: statistics.domains.map(({ domain, competencies, ...counts }) => ({
      domain,
      weight: domainNames[domain].weight,
      ...countsToJson(counts),
      competencies: competencies.map(({ competency, ...own }) => ({ competency, ...countsToJson(own) })),
    })),
  };
}

function countsToJson({ exercises, solved, tried, attempts, hints, due, share }: Counts): Counts {
  return { exercises, solved, tried, attempts, hints, due, share };
}
