import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasTmux, Tmux } from './tmux.ts';

const kubedrill = path.join(import.meta.dirname, '..', '..', '..', 'dist', 'kubedrill.js');
const reference = path.join(
  import.meta.dirname,
  '../../../solutions/services-and-networking/headless-service/reference.yaml',
);

/** An editor that writes a wrong answer at first and the right one later, each by renaming, and notes its terminal. */
const editor = `#!/bin/sh
stty -g > "$FOLDER/stty-in-editor"
if [ -e "$FOLDER/edited" ]; then cp "$REFERENCE" "$1.new"; else sed 's/clusterIP: None/clusterIp: None/' "$REFERENCE" > "$1.new"; fi
touch "$FOLDER/edited"
mv "$1.new" "$1"
`;

let folder: string;
let terminal: Tmux;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-tmux-'));
  fs.writeFileSync(path.join(folder, 'editor'), editor, { mode: 0o755 });
});

afterEach(() => {
  terminal.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function start(size: { columns: number; rows: number }, language: string): Promise<void> {
  terminal = new Tmux(folder, size, {
    FOLDER: folder,
    REFERENCE: reference,
    EDITOR: path.join(folder, 'editor'),
    VISUAL: '',
    KUBEDRILL_HOME: path.join(folder, 'home'),
    KUBEDRILL_LANG: language,
    LC_ALL: 'C.UTF-8',
    CI: '',
    NO_COLOR: '',
    NODE: process.execPath,
    KUBEDRILL: kubedrill,
  });
  await terminal.shows(/[#$]/);
  terminal.type("PS1='shell> '");
  await terminal.shows(/^shell>/m);
  terminal.type('stty -g > stty-before');
  // Its process id is noted, so that it alone can be sent a signal.
  terminal.type(`sh -c 'echo $$ > pid; exec "$NODE" "$KUBEDRILL"'; echo "status $?"; stty -g > stty-after; echo over`);
}

function read(name: string): string {
  return fs.readFileSync(path.join(folder, name), 'utf8');
}

async function expectRestored(status: number): Promise<void> {
  const screen = await terminal.shows(/^over$/m);
  expect(screen).toContain(`status ${status}`);
  // What the shell showed before is there again, and nothing of the app is left.
  expect(screen).toContain('stty -g > stty-before');
  expect(screen).not.toContain('────');
  expect(terminal.modes()).toEqual({ alternate: false, cursor: true });
  expect(read('stty-after')).toBe(read('stty-before'));
}

describe.skipIf(!hasTmux)('kubedrill in a terminal', () => {
  it('is opened, searched, edited, graded, solved and left', async () => {
    await start({ columns: 80, rows: 24 }, 'en');
    // The first row and the last: the terminal may have read half of what was written.
    await terminal.shows(/^ kubedrill .*q quit$/ms);
    await terminal.shows('Application Design and Build');
    expect(terminal.modes().alternate).toBe(true);

    for (let tries = 0; tries < 40 && !/❯ \S Headless Service {2}/.test(terminal.screen()); tries += 1) {
      const before = terminal.screen();
      terminal.press('j');
      await expect.poll(() => terminal.screen() !== before).toBe(true);
    }
    terminal.press('Enter');
    await terminal.shows('not graded yet');
    expect(fs.existsSync(path.join(folder, 'kubedrill'))).toBe(false);

    terminal.press('e');
    const unmet = await terminal.shows('0 of 3 met');
    expect(unmet).toContain('clusterIp: None');
    expect(unmet).toMatch(/line \d+: /);
    expect(read('stty-in-editor')).toBe(read('stty-before'));

    terminal.press('e');
    await terminal.shows('solved: all met');
    terminal.press('Escape');
    await terminal.shows(/✔ Headless Service .*solved/);
    terminal.press('q');
    await expectRestored(0);
    expect(read('home/progress.jsonl')).toContain('"passed":true');
  });

  it('grades a file that another program saves, in Korean and in a wide window', async () => {
    await start({ columns: 120, rows: 40 }, 'ko');
    await terminal.shows('서비스와 네트워킹');
    terminal.press('Enter');
    await terminal.shows('아직 채점하지 않음');
    terminal.press('e');
    await terminal.shows('파일을 만들었습니다');
    await terminal.shows('clusterIp');
    const [file = ''] = fs.readdirSync(path.join(folder, 'kubedrill'));
    fs.writeFileSync(path.join(folder, 'kubedrill', file), 'kind: Service\n\tname: web\n');
    await terminal.shows('2행');
    terminal.resize(60, 20);
    // All of it, and nothing more: the terminal itself breaks the old lines in two before they are drawn anew.
    await terminal.shows(/^(?:.*\n)─{60}\n(?:.*\n){16}.*$/);
    expect(terminal.screen()).toContain('1 문제');
    terminal.press('C-c');
    await expectRestored(0);
  });

  it('restores the terminal when it is told to end', async () => {
    await start({ columns: 80, rows: 24 }, 'en');
    await terminal.shows('Application Design and Build');
    process.kill(Number(read('pid')), 'SIGTERM');
    await expectRestored(143);
  });
});
