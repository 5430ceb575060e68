import fs from 'node:fs';
import path from 'node:path';
import { type CatalogFolders, foldersUnder } from '../exercise-folder.ts';

/** Where all parts of a set lie, wrong answers included. */
export interface LintFolders extends CatalogFolders {
  /** What the paths of findings start from. */
  readonly root: string;
  /** Holds `<domain>/<id>/*.yaml` with markers. */
  readonly answers: string;
  /** Right answers that draw a warning, so unfit for `solutions/`. Most sets have none. */
  readonly warned: string;
}

/** The parts of the set under `root`: wrong answers are in `test/answers`, or in `answers` where there is no such folder. */
export function lintFoldersUnder(root: string): LintFolders {
  const own = path.join(root, 'test', 'answers');
  const answers = fs.existsSync(own) ? own : path.join(root, 'answers');
  return { ...foldersUnder(root), root, answers, warned: `${answers}-right` };
}
