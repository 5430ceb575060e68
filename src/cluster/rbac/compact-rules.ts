import type { Rule } from './permissions.ts';

/** One row of what somebody may do: a resource, or a URL, with all verbs that somebody has on it. */
export interface CompactRule {
  /** With its group behind a dot: `deployments.apps`, `pods/log`; '' for a URL. */
  readonly resource: string;
  /** '' for a resource. */
  readonly url: string;
  /** '' for all objects. */
  readonly name: string;
  readonly verbs: readonly string[];
}

/**
 * Rules as `kubectl auth can-i --list` shows them: taken apart to one resource, name or URL each, with the verbs of those
 * that are alike put together, in the order of their verbs (kubectl pkg/cmd/auth/cani.go, component-helpers
 * auth/rbac/validation BreakdownRule, CompactRules). A verb is named once.
 */
export function compactRules(rules: readonly Rule[]): CompactRule[] {
  const rows = new Map<string, CompactRule & { verbs: string[] }>();
  for (const row of rules.flatMap(rowsOf)) {
    // URLs stay apart by their verbs, as kubectl leaves them.
    for (const verb of row.verbs) {
      const key = JSON.stringify([row.resource, row.name, row.url, row.url === '' ? '' : verb]);
      const known = rows.get(key) ?? { ...row, verbs: [] };
      if (!known.verbs.includes(verb)) known.verbs.push(verb);
      rows.set(key, known);
    }
  }
  return [...rows.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function rowsOf({ verbs, apiGroups, resources, resourceNames, nonResourceURLs }: Rule): CompactRule[] {
  const names = resourceNames.length === 0 ? [''] : resourceNames;
  const ofResources = apiGroups.flatMap((group) =>
    resources.flatMap((resource) =>
      names.map((name) => ({ resource: withGroup(resource, group), url: '', name, verbs })),
    ),
  );
  return [...ofResources, ...nonResourceURLs.map((url) => ({ resource: '', url, name: '', verbs }))];
}

function withGroup(combined: string, group: string): string {
  const slash = combined.indexOf('/');
  const resource = slash === -1 ? combined : combined.slice(0, slash);
  const below = slash === -1 ? '' : combined.slice(slash);
  return `${resource}${group === '' ? '' : `.${group}`}${below}`;
}

function sortKey({ verbs, resource, url, name }: CompactRule): string {
  const group = resource.replace(/\/.*$/s, '').split('.').slice(1).join('.');
  return `[${verbs.join(' ')}],[${group}],[${resource}],[${name}],[${url}]`;
}
