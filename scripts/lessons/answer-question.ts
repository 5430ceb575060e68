import type { Cluster } from '../../src/cluster/cluster.ts';
import { connect } from '../../src/cluster/connect.ts';
import { simulate } from '../../src/cluster/simulate.ts';
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
  const cluster = clusterOf(manifests);
  const [name = '', port = ''] = question.arguments;
  if (question.part === 'connect') {
    const line = ncLine(name, Number(port), connect(cluster, { namespace: 'default' }, name, Number(port)));
    return line === undefined ? undefined : [line];
  }
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

function clusterOf(manifests: readonly string[]): Cluster {
  const documents = manifests.flatMap((text, index) => parseSource({ name: `manifest ${index + 1}`, text }).documents);
  return simulate(
    admit(documents).flatMap(({ accepted, object }) => (accepted && object !== undefined ? [object] : [])),
  );
}
