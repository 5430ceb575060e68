import fs from 'node:fs';
import path from 'node:path';
import { readLesson, referenceOf } from '../../catalog/read-answers.ts';
import { findExercise } from '../../catalog/read-catalog.ts';
import { timeZones } from '../../catalog/time-zones.ts';
import { grade } from '../../grading/grade.ts';
import { makeFolder } from '../../progress/make-folder.ts';
import { openProgress } from '../../progress/open-progress.ts';
import { progressFile } from '../../progress/progress-file.ts';
import type { AppOptions } from './app-options.ts';
import type { AppServices } from './app-services.ts';
import { editorCommand } from './editor-command.ts';
import { openEditor } from './open-editor.ts';
import { watchFile } from './watch-file.ts';

/** The app's services on a real machine. */
export function nodeServices(options: AppOptions): AppServices {
  const { catalog, language, env = process.env, progress = openProgress(progressFile(env)) } = options;
  const entryOf = (id: string) => findExercise(catalog, id);
  return {
    exercises: catalog.exercises.map(({ exercise }) => exercise),
    language,
    grade: (exercise, answer) => grade(exercise, answer, { zones: timeZones }),
    lesson(id) {
      const entry = entryOf(id);
      return entry && readLesson(entry, language);
    },
    reference(id) {
      const entry = entryOf(id);
      return entry && referenceOf(entry)?.text;
    },
    answerFile: (id, remembered) => answerFile(options.workspace, id, remembered),
    displayName,
    readFile,
    modifiedAt: (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs,
    joinPath: path.join,
    writeFile(file, text) {
      makeFolder(path.dirname(file));
      fs.writeFileSync(file, text);
    },
    openEditor: (file) => openEditor(editorCommand(env), file),
    watch: watchFile,
    now: Date.now,
    progress,
  };
}

/**
 * In the folder that the learner names; else in `./kubedrill`, unless there is none yet and the learner has begun one
 * elsewhere before.
 */
function answerFile(workspace: string | undefined, id: string, remembered: string | undefined): string {
  const file = path.resolve(workspace ?? 'kubedrill', `${id}.yaml`);
  if (workspace !== undefined || remembered === undefined || fs.existsSync(file)) return file;
  return fs.existsSync(remembered) ? remembered : file;
}

/** Relative to the current directory where the file lies under it. */
function displayName(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}

function readFile(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
