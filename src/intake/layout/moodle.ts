import type { TreeNode } from '../tree/node.ts';
import { downloadsIn } from './downloads.ts';
import { LeadBook, type WorkRoot, workRoot } from './lead.ts';
import type { Scene } from './scene.ts';

/**
 * Moodle's names: `Full Name_123456_assignsubmission_file_`, a folder a student (without the last `_` since 4.1), or in
 * front of each file's own name where the teacher chose no folders. Moodle turns `_` in names into blanks, so the first
 * `_` ends the name. A group without members has no number. Source: mod/assign/classes/downloader.php
 * (`get_student_prefix`, `load_submissionplugin_filelist`), before 4.1 `download_submissions` in mod/assign/locallib.php.
 */
const moodleName = /^([^_]+)(?:_(\d+))?_assignsubmission_([a-z]+)(?:_(.*))?$/s;

export function isMoodleName(name: string): boolean {
  return moodleName.test(name);
}

interface Submission {
  readonly name: string;
  readonly participant: string;
  readonly task: string | undefined;
  readonly root: WorkRoot;
}

/**
 * Reads Moodle's downloads. The number in a name is the participant's in one assignment
 * (`assign::get_uniqueid_for_user`): another assignment gives the same student another. So in one download the number is
 * the student's id; in several the full name is, unless one of them has two students of that name.
 */
export async function moodleLeads(scene: Scene): Promise<LeadBook> {
  const downloads = await downloadsIn(scene, isMoodleName);
  const submissions = downloads.map(({ nodes, task }) => nodes.flatMap((node) => submissionOf(scene, node, task)));
  const shared = new Set(submissions.flatMap(namesOfSeveral));
  const several = submissions.length > 1;
  if (several) for (const name of [...shared].sort()) scene.warn({ code: 'same-name', name });

  const book = new LeadBook();
  for (const { name, participant, task, root } of submissions.flat()) {
    const byNumber = several && shared.has(name) ? `${name} ${participant}`.trim() : name;
    const id = several ? byNumber : participant || name;
    book.add(id, name, fieldsOf(participant, task), [root]);
  }
  return book;
}

/** `moodleParticipant`, and for each task of which the download is known `moodleParticipant.TASK`. */
function fieldsOf(participant: string, task: string | undefined): Record<string, string> {
  if (participant === '') return {};
  const ofTask = task === undefined ? {} : { [`moodleParticipant.${task}`]: participant };
  return { moodleParticipant: participant, ...ofTask };
}

function submissionOf(scene: Scene, node: TreeNode, task: string | undefined): Submission[] {
  const [whole, name = '', participant = '', type, rest = ''] = moodleName.exec(node.name) ?? [];
  if (whole === undefined) {
    scene.warn({ code: 'stray', name: node.name });
    return [];
  }
  const folder = node.type === 'folder';
  const onlineText = type === 'onlinetext';
  const path = onlineText ? node.name : folder ? '' : rest === '' ? node.name : rest;
  return [{ name, participant, task, root: workRoot(node, path, { task, onlineText }) }];
}

/** Names that have two numbers within one download. */
function namesOfSeveral(submissions: readonly Submission[]): string[] {
  const numbers = new Map<string, string>();
  return submissions.flatMap(({ name, participant }) => {
    const known = numbers.get(name);
    numbers.set(name, participant);
    return known === undefined || known === participant ? [] : [name];
  });
}
