/**
 * How long the simulation of a namespace takes (all that `preview` shows: admission, Pods, endpoints, names, who reaches
 * whom, permissions, volumes, budgets), as a multiple of parsing its manifests, in one process and in turns.
 * `npm run bench:simulate [-- ROUNDS]`; the budget is 1.
 */
import { viewObjects } from '../../src/cluster/view/view-objects.ts';
import { admit } from '../../src/kubernetes/admit.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';
import { namespaceText } from './namespace-text.ts';

const rounds = Number(process.argv[2] ?? 41);
const source = { name: 'namespace.yaml', text: namespaceText(200) };
const objects = admit(parseSource(source).documents).flatMap(({ accepted, object }) =>
  accepted && object !== undefined ? [object] : [],
);
if (objects.length !== 200) throw new Error(`of 200 objects only ${objects.length} are accepted`);

/** Each is done so often in a row: some systems count the time on the CPU in steps of several milliseconds. */
const repeats = 10;
const after = Date.UTC(2026, 0, 1);
const parse: number[] = [];
const judge: number[] = [];
const simulate: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  parse.push(timed(() => parseSource(source)));
  const { documents } = parseSource(source);
  judge.push(timed(() => admit(documents)));
  simulate.push(timed(() => viewObjects(objects, { matrix: true, after })));
}
const [parsing, judging, simulating] = [parse, judge, simulate].map(median) as [number, number, number];
const pods = viewObjects(objects).network.cluster.pods.length;
console.log(
  `${objects.length} objects, ${pods} Pods: parse ${parsing.toFixed(2)} ms, judge ${judging.toFixed(2)} ms, simulate ${simulating.toFixed(2)} ms, ` +
    `ratio ${(simulating / parsing).toFixed(2)}, to parsing and judging ${(simulating / (parsing + judging)).toFixed(2)} (medians of ${rounds}, time on the CPU)`,
);

/** Milliseconds on the CPU: how busy the machine is otherwise does not count. */
function timed(work: () => unknown): number {
  const started = process.threadCpuUsage();
  for (let repeat = 0; repeat < repeats; repeat += 1) work();
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000 / repeats;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
