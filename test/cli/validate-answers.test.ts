import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inTempFolder, runCli } from '../support/run-cli.ts';

const service = (name: string, targetPort: number) =>
  `{apiVersion: v1, kind: Service, metadata: {name: ${name}}, spec: {selector: {app: web}, ports: [{port: 80, targetPort: ${targetPort}}]}}\n`;
const pod = (name: string, port: number) =>
  `{apiVersion: v1, kind: Pod, metadata: {name: ${name}, labels: {app: web}}, spec: {containers: [{name: c, image: nginx, ports: [{containerPort: ${port}}]}]}}\n`;

/** The reasons of the warnings that `validate` tells, by file. */
function warned(files: Readonly<Record<string, string>>, output: 'json' | 'jsonl' = 'jsonl'): Record<string, string[]> {
  return inTempFolder((folder) => {
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
    const { status, stdout } = runCli(['validate', folder, '-o', output]);
    expect(status).toBe(0);
    const records =
      output === 'json'
        ? JSON.parse(stdout)
        : stdout
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line));
    const found: Record<string, string[]> = {};
    for (const { file, warnings } of records as { file: string; warnings: { reason: string }[] }[])
      found[path.basename(file)] = [...(found[path.basename(file)] ?? []), ...warnings.map(({ reason }) => reason)];
    return found;
  });
}

it.each(['json', 'jsonl'] as const)(
  'takes a few files as one answer and warns of what only shows together: %s',
  (output) => {
    const files = { 'pod.yaml': pod('web', 80), 'service.yaml': service('web', 8080) };
    expect(warned(files, output)).toEqual({ 'pod.yaml': [], 'service.yaml': ['TargetPortUndeclared'] });
  },
);

it('says nothing of a file that stands alone, nor where the others fit', () => {
  expect(warned({ 'service.yaml': service('web', 8080) })).toEqual({ 'service.yaml': [] });
  expect(warned({ 'pod.yaml': pod('web', 8080), 'service.yaml': service('web', 8080) })).toEqual({
    'pod.yaml': [],
    'service.yaml': [],
  });
});

it('takes files that repeat an object as answers of their own', () => {
  const files = {
    'alice.yaml': `${pod('web', 80)}---\n${service('web', 80)}`,
    'bob.yaml': `${pod('web', 81)}---\n${service('web', 80)}`,
  };
  expect(warned(files)).toEqual({ 'alice.yaml': [], 'bob.yaml': ['TargetPortUndeclared'] });
});

it('takes many files one by one', () => {
  const files: Record<string, string> = { 'pod.yaml': pod('web', 80) };
  for (let i = 0; i < 101; i += 1) files[`service-${i}.yaml`] = service(`web-${i}`, 8080);
  expect(Object.values(warned(files)).flat()).toEqual([]);
});
