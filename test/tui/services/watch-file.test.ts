import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchFile } from '../../../src/tui/services/watch-file.ts';

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
    stop = watchFile(file, () => resolve(fs.readFileSync(file, 'utf8')), 20);
    expect(stop).toBeDefined();
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

it('cannot watch where there is no folder', () => {
  expect(watchFile(path.join(folder, 'missing', 'web.yaml'), () => undefined)).toBeUndefined();
});
