import { type AccessRequest, namespaceOf } from './access-request.ts';
import { boundRole, holdsIn } from './applied-rules.ts';
import { ruleAllows } from './match-rule.ts';
import type { Binding, BoundSubject, Permissions, Role, RoleRule } from './permissions.ts';

/** Somebody who may do what was asked about, and through what. */
export interface AllowedSubject {
  /** A ServiceAccount has its namespace here, even where the binding leaves it out. */
  readonly subject: BoundSubject;
  readonly binding: Binding;
  readonly role: Role;
  /** The first rule that allows it. */
  readonly rule: RoleRule;
}

/**
 * Every subject that may do something, once for each binding that says so; `system:masters` among them
 * (plugin/pkg/auth/authorizer/rbac/subject_locator.go).
 */
export function whoCan(permissions: Permissions, request: AccessRequest): AllowedSubject[] {
  const namespace = namespaceOf(request);
  return permissions.bindings.flatMap((binding) => {
    const role = holdsIn(binding, namespace) ? boundRole(permissions, binding) : undefined;
    const rule = role?.rules.find((each) => ruleAllows(each, request));
    if (role === undefined || rule === undefined) return [];
    return binding.subjects.map((subject) => ({ subject: atHome(subject, binding), binding, role, rule }));
  });
}

function atHome(subject: BoundSubject, binding: Binding): BoundSubject {
  const isAtHome = subject.kind !== 'ServiceAccount' || subject.namespace !== '';
  return isAtHome ? subject : { ...subject, namespace: binding.namespace };
}
