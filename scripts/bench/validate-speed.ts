/**
 * How long the whole of `validate` takes (text → verdict and stored object), as a multiple of `YAML.parseDocument` with
 * its defaults on the same texts, in one process and in turns. `npm run bench:validate [-- ROUNDS]`.
 */
import { parseDocument } from 'yaml';
import { acceptedCases } from '../../test/support/conformance-cases.ts';

const { admit, parseSource } = (await import('../../dist/index.js' as string)) as typeof import('../../src/index.ts');

const rounds = Number(process.argv[2] ?? 7);
const pods = Array.from({ length: 3000 }, (_, index) => podText(index));

compare(
  'accepted recordings',
  acceptedCases.map(({ manifest }) => manifest),
);
compare('Pods of 20 to 60 lines', pods);

function compare(name: string, texts: readonly string[]): void {
  const times = { parse: [] as number[], admit: [] as number[], reference: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const parsing = timed(() => texts.map((text) => parseSource({ name: 'bench.yaml', text })));
    const admitting = timed(() => parsing.result.map(({ documents }) => admit(documents)));
    times.parse.push(parsing.time);
    times.admit.push(admitting.time);
    times.reference.push(timed(() => texts.map((text) => parseDocument(text))).time);
  }
  const [parse, admitted, reference] = [times.parse, times.admit, times.reference].map(median);
  const each = (total: number | undefined) => `${(((total ?? 0) / texts.length) * 1000).toFixed(0)} µs`;
  const ratio = ((parse ?? 0) + (admitted ?? 0)) / (reference ?? 1);
  console.log(
    `${name} (${texts.length}): parse ${each(parse)}, admit ${each(admitted)}, parseDocument ${each(reference)}, ratio ${ratio.toFixed(2)}`,
  );
}

function timed<T>(work: () => T): { result: T; time: number } {
  const started = performance.now();
  const result = work();
  return { result, time: performance.now() - started };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function podText(index: number): string {
  const containers = Array.from(
    { length: 1 + (index % 3) },
    (_, at) => `  - name: c${at}
    image: nginx:1.${index % 30}
    ports:
    - containerPort: ${8000 + at}
      name: p${at}
    env:
    - name: MODE
      value: "${index}"
    resources:
      requests: {cpu: ${100 + at}m, memory: 64Mi}
      limits: {memory: 128Mi}
    readinessProbe:
      httpGet:
        path: /healthz
        port: p${at}
      periodSeconds: 5
`,
  );
  return `apiVersion: v1
kind: Pod
metadata:
  name: pod-${index}
  labels:
    app: web-${index % 7}
spec:
  containers:
${containers.join('')}`;
}
