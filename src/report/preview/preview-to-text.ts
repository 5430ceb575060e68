import type { ClusterView } from '../../cluster/view-cluster.ts';
import { findingText, type TextOptions } from '../finding-text.ts';
import { indented } from '../section-text.ts';
import { paint, symbol } from '../style.ts';
import { wrapText } from '../wrap-text.ts';
import { previewConnections } from './preview-connections.ts';
import { previewNames, previewSrv } from './preview-names.ts';
import { type PreviewOptions, type PreviewWord, word } from './preview-options.ts';
import { previewPods } from './preview-pods.ts';
import { previewServices } from './preview-services.ts';

/**
 * What a cluster makes of the objects, in sections; one without content is left out. Lines end with LF, without one after
 * the last. Names and records are never cut, so that they can be copied: such lines may be longer than `width`.
 */
export function previewToText(view: ClusterView, given: TextOptions): string {
  const namespaces = [...view.workloads, ...view.services.map(({ service }) => service)].map((one) => one.namespace);
  const options: PreviewOptions = { ...given, severalNamespaces: new Set(namespaces).size > 1 };
  const { workloads, services } = view;
  const sections = [
    section('pods', previewPods(workloads, options), options),
    section('services', previewServices(services, options), options),
    section('names', previewNames(services, options), options),
    section('srv', previewSrv(services, options), options),
    section('connections', [...previewConnections(services, options), ...elsewhere(view, options)], options),
    section('warnings', warningLines(view, options), options),
  ].filter((lines) => lines.length > 0);
  if (sections.length === 0) return word(options, 'nothing');
  const note = notes(view, options).map((line) => paint(options.style, 'dim', line));
  return [...sections, note].map((lines) => lines.join('\n')).join('\n\n');
}

function section(heading: PreviewWord, lines: readonly string[], options: PreviewOptions): string[] {
  if (lines.length === 0) return [];
  return [paint(options.style, 'bold', word(options, heading)), ...indented(lines, 2)];
}

function notes({ workloads }: ClusterView, options: PreviewOptions): string[] {
  const suffixed = workloads.some(({ pods }) => pods.some(({ name }) => name.endsWith('*')));
  const words: PreviewWord[] = suffixed ? ['examples', 'suffixes'] : ['examples'];
  return words.flatMap((key) => wrapText(word(options, key), options.width));
}

/** How the names look from other namespaces; where several are shown, they are complete already. */
function elsewhere({ services }: ClusterView, options: PreviewOptions): string[] {
  const example = services.find(({ connections }) => connections.length > 0);
  const [connection] = example?.connections ?? [];
  if (example === undefined || connection === undefined || options.severalNamespaces) return [];
  const name = `${connection.name}.${example.service.namespace}`;
  return wrapText(word(options, 'elsewhere', { name }), options.width - 2);
}

function warningLines({ warnings }: ClusterView, options: PreviewOptions): string[] {
  const sign = paint(options.style, 'yellow', symbol(options.style, 'warning'));
  const indent = symbol(options.style, 'warning').length + 1;
  return warnings.flatMap((warning) => {
    const [first = '', ...rest] = findingText(warning, { ...options, width: options.width - indent - 2 });
    return [`${sign} ${first}`, ...indented(rest, indent)];
  });
}
