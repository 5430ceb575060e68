import type { AccessRequest } from './access-request.ts';
import type { AppliedRule } from './applied-rules.ts';
import { findGrant } from './find-grant.ts';
import type { Identity } from './identity.ts';
import type { NearMiss } from './near-miss.ts';
import { nearestMiss } from './nearest-miss.ts';
import type { Permissions } from './permissions.ts';

/** Whether somebody may do something, and why, or how near they come. */
export type AccessDecision =
  | { readonly allowed: true; readonly grant: AppliedRule }
  /** `nearest` is undefined where nothing written comes near. */
  | { readonly allowed: false; readonly nearest: NearMiss | undefined };

/** Decides as kube-apiserver's RBAC authorizer does: see `findGrant`. */
export function decideAccess(permissions: Permissions, who: Identity, request: AccessRequest): AccessDecision {
  const grant = findGrant(permissions, who, request);
  if (grant !== undefined) return { allowed: true, grant };
  return { allowed: false, nearest: nearestMiss(permissions, who, request) };
}

/** The decision alone, without looking for what comes near. */
export function isAllowed(permissions: Permissions, who: Identity, request: AccessRequest): boolean {
  return findGrant(permissions, who, request) !== undefined;
}
