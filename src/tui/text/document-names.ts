import type { YamlDocument, YamlNode } from '../../model/node.ts';
import { escapeControls } from '../../report/escape.ts';

/** More than these are not named one by one. */
const most = 3;

/** What documents say they are: `Service/web, StatefulSet/web`. */
export function documentNames(documents: readonly YamlDocument[]): string {
  const names = documents.slice(0, most).map(({ root }) => {
    const kind = text(at(root, 'kind')) ?? '?';
    const name = text(at(at(root, 'metadata'), 'name'));
    return name === undefined ? kind : `${kind}/${name}`;
  });
  return [...names, ...(documents.length > most ? [`+${documents.length - most}`] : [])].join(', ');
}

function at(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.type === 'map' ? node.entries.get(key)?.value : undefined;
}

function text(node: YamlNode | undefined): string | undefined {
  return node?.type === 'scalar' && typeof node.value === 'string'
    ? escapeControls(node.value).slice(0, 40)
    : undefined;
}
