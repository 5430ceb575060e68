import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTempFolder, projectRoot, runCli } from '../support/run-cli.ts';

const good = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';
const program = path.join(projectRoot, 'dist', 'kubedrill.js');

function expectRefused(file: string, cwd: string, reason: RegExp): void {
  for (const command of [
    ['validate', file],
    ['preview', file],
    ['check', 'headless-service', file],
  ]) {
    const { status, stdout, stderr } = runCli(command, { cwd });
    expect({ status, stdout }, command.join(' ')).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^error: cannot read [^\n]+\n$/);
    expect(stderr).toMatch(reason);
  }
}

describe('a path that is no file', () => {
  it('such as nothing, a device or a loop of links is refused in one line', () => {
    inTempFolder((folder) => {
      fs.symlinkSync('b.yaml', path.join(folder, 'a.yaml'));
      fs.symlinkSync('a.yaml', path.join(folder, 'b.yaml'));
      fs.symlinkSync('nowhere', path.join(folder, 'broken.yaml'));
      expectRefused('missing.yaml', folder, /no such file/);
      expectRefused('broken.yaml', folder, /no such file/);
      expectRefused('/dev/zero', folder, /device/);
      expectRefused('a.yaml', folder, /links?|loop/);
      expectRefused('a.yaml/b', folder, /./);
      expectRefused(`${'a'.repeat(5000)}.yaml`, folder, /./);
    });
  });

  it('such as a folder is read by its manifests, links in it left alone', () => {
    inTempFolder((folder) => {
      fs.symlinkSync('.', path.join(folder, 'loop'));
      fs.symlinkSync('/dev/zero', path.join(folder, 'zero.yaml'));
      fs.mkdirSync(path.join(folder, 'named-like.yaml'));
      execFileSync('mkfifo', [path.join(folder, 'pipe.yaml')]);
      fs.writeFileSync(path.join(folder, 'a.yaml'), good);
      const { status, stdout } = runCli(['validate', '.', '-o', 'jsonl'], { cwd: folder });
      expect(status).toBe(0);
      expect(stdout.trim().split('\n')).toHaveLength(1);
    });
  });

  it('such as an empty folder is told', () => {
    inTempFolder((folder) =>
      expect(runCli(['validate', '.'], { cwd: folder })).toMatchObject({ status: 2, stdout: '' }),
    );
  });

  it.skipIf(process.getuid?.() === 0)('such as an unreadable file is refused', () => {
    inTempFolder((folder) => {
      fs.writeFileSync(path.join(folder, 'a.yaml'), good, { mode: 0 });
      expectRefused('a.yaml', folder, /permission|allowed/);
    });
  });

  it('but a pipe is read to its end', async () => {
    const folder = fs.mkdtempSync(path.join(projectRoot, 'node_modules', '.pipe-'));
    try {
      const pipe = path.join(folder, 'pipe.yaml');
      execFileSync('mkfifo', [pipe]);
      const reader = spawn(process.execPath, [program, 'validate', pipe], { stdio: 'ignore' });
      const done = new Promise((resolve) => reader.on('exit', resolve));
      await fs.promises.writeFile(pipe, good);
      expect(await done).toBe(0);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});

describe('standard input', () => {
  it.each([
    ['closed', 'exec "$0" "$1" validate - <&-'],
    ['a folder', 'exec "$0" "$1" validate - < .'],
    ['empty', 'exec "$0" "$1" validate - < /dev/null'],
  ])('that is %s is told, and nothing waits', (_, script) => {
    const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, program], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', KUBEDRILL_LANG: 'en' },
      timeout: 60_000,
    });
    expect([1, 2]).toContain(status);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});

describe('output that nobody reads', () => {
  it('ends the program quietly', () => {
    const script = `"$0" "$1" validate - -o jsonl | head -c 10 > /dev/null`;
    const { stderr } = spawnSync('sh', ['-c', script, process.execPath, program], {
      input: `${good}---\n`.repeat(5000),
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(stderr).toBe('');
  });
});

describe('file names', () => {
  it('are escaped in text and kept in JSON', () => {
    inTempFolder((folder) => {
      const name = 'a\u001b[31m\u202eb.yaml';
      fs.writeFileSync(path.join(folder, name), good);
      const text = runCli(['validate', name], { cwd: folder });
      expect(text.stdout).toContain('a\\u001b[31m\\u202eb.yaml');
      const json = runCli(['validate', name, '-o', 'jsonl'], { cwd: folder });
      expect((JSON.parse(json.stdout) as { file: string }).file).toBe(name);
    });
  });
});
