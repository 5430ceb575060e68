import { connect } from '../../src/cluster/connect.ts';
import { connectFrom } from '../../src/cluster/connect-from.ts';
import { findSource } from '../../src/cluster/explain/find-ends.ts';
import { readNetwork } from '../../src/cluster/network/network.ts';
import { type Settled, settle } from '../../src/cluster/view/settle.ts';
import { viewCluster } from '../../src/cluster/view-cluster.ts';
import { admit } from '../../src/kubernetes/admit.ts';
import type { LessonQuestion } from '../../src/report/lesson-outputs.ts';
import { endpointLines, podLines } from '../../src/report/preview/kubectl-output.ts';
import { ncLine } from '../../src/report/preview/nc-line.ts';
import { previewNames } from '../../src/report/preview/preview-names.ts';
import { srvLine } from '../../src/report/preview/srv-line.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

/** The output that a lesson shows for its manifests, by the same modules as `preview`; undefined where there is none. */
export function answerQuestion(question: LessonQuestion, manifests: readonly string[]): readonly string[] | undefined {
  const settled = settledOf(manifests);
  const { cluster } = settled;
  const [name = '', port = '', from] = question.arguments;
  if (question.part === 'connect') return connectionLines(settled, name, Number(port), from);
  if (question.part === 'pods') {
    const workload = cluster.workloads.find((one) => one.name === name);
    return workload && podLines(workload.pods);
  }
  const view = viewCluster(cluster).services.find(({ service }) => service.name === name);
  if (view === undefined) return undefined;
  if (question.part === 'endpoints') return endpointLines(view.service, view.endpoints);
  if (question.part === 'srv') return view.srv.map(srvLine);
  return question.part === 'names' ? previewNames([view], plain) : undefined;
}

const plain = { language: 'en', style: { color: false, ascii: true }, width: 120, severalNamespaces: false } as const;

/** What `nc` says in a Pod, NetworkPolicies counted in; without a Pod, in one that no policy speaks of. */
function connectionLines({ cluster, objects }: Settled, name: string, port: number, from: string | undefined) {
  if (from === undefined) return linesOf(ncLine(name, port, connect(cluster, { namespace: 'default' }, name, port)));
  const source = findSource(cluster, from, 'default');
  if (source?.kind !== 'pod') return undefined;
  return linesOf(ncLine(name, port, connectFrom(readNetwork(objects, cluster), source.pod, name, port)));
}

function linesOf(line: string | undefined): string[] | undefined {
  return line === undefined ? undefined : [line];
}

function settledOf(manifests: readonly string[]): Settled {
  const documents = manifests.flatMap((text, index) => parseSource({ name: `manifest ${index + 1}`, text }).documents);
  return settle(admit(documents).flatMap(({ accepted, object }) => (accepted && object !== undefined ? [object] : [])));
}
