import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTempFolder, runCli } from '../support/run-cli.ts';

const configMap = (name: string, rest = '') => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n${rest}`;
const nested = (depth: number) => configMap('a', `x: ${'['.repeat(depth)}${']'.repeat(depth)}\n`);

/** What exceeds a limit of `check`, and what `--limit` then has to say so that it is read. */
const answers: Readonly<Record<string, readonly [text: string, limit: string, enough: string]>> = {
  bytes: [configMap('a', `# ${'x'.repeat(70_000)}\n`), '65536 characters', 'bytes=100000'],
  documents: [
    Array.from({ length: 60 }, (_, index) => configMap(`a${index}`)).join('---\n'),
    '50 documents',
    'documents=60',
  ],
  depth: [nested(120), '100 levels', 'depth=200'],
  nodes: [configMap('a', `x: [${'1,'.repeat(30_000)}]\ny: [${'1,'.repeat(30_000)}]\n`), '', 'nodes=100000'],
};

describe.each(Object.entries(answers))('the limit of %s', (name, [text, told, enough]) => {
  it('names itself and the option that raises it', () => {
    inTempFolder((folder) => {
      fs.writeFileSync(path.join(folder, 'a.yaml'), text);
      const run = (...args: string[]) =>
        runCli(['check', 'headless-service', 'a.yaml', '--no-record', ...args], { cwd: folder });
      const strict = name === 'nodes' ? ['--limit', 'bytes=1000000', '--limit', 'nodes=1000'] : [];
      const { status, stdout } = run(...strict);
      expect(status).toBe(1);
      expect(stdout).toContain(told);
      expect(stdout).toContain(`\`--limit ${name}=NUMBER\` raises the limit`);
      const raised = run('--limit', enough, ...(name === 'nodes' ? ['--limit', 'bytes=1000000'] : []));
      expect(raised.stdout).not.toContain('raises the limit');
    });
  });

  it('can be set for `validate` as well', () => {
    const { status, stdout } = runCli(['validate', '-', '--limit', `${name}=1`], { input: text });
    expect(status).toBe(1);
    expect(stdout).toContain(`--limit ${name}=NUMBER`);
  });
});

it.each(['bytes', 'bytes=', 'bytes=0', 'bytes=-1', 'bytes=1e3', 'toString=1', 'x=1'])(
  '--limit %s is refused',
  (value) => {
    const { status, stdout, stderr } = runCli(['validate', '-', '--limit', value]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('bytes, documents, depth, nodes');
  },
);
