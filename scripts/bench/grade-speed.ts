/**
 * How fast `grade` is on a made-up class, and how much memory it takes: submissions a second on one thread and on all, as
 * a multiple of the time that `validate` takes for the same files, and the most memory that the process held. The program
 * is the built one, as people run it. `npm run bench:grade [-- SUBMISSIONS [ROUNDS]]`.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const submissions = Number(process.argv[2] ?? 3000);
const rounds = Number(process.argv[3] ?? 3);
const root = path.join(import.meta.dirname, '..', '..');
const program = path.join(root, 'dist', 'kubedrill.js');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-bench-'));
// Told by the process itself when it ends: nobody else can ask for the most that it ever held.
const meter = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => process.getBuiltinModule('node:fs').writeFileSync(process.env.METER, String(process.resourceUsage().maxRSS)))`,
)}`;

try {
  const generator = path.join(root, 'scripts', 'generate-class.ts');
  run([generator, folder, '--many', String(submissions), '--seed', '7']);
  const work = path.join(folder, 'submissions');
  const size = [work].flatMap((each) => fs.readdirSync(each)).length;
  console.log(`${submissions} submissions of ${size} students`);
  const grade = (jobs: number, out: string) => [
    ...[program, 'grade', work, '--course', path.join(folder, 'course.yaml')],
    ...['--jobs', String(jobs), '--out', path.join(folder, out), '-o', 'csv,jsonl'],
  ];
  const validate = [program, 'validate', '-o', 'jsonl', work];
  const times = { one: [] as number[], all: [] as number[], kept: [] as number[], validate: [] as number[] };
  let [memory, keptMemory] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    for (const out of ['one', 'all']) fs.rmSync(path.join(folder, out), { recursive: true, force: true });
    times.validate.push(run(validate).seconds);
    times.one.push(run(grade(1, 'one')).seconds);
    const all = run(grade(os.availableParallelism(), 'all'));
    times.all.push(all.seconds);
    const kept = run(grade(os.availableParallelism(), 'all'));
    times.kept.push(kept.seconds);
    memory = Math.max(memory, all.megabytes);
    keptMemory = Math.max(keptMemory, kept.megabytes);
  }
  const [one, all, kept, validated] = [times.one, times.all, times.kept, times.validate].map(median);
  tell('validate', validated);
  tell('grade --jobs 1', one);
  tell(`grade --jobs ${os.availableParallelism()}`, all);
  tell('grade, nothing new', kept);
  console.log(`grade --jobs 1 against validate: ${((one ?? 0) / (validated ?? 1)).toFixed(2)}`);
  console.log(`most memory: ${memory.toFixed(0)} MB, with nothing new ${keptMemory.toFixed(0)} MB`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

function tell(name: string, seconds = Number.NaN): void {
  console.log(`${name}: ${seconds.toFixed(2)} s, ${(submissions / seconds).toFixed(0)} submissions a second`);
}

function run(args: readonly string[]): { readonly seconds: number; readonly megabytes: number } {
  const file = path.join(folder, 'memory');
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', meter, ...args], {
    cwd: folder,
    env: { ...process.env, METER: file, KUBEDRILL_HOME: folder },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr.slice(-2000)}`);
  return { seconds, megabytes: Number(fs.readFileSync(file, 'utf8')) / 1024 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
