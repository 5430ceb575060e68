import type { LabelSelector } from '../../../kubernetes/schema/types.generated.ts';
import type { Role, RoleRule, Rule } from '../permissions.ts';

/**
 * Roles as text: the name of a role (`namespace/name` for a Role in a namespace), then indented what it has: `label
 * key=value`, `aggregate key=value` for a selector that it gathers rules with, else a rule: verbs, API groups (`core` is
 * the one without a name), resources and resource names; or verbs and URLs.
 */
export function readRoleTable(table: string): Role[] {
  return table
    .trim()
    .split(/\n(?! )/)
    .map(readRole);
}

function readRole(text: string): Role {
  const [title = '', ...lines] = text.split('\n').map((line) => line.trim());
  const slash = title.indexOf('/');
  const name = title.slice(slash + 1);
  const namespace = title.slice(0, Math.max(0, slash));
  const kind = slash === -1 ? 'ClusterRole' : 'Role';
  const labels: Record<string, string> = {};
  const aggregates: LabelSelector[] = [];
  const rules: RoleRule[] = [];
  for (const line of lines) {
    const [first = '', second = '', ...more] = line.split(' ');
    if (first === 'label') Object.assign(labels, pair(second));
    else if (first === 'aggregate') aggregates.push({ matchLabels: pair(second) });
    else {
      const writtenIn = { role: { kind, name, namespace }, index: rules.length, object: undefined };
      rules.push({ ...readRule(first, second, more), writtenIn });
    }
  }
  return {
    kind,
    name,
    namespace,
    labels: { 'kubernetes.io/bootstrapping': 'rbac-defaults', ...labels },
    aggregates: aggregates.length === 0 ? undefined : aggregates,
    rules,
    object: undefined,
  };
}

function readRule(verbs: string, second: string, [resources, names]: readonly string[]): Rule {
  const list = (text: string | undefined) => (text === undefined ? [] : text.split(','));
  const isUrl = resources === undefined;
  return {
    verbs: list(verbs),
    apiGroups: isUrl ? [] : list(second).map((group) => (group === 'core' ? '' : group)),
    resources: list(resources),
    resourceNames: list(names),
    nonResourceURLs: isUrl ? list(second) : [],
  };
}

function pair(text: string): Record<string, string> {
  const [key = '', value = ''] = text.split('=');
  return { [key]: value };
}
