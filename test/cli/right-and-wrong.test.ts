import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, runCli } from '../support/run-cli.ts';

const exercises = [
  { domain: 'services-and-networking', id: 'headless-service' },
  { domain: 'application-design-and-build', id: 'headless-statefulset' },
];

function filesIn(...folder: string[]): string[] {
  const full = path.join(projectRoot, ...folder);
  if (!fs.existsSync(full)) return [];
  return fs
    .readdirSync(full)
    .sort()
    .map((name) => path.join(...folder, name));
}

/** The lines that end in a marker, counted from 1: there a finding must be shown. */
function markedLines(file: string): number[] {
  const lines = fs.readFileSync(path.join(projectRoot, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => (/\S.*#\s*loses:/.test(line) && !/^\s*#/.test(line) ? [index + 1] : []));
}

describe.each(exercises)('check $id', ({ domain, id }) => {
  it.each([...filesIn('solutions', domain, id), ...filesIn('test', 'answers-right', domain, id)])(
    'accepts %s',
    (file) => {
      const { status, stdout, stderr } = runCli(['check', id, file]);
      expect(stdout).toContain('all requirements are met');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );

  it.each(filesIn('test', 'answers', domain, id))('turns down %s with a code frame at its line', (file) => {
    const { status, stdout, stderr } = runCli(['check', id, file]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    for (const line of markedLines(file)) expect(stdout).toMatch(new RegExp(`--> ${file}:${line}:\\d+`));
    // The frame itself, with its marker, unless the file has no line to show.
    if (fs.readFileSync(path.join(projectRoot, file), 'utf8').trim() !== '') expect(stdout).toMatch(/^\s*> +\d+ \|/m);
  });
});
