import type { Exercise } from '../../model/exercise.ts';
import { progressOf } from '../../progress/progress-of.ts';
import { domainNames } from '../../report/wording/domain-names.ts';
import type { AppState } from './app-state.ts';
import { passesFilter } from './filter.ts';

/** Indices of the exercises that the list shows: those that pass the filter and hold every word of the search. */
export function listedExercises({ exercises, progress, home, now, exam }: AppState): number[] {
  if (exam !== undefined) return exercises.map((_, index) => index);
  const words = folded(home.search).split(/\s+/).filter(Boolean);
  return exercises.flatMap((exercise, index) => {
    if (!passesFilter(home.filter, progressOf(progress, exercise.id), now)) return [];
    const text = words.length === 0 ? '' : searchText(exercise);
    return words.every((word) => text.includes(word)) ? [index] : [];
  });
}

/** What can be searched for, in both languages: a learner may know a term in one of them only. */
function searchText({ id, domain, competency, title, requirements }: Exercise): string {
  const kinds = requirements.flatMap((requirement) => ('object' in requirement ? [requirement.object.kind] : []));
  const names = Object.values(domainNames[domain].name);
  return folded([id, domain, competency, ...Object.values(title), ...names, ...kinds].join('\n'));
}

/** As texts are compared in a search: letter case and composition of characters do not count. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
