import type { KindRules } from './kind-rules.ts';
import { clusterRoleRules } from './kinds/cluster-role.ts';
import { clusterRoleBindingRules } from './kinds/cluster-role-binding.ts';
import { configMapRules } from './kinds/config-map.ts';
import { ingressRules } from './kinds/ingress.ts';
import { ingressClassRules } from './kinds/ingress-class.ts';
import { namespaceRules } from './kinds/namespace.ts';
import { networkPolicyRules } from './kinds/network-policy.ts';
import { podRules } from './kinds/pod.ts';
import { roleRules } from './kinds/role.ts';
import { roleBindingRules } from './kinds/role-binding.ts';
import { secretRules } from './kinds/secret.ts';
import { serviceRules } from './kinds/service.ts';
import { serviceAccountRules } from './kinds/service-account.ts';

/** The rules of every kind that has its own; a kind that is missing here is decoded by schema alone. */
const all: readonly KindRules[] = [
  podRules,
  serviceRules,
  configMapRules,
  secretRules,
  namespaceRules,
  serviceAccountRules,
  networkPolicyRules,
  ingressRules,
  ingressClassRules,
  roleRules,
  clusterRoleRules,
  roleBindingRules,
  clusterRoleBindingRules,
];

const byId = new Map(all.map((rules) => [`${rules.apiVersion}/${rules.kind}`, rules]));

export function kindRules(apiVersion: string, kind: string): KindRules | undefined {
  return byId.get(`${apiVersion}/${kind}`);
}
