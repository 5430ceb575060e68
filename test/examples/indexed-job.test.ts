import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { admit, type KubeObject, parseSource, simulate } from '../../src/index.ts';
import type { AdmittedRequirement } from '../../src/model/exercise.ts';
import { gradeText } from '../grading/exercise.ts';
import { inTempFolder, runCli } from '../support/run-cli.ts';
import { exampleFile, exampleFiles } from './example-files.ts';

const manifests = [...exampleFiles()].filter(([name]) => /^indexed-job\/.*\.yaml$/.test(name));
const parsed = manifests.map(([name, text]) => parseSource({ name, text }));
const verdicts = admit(parsed.flatMap(({ documents }) => documents));

describe('the Indexed Job', () => {
  it('is accepted by the API server without a warning, also among the other objects', () => {
    expect(parsed.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(verdicts.length).toBeGreaterThan(6);
    expect(verdicts.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    const { status, stdout, stderr } = runCli(['validate', '-o', 'jsonl', 'examples/indexed-job']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines: { warnings: unknown[] }[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it('keeps everything in the one namespace', () => {
    const namespaced = verdicts.flatMap(({ object }) =>
      object === undefined || object.kind === 'Namespace' ? [] : [object],
    );
    expect(new Set(namespaced.map(({ namespace }) => namespace))).toEqual(new Set(['grading']));
  });

  it.each(['grade', 'merge'])('%s has Pods that Pod Security lets in at level restricted', (name) => {
    const admitted: AdmittedRequirement = {
      id: 'admitted',
      kind: 'admitted',
      says: { en: '', ko: '' },
      points: 1,
      hint: undefined,
      needs: [],
      object: { kind: 'Job', name, namespace: 'grading' },
      level: 'restricted',
    };
    const text = exampleFile(`indexed-job/${name}.yaml`);
    expect(gradeText([admitted], text).passed).toBe(true);
    // The same without what lets them in: the proof would fail.
    expect(gradeText([admitted], text.replace('runAsNonRoot: true', 'runAsNonRoot: false')).passed).toBe(false);
    // And by the labels of the namespace, as a cluster does it.
    const all = manifests.map(([, each]) => each).join('---\n');
    expect(gradeText([{ ...admitted, level: undefined }], all).passed).toBe(true);
  });

  it('starts a Pod a shard, which tells its shard from its index', () => {
    const objects = verdicts.flatMap(({ object }): KubeObject[] => (object === undefined ? [] : [object]));
    const { workloads } = simulate(objects);
    const job = workloads.find(({ name }) => name === 'grade');
    const { spec } = parse(exampleFile('indexed-job/grade.yaml'));
    expect(spec.completionMode).toBe('Indexed');
    expect(job?.wanted).toBe(spec.completions);
    const [container] = spec.template.spec.containers;
    const [, , script] = container.command;
    const shards = Array.from({ length: spec.completions }, (_, index) => shardOf(script, index));
    expect(shards).toEqual(shards.map((_, index) => `${index + 1}/${spec.completions} /results/out-${index + 1}`));
  });

  it('mounts every volume that it has, and writes only where it may', () => {
    for (const name of ['grade', 'merge']) {
      const { volumes, containers } = parse(exampleFile(`indexed-job/${name}.yaml`)).spec.template.spec;
      const [{ volumeMounts, command }] = containers;
      const mounts: { name: string; mountPath: string; readOnly?: boolean }[] = volumeMounts;
      expect(mounts.map((mount) => mount.name)).toEqual(volumes.map((volume: { name: string }) => volume.name));
      const [, out = ''] = /--out "?(\/\w+)/.exec(command.join(' ')) ?? [];
      expect(mounts.find(({ mountPath }) => mountPath === out)?.readOnly).toBeUndefined();
    }
  });
});

/** What the shell makes of the container's command: its shard and its folder. */
function shardOf(script: string, index: number): string {
  return inTempFolder((folder) => {
    const standIn =
      '#!/bin/sh\nwhile [ $# -gt 0 ]; do case $1 in --shard) s=$2;; --out) o=$2;; esac; shift; done\necho "$s $o"\n';
    fs.writeFileSync(path.join(folder, 'kubedrill'), standIn, { mode: 0o755 });
    const env = { PATH: `${folder}:${process.env.PATH ?? ''}`, JOB_COMPLETION_INDEX: String(index) };
    return spawnSync('sh', ['-c', script], { env, encoding: 'utf8' }).stdout.trim();
  });
}
