import type { Exercise, MatchesRequirement } from '../../../src/model/exercise.ts';
import { foldEntries } from '../../../src/progress/fold-entries.ts';
import type { DomainWeights } from '../../../src/progress/memory/next-up.ts';
import { exerciseOf } from '../../support/exercise-of.ts';
import { attempt, dayOf, stored } from '../support.ts';

const requirement: MatchesRequirement = {
  kind: 'matches',
  id: 'named',
  says: { en: 'named', ko: '이름' },
  object: { kind: 'Service', name: 'web', namespace: 'default' },
  matches: {},
  exactly: [],
  points: 3,
  hint: undefined,
  needs: [],
};

function exercise(id: string, domain: Exercise['domain'], competency: string): Exercise {
  const title = { en: `Task ${id}`, ko: `${id} 문제` };
  return { ...exerciseOf([requirement]), id, domain, competency, title };
}

/** Five exercises in three domains. */
export const exercises: readonly Exercise[] = [
  exercise('cron', 'application-design-and-build', 'workload-resources'),
  exercise('jobs', 'application-design-and-build', 'workload-resources'),
  exercise('probes', 'application-observability-and-maintenance', 'probes'),
  exercise('headless', 'services-and-networking', 'services'),
  exercise('policy', 'services-and-networking', 'network-policies'),
];

export const weights: DomainWeights = {
  'application-design-and-build': 20,
  'application-deployment': 20,
  'application-observability-and-maintenance': 15,
  'application-environment-configuration-and-security': 25,
  'services-and-networking': 20,
};

/** Two solved (one of them with the solution), one tried, on days 100 to 102. */
export const progress = foldEntries(
  stored(
    [100, attempt('cron', 1)],
    [100, { type: 'hint', exercise: 'cron', count: 2 }],
    [101, { type: 'solution', exercise: 'headless' }],
    [101, attempt('headless', 3)],
    [102, attempt('jobs', 3)],
    [102, attempt('elsewhere', 3)],
  ),
  dayOf,
);
