import { admit } from '../kubernetes/admit.ts';
import type { KubeObject } from '../model/object.ts';
import { exitCodeOfVerdicts } from '../report/exit-code.ts';
import { renderSourceVerdicts } from '../report/verdict-text.ts';
import type { Context } from './context.ts';
import { manifestNames, parseInput, readFiles } from './read-inputs.ts';

/** The objects that the API server takes of some files, read as one answer; what it rejects is told on standard error. */
export async function acceptedObjects(
  names: readonly string[],
  namespace: string,
  context: Context,
): Promise<KubeObject[]> {
  return (await acceptAll(names, namespace, context)).objects;
}

/** The same with the exit status: 1 where something was rejected, 2 where something could not be read. */
export async function acceptAll(
  names: readonly string[],
  namespace: string,
  context: Context,
): Promise<{ readonly objects: KubeObject[]; readonly exitCode: number }> {
  const parsed = (await readFiles([...manifestNames(names, context)], context)).map((input) => parseInput(input));
  const verdicts = admit(
    parsed.flatMap(({ documents }) => documents),
    { namespace },
  );
  const bySource = Map.groupBy(verdicts, ({ document }) => document.source);
  for (const one of parsed) {
    const own = bySource.get(one.source) ?? [];
    if (exitCodeOfVerdicts([one], own) !== 0) context.printError(`${renderSourceVerdicts(one, own, context)}\n\n`);
  }
  const objects = verdicts.flatMap(({ accepted, object }) => (accepted && object ? [object] : []));
  return { objects, exitCode: exitCodeOfVerdicts(parsed, verdicts) };
}
