import { type AppliedRule, appliedRules } from '../../cluster/rbac/applied-rules.ts';
import { compactRules } from '../../cluster/rbac/compact-rules.ts';
import { decideAccess } from '../../cluster/rbac/decide-access.ts';
import type { Identity } from '../../cluster/rbac/identity.ts';
import type { Permissions } from '../../cluster/rbac/permissions.ts';
import { readPermissions } from '../../cluster/rbac/read-permissions.ts';
import { customResources } from '../../cluster/rbac/resources/custom-resources.ts';
import { readAccessRequest } from '../../cluster/rbac/resources/read-access-request.ts';
import { locate } from '../../kubernetes/locate.ts';
import { FieldPath } from '../../model/field-path.ts';
import { jsonText } from '../../model/json.ts';
import type { KubeObject } from '../../model/object.ts';
import { accessToJson, grantToJson } from '../../report/can-i/access-to-json.ts';
import { grantText, type RulePlace } from '../../report/can-i/grant-text.ts';
import { noticeText } from '../../report/can-i/notice-text.ts';
import { rulesTable } from '../../report/can-i/rules-table.ts';
import { canIWording } from '../../report/wording/can-i.ts';
import { acceptedObjects } from '../accepted-objects.ts';
import { accountAsUser, identityAsked } from '../can-i/identity-asked.ts';
import { deniedText, whyDenied } from '../can-i/why-denied.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';

export interface CanIOptions {
  readonly as?: string;
  readonly asGroup: readonly string[];
  readonly namespace: string;
  readonly allNamespaces?: boolean;
  readonly subresource: string;
  readonly list?: boolean;
  readonly quiet?: boolean;
  readonly filename: readonly string[];
  readonly output: 'text' | 'json';
}

/** `kubedrill can-i VERB RESOURCE -f FILE…`: kubectl's answer on standard output, the reason on standard error. */
export async function canI(
  verb: string | undefined,
  what: string | undefined,
  options: CanIOptions,
  given: Context,
): Promise<number> {
  const { language } = given;
  // The reason goes to standard error, which may be no terminal where standard output is one.
  const style = { ...given.style, color: given.style.color && given.stderrIsTerminal };
  const context: Context = { ...given, style, printError: options.quiet ? () => {} : given.printError };
  const who = identityAsked(options, context);
  const isListed = options.list ?? false;
  if (isListed && (verb !== undefined || options.quiet || options.allNamespaces || options.subresource !== ''))
    throw new UsageError(canIWording.listTakesNone[language]);
  if (!isListed && what === undefined) throw new UsageError(canIWording.nothingAsked[language]);
  if (options.filename.length === 0) throw new UsageError(canIWording.noFiles[language]);
  const objects = await acceptedObjects(options.filename, options.namespace, context);
  const permissions = readPermissions(objects);
  if (!options.as) context.printError(`${canIWording.nobodyNamed[language]}\n`);
  const account = accountAsUser(options.as, objects, language);
  if (account !== undefined) warn(account, context);
  if (isListed) return listRules(permissions, who, options, given);
  const namespace = options.allNamespaces ? '' : options.namespace;
  const asked = { verb: verb ?? '', what: what ?? '', subresource: options.subresource, namespace };
  return answer(asked, { permissions, who, objects, options, context, print: given.print });
}

interface Surroundings {
  readonly permissions: Permissions;
  readonly who: Identity;
  readonly objects: readonly KubeObject[];
  readonly options: CanIOptions;
  readonly context: Context;
  readonly print: Context['print'];
}

async function answer(asked: Parameters<typeof readAccessRequest>[0], around: Surroundings): Promise<number> {
  const { permissions, who, objects, options, context, print } = around;
  const { language } = context;
  const { request, notices } = readAccessRequest(asked, customResources(objects));
  if (notices.some(({ kind }) => kind === 'subresource-of-url'))
    throw new UsageError(canIWording.subresourceOfUrl[language]);
  const decision = decideAccess(permissions, who, request);
  const grant = decision.allowed ? decision.grant : undefined;
  const place = grant && placeOf(grant);
  const findings = decision.allowed ? [] : whyDenied(decision.nearest, who, asked, request);
  if (!options.quiet && options.output === 'json')
    await print(`${jsonText(accessToJson({ who, request, notices, grant, place, findings }) as never, 2)}\n`);
  if (!options.quiet && options.output === 'text') {
    for (const notice of notices) warn(noticeText(notice, language), context);
    await print(decision.allowed ? 'yes\n' : 'no\n');
    const lines = grant === undefined ? deniedText(findings, context) : grantText(grant, place, context);
    context.printError(`${lines.join('\n')}\n`);
  }
  return decision.allowed ? 0 : 1;
}

async function listRules(
  permissions: Permissions,
  who: Identity,
  { namespace, output }: CanIOptions,
  { print }: Context,
): Promise<number> {
  const applied = [...appliedRules(permissions, who, namespace)];
  if (output === 'json') {
    const rules = applied.map((one) => grantToJson(one, placeOf(one)));
    await print(`${jsonText({ user: who.name, groups: [...who.groups], rules }, 2)}\n`);
  } else await print(`${rulesTable(compactRules(applied.map(({ rule }) => rule))).join('\n')}\n`);
  return 0;
}

/** Where the rule was written; undefined for one that every cluster has. */
function placeOf({ rule: { writtenIn } }: AppliedRule): RulePlace | undefined {
  const { object, index } = writtenIn;
  if (object === undefined) return undefined;
  return { object, span: locate(object.document.root, FieldPath.of('rules', index)).span };
}

function warn(text: string, { language, printError }: Context): void {
  printError(`${canIWording.warning[language]}: ${text}\n`);
}
