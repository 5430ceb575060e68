import type { KindRules } from './kind-rules.ts';
import { configMapRules } from './kinds/config-map.ts';
import { namespaceRules } from './kinds/namespace.ts';
import { podRules } from './kinds/pod.ts';
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
];

const byId = new Map(all.map((rules) => [`${rules.apiVersion}/${rules.kind}`, rules]));

export function kindRules(apiVersion: string, kind: string): KindRules | undefined {
  return byId.get(`${apiVersion}/${kind}`);
}
