/**
 * Puts made-up inputs through all that a command does with a file, and looks for crashes, hangs and broken promises.
 * `npm run fuzz -- [--runs N] [--seed N] [--from INDEX] [--save FOLDER] [--hang SECONDS]`. An input is made from the
 * seed and its number alone, so that `--seed S --from I --runs 1` runs one of them again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeInput } from '../test/support/fuzz/make-input.ts';
import { figuresText } from './fuzz/figures.ts';
import { type Failure, watchRun } from './fuzz/watch-run.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    save: { type: 'string', default: path.join('coverage', 'fuzz') },
    hang: { type: 'string', default: '10' },
  },
});
const number = (name: keyof typeof values) => {
  const given = Number(values[name]);
  if (!Number.isSafeInteger(given) || given < 0) throw new RangeError(`--${name} takes a whole number`);
  return given;
};
const seed = number('seed');

const { figures, failures } = await watchRun({
  seed,
  from: number('from'),
  runs: number('runs'),
  hangSeconds: number('hang'),
  onFailure: report,
  onProgress: (line) => process.stderr.write(process.stderr.isTTY ? `\r${line}\u001b[K` : `${line}\n`),
});
if (process.stderr.isTTY) process.stderr.write('\n');
console.log(figuresText(figures, failures));
process.exitCode = failures.length > 0 ? 1 : 0;

function report({ index, what, detail }: Failure): void {
  const { kind, bytes } = makeInput(seed, index);
  mkdirSync(values.save, { recursive: true });
  const file = path.join(values.save, `${what}-${seed}-${index}.yaml`);
  writeFileSync(file, bytes);
  const again = `npm run fuzz -- --seed ${seed} --from ${index} --runs 1`;
  console.log(
    `${what} at input ${index} (${kind}, ${bytes.length} bytes): ${detail}\n  saved: ${file}\n  again: ${again}`,
  );
}
