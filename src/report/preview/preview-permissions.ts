import type { Rule } from '../../cluster/rbac/permissions.ts';
import type { AccountView, GrantView } from '../../cluster/view/view-permissions.ts';
import { escapeControls } from '../escape.ts';
import { indented } from '../section-text.ts';
import { paint } from '../style.ts';
import { namespaced, type PreviewOptions, word } from './preview-options.ts';
import { table } from './table.ts';

/** Rules of one account that are listed; the rest is counted. */
const most = 20;

/** Each account with the rules that written bindings give it. */
export function previewPermissions(accounts: readonly AccountView[], options: PreviewOptions): string[] {
  return accounts.flatMap(({ subject, grants }) => {
    const name = subject.namespace === '' ? subject.name : namespaced(subject, options);
    const head = paint(options.style, 'bold', escapeControls(`${subject.kind} ${name}`));
    const rows = grants.flatMap((grant) => grantRows(grant, options));
    if (rows.length === 0) return [head, `  ${word(options, 'nothingGranted')}`];
    const titles = (['where', 'verbs', 'resources', 'by'] as const).map((key) => word(options, key));
    const lines = table([titles, ...rows.slice(0, most)]);
    if (rows.length > most) lines.push(word(options, 'moreLines', { count: rows.length - most }));
    return [head, ...indented(lines, 2)];
  });
}

function grantRows({ namespace, binding, role, rules }: GrantView, options: PreviewOptions): string[][] {
  const where = namespace === '' ? word(options, 'everywhere') : namespace;
  const by = `${binding.kind}/${binding.name} > ${role.kind}/${role.name}`;
  // Those that every cluster has are long, and known by their names.
  if (role.object === undefined)
    return [[where, '', word(options, 'builtIn', { name: role.name }), by].map(escapeControls)];
  return rules.map((rule) => [where, rule.verbs.join(','), resourcesOf(rule, options), by].map(escapeControls));
}

/** As kubectl writes them: `deployments.apps`. */
function resourcesOf(rule: Rule, options: PreviewOptions): string {
  const { apiGroups, resources, resourceNames, nonResourceURLs } = rule;
  const qualified = resources.flatMap((resource) =>
    apiGroups.map((group) => (group === '' ? resource : `${resource}.${group}`)),
  );
  const text = [...qualified, ...nonResourceURLs].join(',');
  return resourceNames.length === 0
    ? text
    : word(options, 'named', { resources: text, names: resourceNames.join(',') });
}
