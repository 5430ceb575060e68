import type { ObjectsView } from '../../cluster/view/view-objects.ts';
import type { ClusterView } from '../../cluster/view-cluster.ts';
import { findingText, type TextOptions } from '../finding-text.ts';
import { indented } from '../section-text.ts';
import { paint, symbol } from '../style.ts';
import { wrapText } from '../wrap-text.ts';
import { previewAdmission } from './preview-admission.ts';
import { previewConnections } from './preview-connections.ts';
import { previewMatrix } from './preview-matrix.ts';
import { previewNames, previewSrv } from './preview-names.ts';
import { previewBudgets, previewRollouts } from './preview-operations.ts';
import { type PreviewOptions, type PreviewWord, word } from './preview-options.ts';
import { previewPermissions } from './preview-permissions.ts';
import { previewPods } from './preview-pods.ts';
import { previewSchedules } from './preview-schedules.ts';
import { previewServices } from './preview-services.ts';
import { previewStorage } from './preview-storage.ts';

/**
 * What a cluster makes of the objects, in sections; one without content is left out. Lines end with LF, without one after
 * the last. Names and records are never cut, so that they can be copied: such lines may be longer than `width`.
 */
export function previewToText(view: ObjectsView, given: TextOptions): string {
  const namespaces = namespacesOf(view);
  const options: PreviewOptions = { ...given, severalNamespaces: new Set(namespaces).size > 1 };
  const { services } = view;
  const sections = [
    section('pods', previewPods(view, options), options),
    section('services', previewServices(view, options), options),
    section('names', previewNames(services, options), options),
    section('srv', previewSrv(services, options), options),
    section('connections', [...previewConnections(services, options), ...elsewhere(view, options)], options),
    section('matrix', previewMatrix(view.matrix, options), options),
    section('volumes', previewStorage(view.storage, options), options),
    section('permissions', previewPermissions(view.accounts, options), options),
    section('admission', previewAdmission(view.namespaces, options), options),
    section('rollouts', previewRollouts(view.rollouts, options), options),
    section('budgets', previewBudgets(view.budgets, options), options),
    section('schedules', previewSchedules(view.schedules, view.after !== undefined, options), options),
    section('warnings', warningLines(view, options), options),
  ].filter((lines) => lines.length > 0);
  if (sections.length === 0) return word(options, 'nothing');
  const note = notes(view, options).map((line) => paint(options.style, 'dim', line));
  return [...sections, ...(note.length > 0 ? [note] : [])].map((lines) => lines.join('\n')).join('\n\n');
}

function namespacesOf({ workloads, services, storage, budgets, schedules }: ObjectsView): string[] {
  const objects = [...budgets, ...schedules].map(({ object }) => object);
  const claims = storage.claims.map(({ claim }) => claim);
  return [...workloads, ...services.map(({ service }) => service), ...objects, ...claims].map((one) => one.namespace);
}

function section(heading: PreviewWord, lines: readonly string[], options: PreviewOptions): string[] {
  if (lines.length === 0) return [];
  return [paint(options.style, 'bold', word(options, heading)), ...indented(lines, 2)];
}

function notes({ workloads, services }: ClusterView, options: PreviewOptions): string[] {
  const showsAddresses = services.length > 0 || workloads.some(({ pods }) => pods.length > 0);
  const suffixed = workloads.some(({ pods }) => pods.some(({ name }) => name.endsWith('*')));
  const words: PreviewWord[] = [
    ...(showsAddresses ? (['examples'] as const) : []),
    ...(suffixed ? (['suffixes'] as const) : []),
  ];
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
