import { collectWork } from './collect-work.ts';
import { type IntakeLimits, type IntakeOptions, intakeLimits } from './intake-options.ts';
import type { IntakeWarning } from './intake-warning.ts';
import { findLeads } from './layout/find-leads.ts';
import type { Lead } from './layout/lead.ts';
import { ClassArchives, type Scene } from './layout/scene.ts';
import { unwrap } from './layout/unwrap.ts';
import { FileMatcher } from './match/match-file.ts';
import { TaskNames } from './match/task-names.ts';
import type { StudentWork } from './student-work.ts';
import { openRoot } from './tree/open-root.ts';

/**
 * Finds a class's submissions below a folder or in a zip and hands them on, one student at a time, in order of ids (by
 * code units). Of all students only names are held, bytes of one only; nothing is written anywhere. The same files give
 * the same students, names and bytes, in whatever order the file system lists them. Throws `IntakeFault` where `root` is
 * neither a folder nor a zip; nothing that students hand in makes it throw.
 */
export async function* findSubmissions(root: string, options: IntakeOptions): AsyncGenerator<StudentWork> {
  const limits: IntakeLimits = { ...intakeLimits, ...options.limits };
  const warn = (warning: IntakeWarning) => options.onWarning?.(warning);
  const { tasks, times = 'none' } = options;
  const opened = await openRoot(root, limits);
  const archives = new ClassArchives(limits);
  try {
    const names = new TaskNames(tasks);
    const top = opened.packed ? await unwrap(opened.root, names) : opened.root;
    const scene: Scene = { root: top, tasks, names, limits, warn, archives };
    const leads = (await findLeads(scene, options)).leads();
    if (leads.length === 0) warn({ code: 'nothing-found' });
    for (const students of alike(leads)) warn({ code: 'alike', students });
    const matcher = new FileMatcher(tasks);
    for (const lead of leads)
      if (options.wants?.(lead.id) ?? true) yield await collectWork(lead, { tasks, times, limits, matcher, warn });
  } finally {
    archives.close();
    opened.close();
  }
}

/** Ids that people would take for one another. */
function* alike(leads: readonly Lead[]): Generator<readonly [string, string]> {
  const known = new Map<string, string>();
  for (const { id } of leads) {
    const folded = id.normalize('NFKC').toLowerCase();
    const other = known.get(folded);
    if (other === undefined) known.set(folded, id);
    else yield [other, id];
  }
}
