import { type AccessRequest, isUrlRequest } from '../../cluster/rbac/access-request.ts';
import type { AppliedRule } from '../../cluster/rbac/applied-rules.ts';
import type { Identity } from '../../cluster/rbac/identity.ts';
import type { AccessNotice } from '../../cluster/rbac/resources/read-access-request.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Json } from '../../model/json.ts';
import { languages } from '../../model/localized.ts';
import type { ObjectRef } from '../../model/object.ts';
import { positionAt } from '../../model/span.ts';
import { diagnosticToJson } from '../diagnostic-json.ts';
import type { RulePlace } from './grant-text.ts';
import { noticeText } from './notice-text.ts';

export interface AnsweredAccess {
  readonly who: Identity;
  readonly request: AccessRequest;
  readonly notices: readonly AccessNotice[];
  readonly grant: AppliedRule | undefined;
  readonly place: RulePlace | undefined;
  /** What keeps it from being allowed. */
  readonly findings: readonly Diagnostic[];
}

/** An answer for programs. */
export function accessToJson({ who, request, notices, grant, place, findings }: AnsweredAccess): object {
  return {
    allowed: grant !== undefined,
    user: who.name,
    groups: who.groups,
    request: isUrlRequest(request) ? { verb: request.verb, url: request.path } : { ...request },
    notices: notices.map((notice) => ({
      kind: notice.kind,
      message: Object.fromEntries(languages.map((language) => [language, noticeText(notice, language)])),
    })),
    allowedBy: grant === undefined ? null : grantToJson(grant, place),
    missing: findings.map(diagnosticToJson),
  };
}

/** A rule that somebody has, through which binding, and where it is written. */
export function grantToJson({ binding, role, rule }: AppliedRule, place: RulePlace | undefined): Json {
  const { verbs, apiGroups, resources, resourceNames, nonResourceURLs } = rule;
  const source = place?.object.document.source;
  const at = source === undefined || place === undefined ? undefined : positionAt(source.text, place.span.start);
  return {
    binding: refToJson(binding),
    role: refToJson(role),
    rule: {
      verbs: [...verbs],
      apiGroups: [...apiGroups],
      resources: [...resources],
      resourceNames: [...resourceNames],
      nonResourceURLs: [...nonResourceURLs],
    },
    file: source?.name ?? null,
    line: at?.line ?? null,
    column: at?.column ?? null,
  };
}

function refToJson({ kind, namespace, name }: ObjectRef): Json {
  return { kind, namespace, name };
}
