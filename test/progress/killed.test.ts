import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openProgress } from '../../src/progress/open-progress.ts';
import { progressOf } from '../../src/progress/progress-of.ts';

const writer = path.join(import.meta.dirname, 'fixtures', 'write-forever.ts');

/** Starts a writer, kills it after it has kept `enough` entries, and gives the number that it told of. */
function writeAndKill(file: string, exercise: string, enough: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', writer, file, exercise], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      told += chunk;
      if (told.split('\n').length > enough) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => resolve(told.split('\n').length - 1));
  });
}

it('keeps every entry that two killed processes had recorded at once', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-killed-'));
  try {
    const file = path.join(folder, 'progress.jsonl');
    const told = { one: 0, two: 0 };
    for (let round = 0; round < 3; round += 1) {
      const [one, two] = await Promise.all([writeAndKill(file, 'one', 50), writeAndKill(file, 'two', 37)]);
      told.one += one;
      told.two += two;
    }
    const { progress, notices } = openProgress(file).read();
    expect(notices).toEqual([]);
    // A writer may be killed between keeping an entry and telling of it: once a round.
    for (const name of ['one', 'two'] as const) {
      const kept = progressOf(progress, name).attempts;
      expect(kept).toBeGreaterThanOrEqual(told[name]);
      expect(kept).toBeLessThanOrEqual(told[name] + 3);
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
