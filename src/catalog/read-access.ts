import type { AccessRequirement, AccessSubject } from '../model/exercise.ts';
import { ExerciseFault } from './exercise-fault.ts';
import type { Fields } from './fields.ts';

/** What `can` and `cannot` ask. */
export function readAccess(
  fields: Fields,
  home: string,
): Pick<AccessRequirement, 'as' | 'verbs' | 'what' | 'name' | 'namespace'> {
  return {
    as: readSubject(fields, home),
    verbs: fields.texts('verbs'),
    what: fields.has('url') ? fields.text('url') : fields.text('resource'),
    name: fields.has('name') ? fields.text('name') : '',
    namespace: fields.has('namespace') ? fields.text('namespace') : home,
  };
}

function readSubject(fields: Fields, home: string): AccessSubject {
  const text = fields.text('as');
  // Names of users and groups may hold slashes themselves.
  const slash = text.indexOf('/');
  const kind = text.slice(0, slash);
  const name = text.slice(slash + 1);
  if (kind === 'User') return { kind, name, groups: fields.texts('groups') };
  if (kind === 'Group') return { kind, name };
  if (kind !== 'ServiceAccount')
    throw new ExerciseFault({ check: 'wrong-value', field: 'as', expected: 'subject' }, fields.get('as').span.start);
  const [first = '', second] = name.split('/');
  return second === undefined ? { kind, name: first, namespace: home } : { kind, name: second, namespace: first };
}
