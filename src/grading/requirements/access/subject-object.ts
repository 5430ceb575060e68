import type { AccessSubject, ObjectName } from '../../../model/exercise.ts';

/** The ServiceAccount that must exist; undefined for users and groups, and for the account that every namespace has. */
export function subjectObject(subject: AccessSubject): ObjectName | undefined {
  if (subject.kind !== 'ServiceAccount' || subject.name === 'default') return undefined;
  const { kind, name, namespace } = subject;
  return { kind, name, namespace };
}
