import type { FileContent, Refused } from '../tree/node.ts';
import type { WalkedFile } from '../walk-work.ts';
import { type FileObjects, noObjects, objectsIn } from './objects-in.ts';

/**
 * How surely a file is for its task, the surest first:
 * - `named`: its own name is the task's.
 * - `given`: the LMS or a folder says so.
 * - `implied`: the course or the repository has one task only.
 * - `guessed`: part of a name, or the objects in it.
 */
export type Surety = 'named' | 'given' | 'implied' | 'guessed';

/** A file with the task that it is taken to be for. Read once, when first needed. */
export class Candidate {
  readonly file: WalkedFile;
  readonly surety: Surety;
  readonly #load: () => Promise<FileContent | Refused>;
  #content: Promise<FileContent | Refused> | undefined;
  #objects: FileObjects | undefined;

  constructor(file: WalkedFile, surety: Surety, load: () => Promise<FileContent | Refused>) {
    this.file = file;
    this.surety = surety;
    this.#load = load;
  }

  content(): Promise<FileContent | Refused> {
    this.#content ??= this.#load();
    return this.#content;
  }

  async objects(): Promise<FileObjects> {
    const content = await this.content();
    this.#objects ??= 'bytes' in content ? objectsIn(content.bytes) : noObjects;
    return this.#objects;
  }

  /** The same file, known to be for its task for another reason. */
  as(surety: Surety): Candidate {
    return new Candidate(this.file, surety, () => this.content());
  }
}
