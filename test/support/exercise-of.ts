import type { Exercise, Requirement } from '../../src/model/exercise.ts';

/** An exercise without words, for tests that care for its requirements alone. */
export function exerciseOf(requirements: readonly Requirement[], given?: string): Exercise {
  return {
    id: 'test',
    domain: 'services-and-networking',
    competency: 'services',
    minutes: 1,
    title: { en: '', ko: '' },
    story: { en: '', ko: '' },
    namespace: 'default',
    requirements,
    given: given === undefined ? undefined : { name: 'given.yaml', text: given },
    start: undefined,
    digest: '',
  };
}
