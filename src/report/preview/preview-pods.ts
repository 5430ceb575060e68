import type { DeclaredPort, SimulatedPod, Workload } from '../../cluster/cluster.ts';
import { escapeControls } from '../escape.ts';
import { paint } from '../style.ts';
import { namespaced, type PreviewOptions, word } from './preview-options.ts';
import { table } from './table.ts';

/** Pods of one workload that are listed; the rest is counted. */
const most = 10;

/** Each workload with its Pods below it, as a tree. */
export function previewPods(workloads: readonly Workload[], options: PreviewOptions): string[] {
  return workloads.flatMap((workload) => workloadTree(workload, options));
}

function workloadTree(workload: Workload, options: PreviewOptions): string[] {
  const { kind, pods, wanted } = workload;
  const name = escapeControls(namespaced(workload, options));
  const shown = pods.slice(0, most);
  if (kind === 'Pod') return table(shown.map((pod) => [`Pod ${name}`, ...podCells(pod, options).slice(1)]));
  const head = `${paint(options.style, 'bold', `${kind} ${name}`)}  ${word(options, 'podCount', { count: wanted })}`;
  const rows = table(shown.map((pod) => podCells(pod, options)));
  if (wanted > shown.length) rows.push(word(options, 'morePods', { count: wanted - shown.length }));
  return [head, ...rows.map((row, index) => branch(index === rows.length - 1, options) + row)];
}

function branch(last: boolean, { style }: PreviewOptions): string {
  if (style.ascii) return last ? '`- ' : '|- ';
  return last ? '└─ ' : '├─ ';
}

function podCells(pod: SimulatedPod, options: PreviewOptions): string[] {
  const ports = pod.ports.length === 0 ? word(options, 'noPorts') : pod.ports.map(portText).join(', ');
  const claims = pod.claims.length === 0 ? [] : [`PVC ${pod.claims.join(', ')}`];
  const state = pod.ready ? [] : [word(options, 'notReady')];
  return [escapeControls(pod.name), pod.ip, escapeControls(ports), ...claims.map(escapeControls), ...state];
}

function portText({ name, port, protocol }: DeclaredPort): string {
  return name === '' ? `${port}/${protocol}` : `${port}/${protocol} (${name})`;
}
