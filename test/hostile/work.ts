import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

const counted = /\/(?:src|node_modules\/yaml)\/.*$/;
// Optimised code does not count its calls, and code that is thrown away loses its counts.
for (const flag of ['--no-opt', '--no-maglev', '--no-flush-bytecode']) setFlagsFromString(flag);
const session = new Session();
session.connect();
post('Profiler.enable');
// V8 puts the counters into a function when it first compiles it: this has to stand before any call of what is counted.
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often each block of code ran: the body of a function or loop, a branch. Its key names file and function. */
export type Work = ReadonlyMap<string, number>;

/**
 * What a function makes V8 run of our own modules and the YAML package, the same on every machine. What is done in V8's
 * own code, as by `indexOf` or a regular expression, is not counted.
 */
export function workOf(run: () => unknown): Work {
  // What was counted until now is taken away.
  post('Profiler.takePreciseCoverage');
  run();
  const { result } = post('Profiler.takePreciseCoverage') as Coverage;
  const work = new Map<string, number>();
  for (const { url, functions } of result) {
    const [file] = counted.exec(url) ?? [];
    if (file === undefined) continue;
    for (const { functionName, ranges } of functions)
      for (const { startOffset, count } of ranges) work.set(`${file} ${functionName} ${startOffset}`, count);
  }
  return work;
}

/** The number of all blocks that ran. */
export function totalOf(work: Work): number {
  return [...work.values()].reduce((sum, count) => sum + count, 0);
}

function post(method: string, params: object = {}): unknown {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}
