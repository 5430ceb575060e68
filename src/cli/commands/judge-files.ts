import { withAnswerWarnings } from '../../cluster/answer-warnings.ts';
import { admit } from '../../kubernetes/admit.ts';
import type { ParsedSource } from '../../model/node.ts';
import type { Verdict } from '../../model/object.ts';
import type { Source } from '../../model/span.ts';
import type { Context } from '../context.ts';
import { parseInput, readInput } from '../read-inputs.ts';

export interface JudgedFile {
  readonly parsed: ParsedSource;
  readonly verdicts: readonly Verdict[];
}

/** More files, or more text, than this are judged one by one, so that memory does not grow with their number. */
const mostFiles = 100;
const mostText = 10_000_000;

/**
 * The API server's verdicts on files, in order. A few files are taken as one answer, as `kubectl apply` takes them, so
 * that an object may count on one in another file; but not where the same object stands in two of them: then each is
 * an answer of its own, such as those of a course.
 */
export async function* judgeFiles(
  names: Iterable<string>,
  namespace: string,
  context: Context,
): AsyncGenerator<JudgedFile> {
  let together: ParsedSource[] | undefined = [];
  let text = 0;
  for (const name of names) {
    const parsed = parseInput(await readInput(name, context));
    if (together === undefined) yield judgeAlone(parsed, namespace);
    else {
      together.push(parsed);
      text += parsed.source.text.length;
      if (together.length <= mostFiles && text <= mostText) continue;
      for (const each of together) yield judgeAlone(each, namespace);
      together = undefined;
    }
  }
  if (together !== undefined) yield* judgeTogether(together, namespace);
}

function judgeAlone(parsed: ParsedSource, namespace: string): JudgedFile {
  return { parsed, verdicts: withAnswerWarnings(admit(parsed.documents, { namespace })) };
}

function judgeTogether(files: readonly ParsedSource[], namespace: string): JudgedFile[] {
  const verdicts = admit(
    files.flatMap(({ documents }) => documents),
    { namespace },
  );
  if (repeatAnObject(verdicts)) return files.map((parsed) => judgeAlone(parsed, namespace));
  const bySource = Map.groupBy(withAnswerWarnings(verdicts), ({ document }) => document.source);
  return files.map((parsed) => ({ parsed, verdicts: bySource.get(parsed.source) ?? [] }));
}

/** Whether an object of the same kind, namespace and name stands in two files. */
function repeatAnObject(verdicts: readonly Verdict[]): boolean {
  const sources = new Map<string, Source>();
  return verdicts.some(({ object, document: { source } }) => {
    if (object === undefined || object.name === '') return false;
    const key = JSON.stringify([object.kind, object.namespace, object.name]);
    const other = sources.get(key);
    sources.set(key, source);
    return other !== undefined && other !== source;
  });
}
