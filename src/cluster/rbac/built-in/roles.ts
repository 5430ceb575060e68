import type { Role } from '../permissions.ts';
import { componentRoles } from './component-roles.ts';
import { controllerRoles } from './controller-roles.ts';
import { namespacedRoles } from './namespaced-roles.ts';
import { peopleRoles } from './people-roles.ts';
import { readRoleTable } from './read-role-table.ts';

let roles: readonly Role[] | undefined;

/** The Roles and ClusterRoles that every cluster of this version has, before rules are gathered. Read on first use. */
export function builtInRoles(): readonly Role[] {
  roles ??= [peopleRoles, componentRoles, controllerRoles, namespacedRoles].flatMap(readRoleTable);
  return roles;
}
