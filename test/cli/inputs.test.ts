import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inTempFolder, projectRoot, runCli } from '../support/run-cli.ts';

const reference = path.join(projectRoot, 'solutions/services-and-networking/headless-service/reference.yaml');

it.each([
  ['nowhere.yaml', 'there is no such file', '파일이 없습니다'],
  ['exercises', 'it is a folder', '폴더입니다'],
  ['/dev/zero', 'it is a device, not a file', '파일이 아니라 장치입니다'],
])('says why %s is not read, and ends with 2', (file, english, korean) => {
  expect(runCli(['check', 'headless-service', file])).toEqual({
    status: 2,
    stdout: '',
    stderr: `error: cannot read ${file}: ${english}\n`,
  });
  expect(runCli(['check', 'headless-service', file, '--lang', 'ko']).stderr).toContain(korean);
});

it('reads standard input and pipes to their end', () => {
  const input = fs.readFileSync(reference);
  expect(runCli(['check', 'headless-service', '-'], { input }).status).toBe(0);
  expect(runCli(['check', 'headless-service'], { input }).status).toBe(0);
});

it('refuses input without end', () => {
  const input = new Uint8Array(33 * 1024 * 1024).fill(32);
  const { status, stderr } = runCli(['validate', '-'], { input });
  expect(status).toBe(2);
  expect(stderr).toBe('error: <stdin> is larger than 32 MiB; give the manifests in smaller files\n');
});

it('takes several files as one answer, in any order', () => {
  inTempFolder((folder) => {
    const [selector, rest] = [path.join(folder, 'a.yaml'), path.join(folder, 'b.yaml')];
    fs.writeFileSync(selector, 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\n');
    fs.copyFileSync(reference, rest);
    expect(runCli(['check', 'headless-service', selector, rest]).status).toBe(0);
    expect(runCli(['check', 'headless-service', rest, selector]).status).toBe(0);
  });
});
