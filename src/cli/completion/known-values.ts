import { foldersUnder } from '../../catalog/exercise-folder.ts';
import { loadCatalog } from '../../catalog/read-catalog.ts';
import { domains } from '../../model/exercise.ts';
import { languages } from '../../model/localized.ts';
import { domainNames } from '../../report/wording/domain-names.ts';
import type { Context } from '../context.ts';
import type { Candidate, KnownValues } from './complete-words.ts';

/** Exercises with their titles, domains, languages. */
export function knownValues(context: Context): KnownValues {
  return (name, set) => {
    if (name === 'id') return exercises(set, context);
    if (name === 'domain') return domainsNamed('', context);
    if (name === 'domain/id') return domainsNamed('/', context);
    return name === 'language' ? languages.map((value) => ({ value, about: '' })) : [];
  };
}

function exercises(set: string | undefined, { folders, language }: Context): Candidate[] {
  const { exercises: found } = loadCatalog(set === undefined ? folders : foldersUnder(set));
  return found.map(({ exercise: { id, title } }) => ({ value: id, about: title[language] }));
}

function domainsNamed(after: string, { language }: Context): Candidate[] {
  return domains.map((domain) => ({ value: domain + after, about: domainNames[domain].name[language] }));
}
