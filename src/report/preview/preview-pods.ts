import type { DeclaredPort, SimulatedPod, Workload } from '../../cluster/cluster.ts';
import type { ObjectsView } from '../../cluster/view/view-objects.ts';
import { escapeControls } from '../escape.ts';
import { paint } from '../style.ts';
import { namespaced, type PreviewOptions, word } from './preview-options.ts';
import { table } from './table.ts';

/** Pods of one workload that are listed; the rest is counted. */
const most = 10;

/** Nodes that are named, where a Pod may run on several. */
const mostNodes = 3;

/** Each workload with its Pods below it, as a tree. */
export function previewPods(view: ObjectsView, options: PreviewOptions): string[] {
  return view.workloads.flatMap((workload) => workloadTree(workload, view, options));
}

function workloadTree(workload: Workload, view: ObjectsView, options: PreviewOptions): string[] {
  const { kind, pods, wanted } = workload;
  const name = escapeControls(namespaced(workload, options));
  const shown = pods.slice(0, most);
  if (kind === 'Pod') return table(shown.map((pod) => [`Pod ${name}`, ...podCells(pod, view, options).slice(1)]));
  const head = `${paint(options.style, 'bold', `${kind} ${name}`)}  ${word(options, 'podCount', { count: wanted })}`;
  const rows = table(shown.map((pod) => podCells(pod, view, options)));
  const refused = view.turnedAway.has(workload.template.object) ? wanted - pods.length : 0;
  const more = wanted - shown.length - refused;
  if (more > 0) rows.push(word(options, 'morePods', { count: more }));
  if (refused > 0) rows.push(paint(options.style, 'yellow', word(options, 'refusedPods', { count: refused })));
  return [head, ...rows.map((row, index) => branch(index === rows.length - 1, options) + row)];
}

function branch(last: boolean, { style }: PreviewOptions): string {
  if (style.ascii) return last ? '`- ' : '|- ';
  return last ? '└─ ' : '├─ ';
}

function podCells(pod: SimulatedPod, { podFacts }: ObjectsView, options: PreviewOptions): string[] {
  const { qosClass = '', nodes } = podFacts.get(pod.id) ?? {};
  const ports = pod.ports.length === 0 ? word(options, 'noPorts') : pod.ports.map(portText).join(', ');
  const claims = pod.claims.length === 0 ? [] : [`PVC ${pod.claims.join(', ')}`];
  const state = pod.ready ? [] : [word(options, 'notReady')];
  const place = nodes === undefined ? [] : [nodeText(nodes, options)];
  const cells = [pod.name, pod.ip, ports, qosClass, ...place, ...claims, ...state];
  return cells.map(escapeControls);
}

function nodeText(nodes: readonly string[], options: PreviewOptions): string {
  if (nodes.length === 0) return word(options, 'noNode');
  const shown = nodes.slice(0, mostNodes).join(' / ');
  return nodes.length > mostNodes ? `${shown} / +${nodes.length - mostNodes}` : shown;
}

function portText({ name, port, protocol }: DeclaredPort): string {
  return name === '' ? `${port}/${protocol}` : `${port}/${protocol} (${name})`;
}
