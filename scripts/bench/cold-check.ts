/**
 * How long one cold `check` takes, as a multiple of starting Node.js with nothing to do. Both are run in turns, so that
 * a busy machine slows both. `npm run bench:cold [-- RUNS]`; the budget is 3 (docs/architecture.md).
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const runs = Number(process.argv[2] ?? 30);
const root = path.join(import.meta.dirname, '..', '..');
const answer = path.join(root, 'solutions', 'services-and-networking', 'headless-service', 'reference.yaml');
const program = path.join(root, 'dist', 'kubedrill.js');
if (!fs.existsSync(program)) throw new Error('dist/kubedrill.js is missing: npm run build');

const nothing = ['-e', ''];
const check = [program, 'check', 'headless-service', answer, '--no-record'];
// The first run fills the compile cache, as the first run of a user does.
timed(check);
const times = { nothing: [] as number[], check: [] as number[] };
for (let run = 0; run < runs; run += 1) {
  times.nothing.push(timed(nothing));
  times.check.push(timed(check));
}
const [base, own] = [median(times.nothing), median(times.check)];
console.log(
  `node -e '': ${base.toFixed(1)} ms, check: ${own.toFixed(1)} ms, ratio ${(own / base).toFixed(2)} (medians of ${runs})`,
);

function timed(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`status ${status}: ${stderr}`);
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
