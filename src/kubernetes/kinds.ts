import type { KindRules } from './kind-rules.ts';
import { podRules } from './kinds/pod.ts';
import { serviceRules } from './kinds/service.ts';

/** The rules of every kind that has its own; a kind that is missing here is decoded by schema alone. */
const all: readonly KindRules[] = [podRules, serviceRules];

const byId = new Map(all.map((rules) => [`${rules.apiVersion}/${rules.kind}`, rules]));

export function kindRules(apiVersion: string, kind: string): KindRules | undefined {
  return byId.get(`${apiVersion}/${kind}`);
}
