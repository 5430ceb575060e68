import { stemOf } from '../names.ts';
import type { WhyUnmatched } from '../student-work.ts';
import { attemptOf } from './attempt.ts';
import type { Candidate } from './candidate.ts';
import { nameText } from './wanted-by-task.ts';

/** Which of the files found for a task are the answer, and why the others are not. */
export interface Settled {
  readonly kept: readonly Candidate[];
  readonly dropped: readonly { readonly candidate: Candidate; readonly why: WhyUnmatched }[];
}

type Drop = (candidate: Candidate, why: WhyUnmatched) => void;

/** Several files make one answer, but older attempts and drafts of the same objects are no part of it. */
export async function settle(candidates: readonly Candidate[]): Promise<Settled> {
  const dropped: { candidate: Candidate; why: WhyUnmatched }[] = [];
  let kept = [...candidates];
  const drop: Drop = (candidate, why) => {
    kept = kept.filter((each) => each !== candidate);
    dropped.push({ candidate, why });
  };
  if (kept.length > 1) await dropOlderAttempts(kept, drop);
  if (kept.length > 1) await dropDrafts(kept, drop);
  if (kept.length > 1) await dropOthers(kept, drop);
  return { kept, dropped };
}

/** Of `web`, `web-1` and `web-2` the last counts, if they hold the same objects: `pod-1` and `pod-2` are two files. */
async function dropOlderAttempts(candidates: readonly Candidate[], drop: Drop): Promise<void> {
  const groups = Map.groupBy(candidates, ({ file }) => {
    const { base } = attemptOf(stemOf(file.name));
    return JSON.stringify([file.folders, base, file.name.slice(file.name.lastIndexOf('.'))]);
  });
  for (const group of groups.values()) {
    const [last, ...older] = group.sort(laterFirst);
    for (const each of older) if (last !== undefined && (await overlap(each, last)) !== false) drop(each, 'superseded');
  }
}

function laterFirst(a: Candidate, b: Candidate): number {
  const [first, second] = [a, b].map(({ file }) => attemptOf(stemOf(file.name)).number);
  return (second ?? 0) - (first ?? 0) || b.file.root.order - a.file.root.order;
}

/** What a file with the task's own name holds is not taken from others as well. */
async function dropDrafts(candidates: readonly Candidate[], drop: Drop): Promise<void> {
  const named = candidates.filter(({ surety }) => surety === 'named');
  const unsure = candidates.filter(({ surety }) => surety === 'implied' || surety === 'guessed');
  for (const each of unsure)
    for (const answer of named)
      if ((await overlap(each, answer)) === true) {
        drop(each, 'superseded');
        break;
      }
}

/** A repository also holds `package.json` and the like. */
async function dropOthers(candidates: readonly Candidate[], drop: Drop): Promise<void> {
  let left = candidates.length;
  for (const each of candidates) {
    if (each.surety !== 'implied' || left === 1) continue;
    const why = await whyNone(each);
    if (why === undefined) continue;
    left -= 1;
    drop(each, why);
  }
}

async function whyNone(candidate: Candidate): Promise<WhyUnmatched | undefined> {
  const { node, name } = candidate.file;
  if (node.type === 'refused') return /\.(?:ya?ml|json|zip)$/i.test(name) ? undefined : node.refusal;
  const { readable, objects } = await candidate.objects();
  return readable && objects.length === 0 ? 'no-objects' : undefined;
}

/** Whether both hold the same object; undefined where one of them cannot tell. */
async function overlap(one: Candidate, other: Candidate): Promise<boolean | undefined> {
  const [first, second] = [await one.objects(), await other.objects()];
  if (first.objects.length === 0 || second.objects.length === 0) return undefined;
  const names = new Set(first.objects.map(nameText));
  return second.objects.some((object) => names.has(nameText(object)));
}
