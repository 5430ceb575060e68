import type { ConnectionEnd, ConnectionRequirement } from '../model/exercise.ts';
import { ExerciseFault } from './exercise-fault.ts';
import type { Fields } from './fields.ts';
import { parseObjectName } from './object-name.ts';

/** What `reaches` and `mustNotReach` ask. */
export function readConnection(
  fields: Fields,
  namespace: string,
): Pick<ConnectionRequirement, 'from' | 'to' | 'port' | 'protocol'> {
  return {
    from: endAt(fields, 'from', namespace),
    to: endAt(fields, 'to', namespace),
    port: fields.number('port'),
    protocol: fields.has('protocol') ? fields.text('protocol') : 'TCP',
  };
}

/** Neither addresses nor DNS names hold a slash, which all names of objects do. */
function endAt(fields: Fields, key: 'from' | 'to', namespace: string): ConnectionEnd {
  const text = fields.text(key);
  if (!text.includes('/')) return { host: text };
  const name = parseObjectName(text, namespace);
  if ('check' in name) throw new ExerciseFault(name, fields.get(key).span.start);
  return name;
}
