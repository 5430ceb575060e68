import { Chance } from '../chance.ts';
import type { Submission } from '../submission.ts';
import type { ClassFile, ClassLayout } from './class-layout.ts';

/** The files in which a submission is handed in: mostly one, named after the task. */
export function answerFiles(seed: number, submission: Submission, layout: ClassLayout): ClassFile[] {
  const { student, task, content, modified } = submission;
  const chance = new Chance(seed, 'files', student.index, task.id);
  const { extension, splits } = student.habits;
  const file = (part: string, inside: string | Uint8Array): ClassFile => ({
    path: layout.pathOf(submission, part),
    content: inside,
    modified,
  });
  const objects = splits && layout.keepsFolders && submission.kind === 'right' ? objectsOf(content) : [];
  if (objects.length > 1) return objects.map((text, at) => file(`${task.id}/${at + 1}.${extension}`, text));
  if (typeof content === 'string' && /^\s*\{\s*"/.test(content)) return [file(`${task.id}.json`, content)];
  // A second attempt under Canvas' own numbering.
  const again = !layout.keepsFolders && chance.happens(0.05) ? '-1' : '';
  const stem = layout.keepsFolders && chance.happens(0.02) ? task.id.toUpperCase() : task.id;
  return [file(`${stem}${again}.${extension}`, content)];
}

/** A manifest's documents; none where it is no YAML of several documents. */
function objectsOf(content: string | Uint8Array): string[] {
  if (typeof content !== 'string' || content.startsWith('{')) return [];
  return content.split(/^---\r?\n/m).filter((text) => /^\s*apiVersion:/m.test(text));
}
