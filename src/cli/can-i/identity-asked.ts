import { type Identity, impersonatedIdentity } from '../../cluster/rbac/identity.ts';
import type { Language } from '../../model/localized.ts';
import type { KubeObject } from '../../model/object.ts';
import { canIWording } from '../../report/wording/can-i.ts';
import { fill } from '../../report/wording/fill.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';

/** Who runs kubectl where nobody else is named: whoever set the cluster up. */
const administrator: Identity = { name: 'kubernetes-admin', groups: ['system:masters', 'system:authenticated'] };

export function identityAsked(
  { as, asGroup }: { readonly as?: string; readonly asGroup: readonly string[] },
  { language }: Context,
): Identity {
  if (as) return impersonatedIdentity(as, asGroup);
  if (asGroup.length > 0) throw new UsageError(canIWording.groupsAlone[language]);
  return administrator;
}

/** What to say where a user is named as one of the ServiceAccounts is, which is probably meant; else undefined. */
export function accountAsUser(
  as: string | undefined,
  objects: readonly KubeObject[],
  language: Language,
): string | undefined {
  const account = objects.find(({ kind, name }) => kind === 'ServiceAccount' && name === as);
  if (account === undefined) return undefined;
  return fill(canIWording.accountAsUser[language], { name: account.name, namespace: account.namespace });
}
