import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { intakeLimits } from '../../../src/intake/intake-options.ts';
import { diskFolder } from '../../../src/intake/tree/disk-folder.ts';
import { readDiskFile } from '../../../src/intake/tree/read-disk-file.ts';
import { inShort, oneTask, take, tempFolder, write } from '../support/class-of.ts';

describe('links are seen and never followed', () => {
  test('of a file', async () => {
    const root = write({ 'alice/probes.yaml': '', 'secret.txt': 'secret' });
    fs.symlinkSync(`${root}/secret.txt`, `${root}/alice/headless-service.yaml`);
    const taken = await take(root);
    expect(inShort(taken)).toEqual({
      alice: { 'headless-service': ['!symlink headless-service.yaml'], probes: ['probes.yaml'] },
    });
    const name = 'headless-service.yaml';
    expect(taken.warnings).toContainEqual({
      code: 'refused',
      student: 'alice',
      name,
      refusal: 'symlink',
      fault: undefined,
    });
  });

  test('of a folder, a loop, a dead one, and of a whole student', async () => {
    const root = write({ 'alice/x/': '', 'bob/probes.yaml': '' });
    fs.symlinkSync(root, `${root}/alice/headless-service`);
    fs.symlinkSync('..', `${root}/alice/x/loop`);
    fs.symlinkSync('/nowhere', `${root}/alice/probes`);
    fs.symlinkSync(`${root}/bob`, `${root}/eve`);
    expect(inShort(await take(root))).toEqual({
      alice: {
        'headless-service': ['!symlink headless-service'],
        probes: ['!symlink probes'],
        '-': ['symlink x/loop'],
      },
      bob: { probes: ['probes.yaml'] },
      eve: { '-': ['symlink eve'] },
    });
  });

  test('but the root may be one: it is the own of whoever grades', async () => {
    const root = write({ 'alice/probes.yaml': '' });
    const link = `${tempFolder()}/link`;
    fs.symlinkSync(root, link);
    expect(inShort(await take(link))).toEqual({ alice: { probes: ['probes.yaml'] } });
  });
});

describe('what is no file is not opened', () => {
  test('pipes and sockets', async () => {
    const root = write({ 'alice/': '', 'bob/': '' });
    execFileSync('mkfifo', [`${root}/alice/probes.yaml`]);
    const server = net.createServer().listen(`${root}/bob/probes.yaml`);
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    expect(inShort(await take(root))).toEqual({
      alice: { probes: ['!not-a-file probes.yaml'] },
      bob: { probes: ['!not-a-file probes.yaml'] },
    });
  });

  test('devices, even if they come in place of a file', () => {
    expect(readDiskFile(Buffer.from('/dev/zero'), 10)).toEqual({ refusal: 'not-a-file', fault: undefined });
  });

  test('a folder with the name of a file', async () => {
    expect(inShort(await take(write({ 'alice/probes.yaml/x.yaml': '' })))).toEqual({
      alice: { probes: ['probes.yaml/x.yaml'] },
    });
  });
});

describe('what changes between looking and opening', () => {
  async function swapped(swap: (file: string) => void) {
    const root = write({ 'x.yaml': 'honest', 'secret.yaml': 'secret' });
    const [, node] = await diskFolder(Buffer.from(root), '').children();
    fs.rmSync(`${root}/x.yaml`);
    swap(`${root}/x.yaml`);
    return node?.type === 'file' ? node.read(intakeLimits) : undefined;
  }

  test.each([
    ['a link', 'symlink', (file: string) => fs.symlinkSync('secret.yaml', file)],
    ['a pipe', 'not-a-file', (file: string) => void execFileSync('mkfifo', [file])],
    ['a folder', 'not-a-file', (file: string) => fs.mkdirSync(file)],
    ['nothing', 'unreadable', () => {}],
  ])('%s', async (_, refusal, swap) => {
    expect(await swapped(swap)).toEqual({ refusal, fault: undefined });
  });

  test('a folder that becomes a link', async () => {
    const root = write({ 'a/x.yaml': '', 'b/secret.yaml': '' });
    const [folder] = await diskFolder(Buffer.from(root), '').children();
    fs.rmSync(`${root}/a`, { recursive: true });
    fs.symlinkSync('b', `${root}/a`);
    const children = folder?.type === 'folder' ? await folder.children() : [];
    expect(children).toMatchObject([{ type: 'refused', refusal: 'symlink' }]);
  });
});

describe('without permission', () => {
  /** Whoever is root may read everything, and becomes nobody for a while. */
  async function asNobody<T>(run: () => Promise<T>): Promise<T> {
    if (process.geteuid?.() !== 0) return run();
    process.seteuid?.('nobody');
    return run().finally(() => process.seteuid?.(0));
  }

  test('a file and a folder are told of', async () => {
    const root = write({ 'alice/probes.yaml': '', 'alice/headless-service/x.yaml': '', 'bob/probes.yaml': '' });
    fs.chmodSync(root, 0o755);
    fs.chmodSync(`${root}/alice/probes.yaml`, 0);
    fs.chmodSync(`${root}/alice/headless-service`, 0);
    onTestFinished(() => fs.chmodSync(`${root}/alice/headless-service`, 0o755));
    fs.mkdirSync(`${root}/carol`, 0o000);
    expect(inShort(await asNobody(() => take(root)))).toEqual({
      alice: {
        'headless-service': ['!unreadable headless-service'],
        probes: ['!unreadable probes.yaml'],
      },
      bob: { probes: ['probes.yaml'] },
      carol: { '-': ['unreadable carol'] },
    });
  });

  test('the root itself is a fault of whoever grades', async () => {
    const root = write({ 'alice/probes.yaml': '' });
    fs.chmodSync(root, 0);
    onTestFinished(() => fs.chmodSync(root, 0o755));
    const problem = { code: 'cannot-read', file: root };
    await expect(asNobody(() => take(root))).rejects.toMatchObject({ problem });
  });
});

describe('too much', () => {
  test('a file of a gigabyte is not read', async () => {
    const root = write({ 'alice/probes.yaml': '', 'alice/headless-service.yaml': '' });
    fs.truncateSync(`${root}/alice/probes.yaml`, 2 ** 30);
    expect(inShort(await take(root)).alice).toEqual({
      'headless-service': ['headless-service.yaml'],
      probes: ['!too-large probes.yaml'],
    });
  });

  test('a file of just the limit is', async () => {
    const root = write({ 'alice/probes.yaml': 'x'.repeat(100), 'bob/probes.yaml': 'x'.repeat(101) });
    const limits = { fileBytes: 100 };
    expect(inShort(await take(root, { limits }))).toEqual({
      alice: { probes: ['probes.yaml'] },
      bob: { probes: ['!too-large probes.yaml'] },
    });
  });

  test('files of a task, their bytes together, and files of a student', async () => {
    const files = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`alice/probes/${at}.yaml`, '0123456789']));
    const root = write(files);
    const codes = async (limits: object) => inShort(await take(root, { limits })).alice?.probes?.[0];
    expect(await codes({})).toMatch(/^!too-many-files /);
    expect(await codes({ taskFiles: 120 })).toBe('probes/0.yaml');
    expect(await codes({ taskFiles: 119 })).toBe('!too-many-files probes/99.yaml');
    expect(await codes({ taskFiles: 120, taskBytes: 1199 })).toBe('!too-large probes/99.yaml');
    expect(await codes({ taskFiles: 120, studentBytes: 1199 })).toBe('!too-large probes/99.yaml');
    expect(await codes({ taskFiles: 120, studentEntries: 20 })).toMatch(/^!too-many-files /);
  });

  test('folders without end', async () => {
    const root = write({ [`alice/${'a/'.repeat(500)}probes.yaml`]: '', 'alice/probes.yaml': '' });
    const alice = inShort(await take(root)).alice;
    expect(alice?.probes).toEqual(['probes.yaml']);
    expect(alice?.['-']).toEqual([`too-deep ${'a/'.repeat(16)}a`]);
  });
});

test('bytes are handed on as they are', async () => {
  const bytes = {
    'a.yaml': Buffer.from('\ufeffkind: Service', 'utf8'),
    'b.yaml': Buffer.from('\ufeffkind: Service', 'utf16le'),
    'c.yaml': Buffer.from([0xff, 0x00, 0x80, 0x1b]),
  };
  const { students } = await take(write(bytes), { tasks: oneTask });
  const taken = students.flatMap(({ works }) =>
    works.flatMap(({ files }) => files.map((file) => Buffer.from(file.bytes))),
  );
  expect(taken).toEqual(Object.values(bytes));
});
