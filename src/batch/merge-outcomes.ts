import { jsonLine } from '../report/json-line.ts';
import { BatchFault } from './batch-fault.ts';
import type { StudentLine } from './grade-class.ts';
import { type OutcomeReader, readOutcomes } from './read-outcomes.ts';
import { policyDigest, type RunHeader, wholeClass } from './run-header.ts';
import { type StudentRecord, studentLine } from './student-record.ts';

/** The shards of a class as one run. */
export interface MergedRun {
  readonly header: RunHeader;
  readonly lines: AsyncGenerator<StudentLine>;
}

/**
 * Joins the outcomes of all shards of a class. Throws a `BatchFault` unless each shard is there once, whole, and made by
 * the same version, exercises and rules as the others.
 */
export async function mergeOutcomes(files: readonly string[]): Promise<MergedRun> {
  const shards: Shard[] = [];
  for (const file of files) shards.push({ file, ...(await readOutcomes(file, true)) });
  const [first] = shards;
  if (first === undefined) throw new BatchFault({ code: 'missing-shard', shard: '1/1' });
  const seen = new Map<number, string>();
  for (const { file, header } of shards) {
    expectSame(first, { file, header });
    const { index, count } = header.shard;
    const other = seen.get(index);
    if (other !== undefined) throw new BatchFault({ code: 'doubled-shard', shard: `${index}/${count}`, file, other });
    seen.set(index, file);
  }
  const { count } = first.header.shard;
  for (let index = 1; index <= count; index += 1)
    if (!seen.has(index)) throw new BatchFault({ code: 'missing-shard', shard: `${index}/${count}` });
  return { header: { ...first.header, shard: wholeClass }, lines: inOrder(shards) };
}

interface Shard extends OutcomeReader {
  readonly file: string;
}

/** Scores of one class must not be made in two ways. */
function expectSame(one: Pick<Shard, 'file' | 'header'>, { file, header }: Pick<Shard, 'file' | 'header'>): void {
  const differing = (what: string) => new BatchFault({ code: 'other-run', file, other: one.file, what });
  if (header.kubedrillVersion !== one.header.kubedrillVersion) throw differing('kubedrill');
  if (header.kubernetesVersion !== one.header.kubernetesVersion) throw differing('Kubernetes');
  if (header.shard.count !== one.header.shard.count) throw differing('shards');
  const digests = ({ course }: RunHeader) => JSON.stringify(course.tasks.map(({ id, exercise }) => [id, exercise]));
  if (digests(header) !== digests(one.header)) throw differing('exercises');
  if (policyDigest(header.course) !== policyDigest(one.header.course)) throw differing('rules');
  // Else who is called how would hang on which shard is named first.
  if (header.course.anonymityKey !== one.header.course.anonymityKey) throw differing('anonymityKey');
}

async function* inOrder(shards: readonly Shard[]): AsyncGenerator<StudentLine> {
  try {
    yield* joined(shards);
  } finally {
    for (const { students } of shards) await students.return(undefined);
  }
}

/** All students in order of their ids; a student in two shards is a fault. */
async function* joined(shards: readonly Shard[]): AsyncGenerator<StudentLine> {
  const heads: { readonly shard: Shard; record: StudentRecord | undefined }[] = [];
  for (const shard of shards) heads.push({ shard, record: await nextOf(shard) });
  for (;;) {
    const open = heads.filter(({ record }) => record !== undefined);
    const [head, ...others] = open.sort((a, b) => ((a.record?.student ?? '') < (b.record?.student ?? '') ? -1 : 1));
    if (head?.record === undefined) return;
    const { student } = head.record;
    const double = others.find(({ record }) => record?.student === student);
    if (double !== undefined)
      throw new BatchFault({ code: 'doubled-student', student, file: head.shard.file, other: double.shard.file });
    yield {
      line: studentLine(
        head.record,
        head.record.outcomes.map((outcome) => jsonLine(outcome)),
      ),
      outcomes: head.record.outcomes.length,
    };
    head.record = await nextOf(head.shard);
  }
}

async function nextOf({ students }: Shard): Promise<StudentRecord | undefined> {
  const { value, done } = await students.next();
  return done === true ? undefined : value;
}
