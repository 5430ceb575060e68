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

async function start(size: { columns: number; rows: number }, language: string, command = ''): Promise<void> {
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
  run(command);
}

/** Its process id is noted, so that it alone can be sent a signal. */
function run(command: string): void {
  const line = `sh -c 'echo $$ > pid; exec "$NODE" "$KUBEDRILL" ${command}'`;
  terminal.type(`${line}; echo "status $?"; stty -g > stty-after; echo over`);
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
  it('is opened, searched, edited, graded, solved, compared and left', async () => {
    await start({ columns: 80, rows: 24 }, 'en');
    // The first row and the last: the terminal may have read half of what was written.
    await terminal.shows(/^ kubedrill .*q quit$/ms);
    await terminal.shows('Application Design and Build');
    expect(terminal.modes().alternate).toBe(true);

    terminal.press('/');
    await terminal.shows('Enter done');
    for (const letter of 'headless-service') terminal.press(letter);
    await terminal.shows(/❯ \S Headless Service/);
    terminal.press('Enter');
    await terminal.shows(/^ search: headless-service \(2 tasks\)/m);
    terminal.press('Enter');
    await terminal.shows('not graded yet');
    expect(fs.existsSync(path.join(folder, 'kubedrill'))).toBe(false);

    terminal.press('e');
    const unmet = await terminal.shows('0 of 3 met');
    expect(unmet).toMatch(/line \d+: /);
    expect(read('stty-in-editor')).toBe(read('stty-before'));
    terminal.press('z');
    terminal.press('3');
    // The finding stands below its line.
    await terminal.shows(/> +\d+ \| +clusterIp: None\n +\| +\^{9}\n +✘ unknown field `?clusterIp/);
    terminal.press('z');

    terminal.press('e');
    await terminal.shows('solved: all met');
    await terminal.shows('(now met)');
    terminal.press('5');
    await terminal.shows('the API server would store the same');
    terminal.press('n');
    await terminal.shows('MySQL');
    terminal.press('b');
    await terminal.shows('headless-service');
    terminal.press('Escape');
    await terminal.shows(/✔ Headless Service .*solved/);
    terminal.press('q');
    await expectRestored(0);
    expect(read('home/progress.jsonl')).toContain('"passed":true');
  });

  it('takes an answer that is pasted, after asking', async () => {
    await start({ columns: 100, rows: 30 }, 'en');
    await terminal.shows('Application Design and Build');
    terminal.press('/');
    await terminal.shows('Enter done');
    for (const letter of 'headless-service') terminal.press(letter);
    terminal.press('Enter');
    await terminal.shows('(2 tasks)');
    terminal.press('Enter');
    await terminal.shows('not graded yet');
    terminal.paste(fs.readFileSync(reference, 'utf8'));
    await terminal.shows(/\[\d+ lines pasted: Service\/web\] Write to kubedrill\/headless-service.yaml\?/);
    expect(fs.existsSync(path.join(folder, 'kubedrill/headless-service.yaml'))).toBe(false);
    terminal.press('y');
    await terminal.shows('solved: all met');
    expect(read('kubedrill/headless-service.yaml')).toBe(fs.readFileSync(reference, 'utf8'));
    terminal.press('C-c');
    await expectRestored(0);
  });

  it('keeps everything through every size', async () => {
    fs.mkdirSync(path.join(folder, 'kubedrill'));
    const wrong = fs.readFileSync(reference, 'utf8').replace('clusterIP', 'clusterIp');
    fs.writeFileSync(path.join(folder, 'kubedrill/headless-service.yaml'), wrong);
    await start({ columns: 120, rows: 40 }, 'en');
    await terminal.shows('Application Design and Build');
    terminal.press('/');
    for (const letter of 'headless-service') terminal.press(letter);
    await terminal.shows(/❯ \S Headless Service/);
    terminal.press('Enter');
    terminal.press('Enter');
    await terminal.shows('0 of 3 met');
    const sizes = [
      [120, 40],
      [60, 20],
      [40, 12],
      [120, 40],
    ] as const;
    for (const [columns, rows] of sizes) {
      terminal.resize(columns, rows);
      // The rule below the header has the new width, and the keys stand in the last row but one.
      const body = rows - 4;
      const screen = await terminal.shows(new RegExp(`^.*\\n─{${columns}}\\n(?:.*\\n){${body}} e edit.*$`));
      await expect(`${screen}\n`).toMatchFileSnapshot(`screens/${columns}x${rows}.txt`);
    }
    terminal.press('q');
    await expectRestored(0);
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
    terminal.press('C-c');
    await expectRestored(0);
  });

  it('restores the terminal when it is told to end', async () => {
    await start({ columns: 80, rows: 24 }, 'en');
    await terminal.shows('Application Design and Build');
    process.kill(Number(read('pid')), 'SIGTERM');
    await expectRestored(143);
  });

  it('sits an exam that is killed, goes on with it and reports', async () => {
    await start({ columns: 90, rows: 26 }, 'en', 'exam --tasks 3 --seed 7 --minutes 30 --report report.html');
    await terminal.shows(/^ Exam .*30 min left$/m);
    terminal.press('j');
    terminal.press('f');
    await terminal.shows(/2\. .*flagged +not opened/);
    terminal.press('Enter');
    await terminal.shows('graded at the end');
    process.kill(Number(read('pid')), 'SIGKILL');
    await terminal.shows(/status 137/);
    // What is killed cannot put the terminal back.
    terminal.type('stty sane; tput rmcup; clear; echo again');
    terminal.press('C-j');
    await terminal.shows(/^again$/m);

    run('exam --report report.html');
    await terminal.shows(/2\. .*flagged +begun/);
    terminal.press('Enter');
    await terminal.shows('graded at the end');
    terminal.press('e');
    await terminal.shows('clusterIp');
    terminal.press('Escape');
    await terminal.shows(/2\. .*flagged +written/);
    terminal.press('E');
    await terminal.shows('Hand in?');
    terminal.press('y');
    await terminal.shows(/^over$/m);
    const files = fs.readdirSync(folder);
    expect(files).toContain('report.html');
    expect(read('report.html')).toContain('not passed');
    expect(read('home/progress.jsonl')).toContain('"passed":false');
  });
});
