import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import { type Identity, serviceAccountOf } from './identity.ts';
import { subjectIndex } from './match-subject.ts';
import type { FaultKind, Weighed } from './near-miss.ts';
import { nearName } from './near-name.ts';
import type { Binding, BoundSubject } from './permissions.ts';

/** Of a subject that is simply somebody else. */
const somebodyElse = 4;

/** How many subjects of a binding are compared. */
const mostCompared = 50;

/** Why a binding that `object` writes is not about somebody; empty where it is. The subject that comes nearest is told. */
export function subjectFaults(binding: Binding, object: KubeObject, who: Identity): Weighed[] {
  if (subjectIndex(binding, who) !== -1) return [];
  const at = { object, path: FieldPath.of('subjects') };
  if (binding.subjects.length === 0) return [{ fault: { kind: 'no-subjects', at }, weight: 2 }];
  let best: Weighed | undefined;
  for (const [index, subject] of binding.subjects.slice(0, mostCompared).entries()) {
    const [fault, weight] = compare(subject, binding.namespace, who);
    if (best === undefined || weight < best.weight)
      best = { fault: { ...fault, at: { object, path: at.path.child(index, fault.differs) } }, weight };
  }
  return best === undefined ? [] : [best];
}

type Compared = readonly [fault: FaultKind & { kind: 'subject' }, weight: number];

function compare(subject: BoundSubject, bindingNamespace: string, who: Identity): Compared {
  const account = serviceAccountOf(who.name);
  return account === undefined
    ? compareWithUser(subject, who)
    : compareWithAccount({ ...subject, namespace: subject.namespace || bindingNamespace }, account, who);
}

function compareWithAccount(
  { kind, name, namespace }: BoundSubject,
  account: { readonly namespace: string; readonly name: string },
  who: Identity,
): Compared {
  if (kind === 'ServiceAccount') {
    if (name === account.name) return differs('namespace', account.namespace, namespace, 1);
    const isSlip = namespace === account.namespace && nearName(name, [account.name]) !== undefined;
    return differs('name', account.name, name, isSlip ? 1 : somebodyElse);
  }
  const written = [
    account.name,
    `${account.namespace}:${account.name}`,
    `${account.namespace}/${account.name}`,
    who.name,
  ];
  if (written.includes(name)) return differs('kind', 'ServiceAccount', kind, 1);
  return compareNames(kind, name, who);
}

function compareWithUser({ kind, name }: BoundSubject, who: Identity): Compared {
  if (kind !== 'User' && name === who.name) return differs('kind', 'User', kind, 1);
  if (kind !== 'Group' && who.groups.includes(name)) return differs('kind', 'Group', kind, 1);
  return compareNames(kind, name, who);
}

function compareNames(kind: string, name: string, who: Identity): Compared {
  const meant = kind === 'Group' ? who.groups : kind === 'User' ? [who.name] : [];
  const near = nearName(name, meant);
  return near === undefined ? differs('name', who.name, name, somebodyElse) : differs('name', near, name, 1);
}

function differs(field: 'kind' | 'name' | 'namespace', expected: string, actual: string, weight: number): Compared {
  return [{ kind: 'subject', differs: field, expected, actual }, weight];
}
