import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reference, Session } from './session.ts';
import { hasTmux } from './tmux.ts';

let session: Session;

beforeEach(() => {
  session = new Session();
});

afterEach(() => session.close());

describe.skipIf(!hasTmux)('kubedrill in a terminal', () => {
  it('is opened, searched, edited, graded, solved, compared and left', async () => {
    await session.start({ columns: 80, rows: 24 }, 'en');
    // The first row and the last: the terminal may have read half of what was written.
    await session.terminal.shows(/^ kubedrill .*q quit$/ms);
    await session.terminal.shows('Application Design and Build');
    expect(session.terminal.modes().alternate).toBe(true);

    session.terminal.press('/');
    await session.terminal.shows('Enter done');
    for (const letter of 'headless-service') session.terminal.press(letter);
    await session.terminal.shows(/❯ \S Headless Service/);
    session.terminal.press('Enter');
    await session.terminal.shows(/^ search: headless-service \(2 tasks\)/m);
    session.terminal.press('Enter');
    await session.terminal.shows('not graded yet');
    expect(fs.existsSync(path.join(session.folder, 'kubedrill'))).toBe(false);

    session.terminal.press('e');
    const unmet = await session.terminal.shows('0 of 3 met');
    expect(unmet).toMatch(/line \d+: /);
    expect(session.read('stty-in-editor')).toBe(session.read('stty-before'));
    session.terminal.press('z');
    session.terminal.press('3');
    // The finding stands below its line.
    await session.terminal.shows(/> +\d+ \| +clusterIp: None\n +\| +\^{9}\n +✘ unknown field `?clusterIp/);
    session.terminal.press('z');

    session.terminal.press('e');
    await session.terminal.shows('solved: all met');
    await session.terminal.shows('(now met)');
    session.terminal.press('5');
    await session.terminal.shows('the API server would store the same');
    session.terminal.press('n');
    await session.terminal.shows('MySQL');
    session.terminal.press('b');
    await session.terminal.shows('headless-service');
    session.terminal.press('Escape');
    await session.terminal.shows(/✔ Headless Service .*solved/);
    session.terminal.press('q');
    await session.expectRestored(0);
    expect(session.read('home/progress.jsonl')).toContain('"passed":true');
  });

  it('takes an answer that is pasted, after asking', async () => {
    await session.start({ columns: 100, rows: 30 }, 'en');
    await session.terminal.shows('Application Design and Build');
    session.terminal.press('/');
    await session.terminal.shows('Enter done');
    for (const letter of 'headless-service') session.terminal.press(letter);
    session.terminal.press('Enter');
    await session.terminal.shows('(2 tasks)');
    session.terminal.press('Enter');
    await session.terminal.shows('not graded yet');
    session.terminal.paste(fs.readFileSync(reference, 'utf8'));
    await session.terminal.shows(/\[\d+ lines pasted: Service\/web\] Write to kubedrill\/headless-service.yaml\?/);
    expect(fs.existsSync(path.join(session.folder, 'kubedrill/headless-service.yaml'))).toBe(false);
    session.terminal.press('y');
    await session.terminal.shows('solved: all met');
    expect(session.read('kubedrill/headless-service.yaml')).toBe(fs.readFileSync(reference, 'utf8'));
    session.terminal.press('C-c');
    await session.expectRestored(0);
  });

  it('keeps everything through every size', async () => {
    fs.mkdirSync(path.join(session.folder, 'kubedrill'));
    const wrong = fs.readFileSync(reference, 'utf8').replace('clusterIP', 'clusterIp');
    fs.writeFileSync(path.join(session.folder, 'kubedrill/headless-service.yaml'), wrong);
    await session.start({ columns: 120, rows: 40 }, 'en');
    await session.terminal.shows('Application Design and Build');
    session.terminal.press('/');
    for (const letter of 'headless-service') session.terminal.press(letter);
    await session.terminal.shows(/❯ \S Headless Service/);
    session.terminal.press('Enter');
    session.terminal.press('Enter');
    await session.terminal.shows('0 of 3 met');
    const sizes = [
      [120, 40],
      [60, 20],
      [40, 12],
      [120, 40],
    ] as const;
    for (const [columns, rows] of sizes) {
      session.terminal.resize(columns, rows);
      // The rule below the header has the new width, and the keys stand in the last row but one.
      const body = rows - 4;
      const screen = await session.terminal.shows(new RegExp(`^.*\\n─{${columns}}\\n(?:.*\\n){${body}} e edit.*$`));
      await expect(`${screen}\n`).toMatchFileSnapshot(`screens/${columns}x${rows}.txt`);
    }
    session.terminal.press('q');
    await session.expectRestored(0);
  });

  it('grades a file that another program saves, in Korean and in a wide window', async () => {
    await session.start({ columns: 120, rows: 40 }, 'ko');
    await session.terminal.shows('서비스와 네트워킹');
    session.terminal.press('Enter');
    await session.terminal.shows('아직 채점하지 않음');
    session.terminal.press('e');
    await session.terminal.shows('파일을 만들었습니다');
    await session.terminal.shows('clusterIp');
    const [file = ''] = fs.readdirSync(path.join(session.folder, 'kubedrill'));
    fs.writeFileSync(path.join(session.folder, 'kubedrill', file), 'kind: Service\n\tname: web\n');
    await session.terminal.shows('2행');
    session.terminal.press('C-c');
    await session.expectRestored(0);
  });

  it('restores the terminal when it is told to end', async () => {
    await session.start({ columns: 80, rows: 24 }, 'en');
    await session.terminal.shows('Application Design and Build');
    session.kill('SIGTERM');
    await session.expectRestored(143);
  });

  it('sits an exam that is killed, goes on with it and reports', async () => {
    await session.start({ columns: 90, rows: 26 }, 'en', 'exam --tasks 3 --seed 7 --minutes 30 --report report.html');
    await session.terminal.shows(/^ Exam .*30 min left$/m);
    session.terminal.press('j');
    session.terminal.press('f');
    await session.terminal.shows(/2\. .*flagged +not opened/);
    session.terminal.press('Enter');
    await session.terminal.shows('graded at the end');
    session.kill('SIGKILL');
    await session.terminal.shows(/status 137/);
    // What is killed cannot put the terminal back.
    session.terminal.type('stty sane; tput rmcup; clear; echo again');
    session.terminal.press('C-j');
    await session.terminal.shows(/^again$/m);

    session.run('exam --report report.html');
    await session.terminal.shows(/2\. .*flagged +begun/);
    session.terminal.press('Enter');
    await session.terminal.shows('graded at the end');
    session.terminal.press('e');
    await session.terminal.shows('clusterIp');
    session.terminal.press('Escape');
    await session.terminal.shows(/2\. .*flagged +written/);
    session.terminal.press('E');
    await session.terminal.shows('Hand in?');
    session.terminal.press('y');
    await session.terminal.shows(/^over$/m);
    const files = fs.readdirSync(session.folder);
    expect(files).toContain('report.html');
    expect(session.read('report.html')).toContain('not passed');
    expect(session.read('home/progress.jsonl')).toContain('"passed":false');
  });
});
