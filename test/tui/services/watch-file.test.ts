import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchFile } from '../../../src/tui/services/watch-file.ts';

const quick = { quiet: 20, poll: 20 };

let folder: string;
let file: string;
let stop: (() => void) | undefined;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-watch-'));
  file = path.join(folder, 'web.yaml');
});
afterEach(() => {
  stop?.();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Resolves with the file's text when a change is told. */
function nextChange(): Promise<string> {
  return new Promise((resolve) => {
    stop?.();
    stop = watchFile(file, () => resolve(fs.readFileSync(file, 'utf8')), quick);
  });
}

it('tells when a file is made, written, and replaced by renaming', async () => {
  const made = nextChange();
  fs.writeFileSync(file, 'one');
  expect(await made).toBe('one');

  const written = nextChange();
  fs.writeFileSync(file, 'two');
  expect(await written).toBe('two');

  const renamed = nextChange();
  fs.writeFileSync(`${file}~`, 'three');
  fs.renameSync(`${file}~`, file);
  expect(await renamed).toBe('three');
});

it('takes a save in several steps for one change', async () => {
  const changed = nextChange();
  for (const text of ['a', 'ab', 'abc']) fs.writeFileSync(file, text);
  expect(await changed).toBe('abc');
});

it('sees a file in a folder that is made later', async () => {
  file = path.join(folder, 'later', 'web.yaml');
  const made = nextChange();
  fs.mkdirSync(path.dirname(file));
  fs.writeFileSync(file, 'one');
  expect(await made).toBe('one');
  const written = nextChange();
  fs.writeFileSync(file, 'two');
  expect(await written).toBe('two');
});

it('tells of one change once, though it is seen in two ways', async () => {
  const told: string[] = [];
  let again = () => {};
  stop = watchFile(
    file,
    () => {
      told.push(fs.readFileSync(file, 'utf8'));
      again();
    },
    quick,
  );
  const next = () => new Promise<void>((resolve) => (again = () => resolve()));
  for (const text of ['one', 'two', 'three']) {
    const seen = next();
    fs.writeFileSync(file, text);
    await seen;
    // Long enough for the other way to see it as well.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(told).toEqual(['one', 'two', 'three']);
});
