import type { IntakeOptions } from '../intake-options.ts';
import { canvasLeads, isCanvasName } from './canvas.ts';
import { classroomLeads, isClassroom } from './classroom.ts';
import { areDownloads } from './downloads.ts';
import { folderLeads } from './folders.ts';
import { LeadBook, workRoot } from './lead.ts';
import { mappedLeads } from './mapped.ts';
import { isMoodleName, moodleLeads } from './moodle.ts';
import type { Scene } from './scene.ts';

/** Whose work lies where. An LMS's names are told from one another; whatever is none of them is plain folders. */
export async function findLeads(scene: Scene, { layout = 'auto', map, student }: IntakeOptions): Promise<LeadBook> {
  if (student !== undefined) return oneStudent(scene, student);
  if (map !== undefined) return mappedLeads(scene, map);
  const found = layout === 'auto' ? await detectLayout(scene) : layout;
  if (found === 'moodle') return moodleLeads(scene);
  if (found === 'canvas') return canvasLeads(scene);
  return found === 'classroom' ? classroomLeads(scene) : folderLeads(scene);
}

/** A repository, say: not every file in it is part of an answer. */
function oneStudent({ root }: Scene, student: string): LeadBook {
  const book = new LeadBook();
  book.add(student, student, {}, [workRoot(root, '', { mixed: true })]);
  return book;
}

async function detectLayout(scene: Scene): Promise<'folders' | 'moodle' | 'canvas' | 'classroom'> {
  try {
    if (await areDownloads(scene, isMoodleName)) return 'moodle';
    if (await areDownloads(scene, isCanvasName)) return 'canvas';
    return (await isClassroom(scene)) ? 'classroom' : 'folders';
  } finally {
    // What was opened to be looked at may be students' own.
    scene.archives.close();
  }
}
