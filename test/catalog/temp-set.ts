import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { lintCatalog } from '../../src/catalog/lint/lint-catalog.ts';
import { lintFoldersUnder } from '../../src/catalog/lint/lint-folders.ts';
import { newExercise } from '../../src/catalog/new-exercise.ts';
import type { LintFinding } from '../../src/model/lint.ts';

export const domain = 'services-and-networking';

/** A set with one exercise `task` in a folder of its own, which is gone after the test. */
export class TempSet {
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-set-'));

  constructor() {
    onTestFinished(() => fs.rmSync(this.root, { recursive: true, force: true }));
    newExercise(this.root, domain, 'task');
  }

  path(file: string): string {
    const [part = '', ...name] = file.split('/');
    return path.join(this.root, part, domain, 'task', ...name);
  }

  /** Writes a file such as `solutions/reference.yaml`. */
  write(file: string, text: string): this {
    fs.mkdirSync(path.dirname(this.path(file)), { recursive: true });
    fs.writeFileSync(this.path(file), text);
    return this;
  }

  /** Replaces the one place where a text stands in a file. */
  change(file: string, from: string, to: string): this {
    const text = fs.readFileSync(this.path(file), 'utf8');
    if (text.split(from).length !== 2) throw new Error(`not exactly once in ${file}: ${from}`);
    return this.write(
      file,
      text.replace(from, () => to),
    );
  }

  remove(file: string): this {
    fs.rmSync(this.path(file));
    return this;
  }

  lint(): LintFinding[] {
    return lintCatalog(lintFoldersUnder(this.root));
  }

  /** Findings in short: `exercise.yaml:12 never-lost label`. */
  lintTexts(): string[] {
    return this.lint().map(({ file, line, problem }) => {
      const subject = Object.entries(problem).find(([key]) =>
        ['requirement', 'key', 'field', 'rewrite'].includes(key),
      )?.[1];
      const place = `${path.basename(file)}${line === undefined ? '' : `:${line}`}`;
      return [place, problem.check, subject].filter((part) => typeof part === 'string').join(' ');
    });
  }
}
