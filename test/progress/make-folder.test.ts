import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../src/progress/make-folder.ts';
import { inTempFolder, runCli } from '../support/run-cli.ts';

it('makes a folder with all above it, and leaves one that is there', () => {
  inTempFolder((root) => {
    const folder = path.join(root, 'a', 'b');
    makeFolder(folder);
    makeFolder(folder);
    expect(fs.statSync(folder).isDirectory()).toBe(true);
  });
});

it('ends where no folder can be made, and the command does its work all the same', () => {
  inTempFolder((root) => {
    // A file where the folder should be: no folder can be made below it, on any system.
    const file = path.join(root, 'file');
    fs.writeFileSync(file, '');
    expect(() => makeFolder(path.join(file, 'below', 'it'))).toThrow();
    for (const home of [path.join(file, 'home'), '/proc/nowhere/home']) {
      const { status, stdout, stderr } = runCli(['hint', 'probes'], { env: { KUBEDRILL_HOME: home } });
      expect(status).toBe(0);
      expect(stdout).toContain('hint 1 of');
      expect(stderr).toContain('your progress is not kept');
    }
  });
});
