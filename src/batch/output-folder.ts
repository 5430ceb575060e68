import fs from 'node:fs';
import path from 'node:path';
import type { OutputPiece } from '../report/course/course-format.ts';
import { BatchFault } from './batch-fault.ts';
import { lockFile, lockFolder } from './folder-lock.ts';

/** Where new files are written before they take the old ones' place; left behind only by a kill. */
const stagingFolder = '.kubedrill-new';
const ours = new Set(['outcomes.jsonl', 'outcomes.jsonl.part', 'outcomes.jsonl.torso', stagingFolder, lockFile]);

/**
 * Opens a folder for a run's files: one that is new or empty, or that a run has written before. Throws a `BatchFault` for
 * any other, since somebody else's files might have our files' names, and while another run writes there. What is
 * returned lets others in again.
 */
export function openOutputFolder(folder: string): () => void {
  fs.mkdirSync(folder, { recursive: true });
  const names = fs.readdirSync(folder);
  if (names.length > 0 && !names.some((name) => ours.has(name)))
    throw new BatchFault({ code: 'not-ours', file: folder });
  const release = lockFolder(folder);
  fs.rmSync(path.join(folder, stagingFolder), { recursive: true, force: true });
  return release;
}

/** Takes pieces of files and puts all files into their places at once, when they are whole. */
export class OutputFiles {
  readonly #folder: string;
  readonly #staging: string;
  /** Files that grow with the class; others are whole as soon as they are written. */
  readonly #open = new Map<string, fs.promises.FileHandle>();
  readonly #buffered = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#staging = path.join(folder, stagingFolder);
    fs.mkdirSync(this.#staging, { recursive: true });
  }

  /** `lasting`: more of these files will come. */
  async add(pieces: readonly OutputPiece[], lasting: boolean): Promise<void> {
    for (const { file, text } of pieces) {
      if (lasting || this.#open.has(file)) await this.#append(file, text);
      else {
        const place = this.#place(file);
        await fs.promises.appendFile(place, text);
      }
    }
  }

  /** The names of what is there now, in the folder. */
  async finish(): Promise<string[]> {
    for (const [file, handle] of this.#open) {
      await handle.appendFile(this.#buffered.get(file) ?? '');
      await handle.sync();
      await handle.close();
    }
    const names = fs.readdirSync(this.#staging).sort();
    for (const name of names) {
      const place = path.join(this.#folder, name);
      // A folder cannot take the place of one that holds something.
      if (fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() === true) fs.rmSync(place, { recursive: true });
      fs.renameSync(path.join(this.#staging, name), place);
    }
    fs.rmdirSync(this.#staging);
    return names;
  }

  /** After a failure: nothing of what was made is left, and what was there before stays. */
  async abandon(): Promise<void> {
    for (const handle of this.#open.values()) await handle.close().catch(() => {});
    fs.rmSync(this.#staging, { recursive: true, force: true });
  }

  async #append(file: string, text: string): Promise<void> {
    let handle = this.#open.get(file);
    if (handle === undefined) {
      handle = await fs.promises.open(this.#place(file), 'w');
      this.#open.set(file, handle);
    }
    const buffered = (this.#buffered.get(file) ?? '') + text;
    if (buffered.length < 1 << 18) this.#buffered.set(file, buffered);
    else {
      this.#buffered.set(file, '');
      await handle.appendFile(buffered);
    }
  }

  #place(file: string): string {
    const place = path.join(this.#staging, ...file.split('/'));
    fs.mkdirSync(path.dirname(place), { recursive: true });
    return place;
  }
}
