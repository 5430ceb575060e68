import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { editorCommand } from '../../../src/tui/services/editor-command.ts';

it.each([
  [{ VISUAL: 'emacs -nw', EDITOR: 'vi' }, 'emacs -nw'],
  [{ VISUAL: ' ', EDITOR: 'vi' }, 'vi'],
  [{ EDITOR: 'code' }, 'code --wait'],
  [{ EDITOR: 'code --wait' }, 'code --wait'],
  [{ EDITOR: '/usr/bin/subl -n' }, '/usr/bin/subl -n --wait'],
  [{ EDITOR: 'subl -w' }, 'subl -w'],
  [{ PATH: '/nowhere' }, 'vi'],
])('of %j is %s', (environment, command) => {
  expect(editorCommand(environment, 'linux')).toBe(command);
});

it('falls back to an editor that is installed', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-path-'));
  try {
    fs.writeFileSync(path.join(folder, 'vim'), '');
    expect(editorCommand({ PATH: `/nowhere${path.delimiter}${folder}` }, 'linux')).toBe('vim');
    expect(editorCommand({}, 'win32')).toBe('notepad');
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
