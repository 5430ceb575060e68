import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answerQuestion, type Question } from '../../scripts/behaviour/answer-question.ts';
import { projectRoot } from '../support/run-cli.ts';

// What a Kubernetes 1.36 control plane answered.
function recordings(kind: string): Record<string, never>[] {
  const file = new URL(`../recordings/${kind}.jsonl.gz`, import.meta.url);
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
  return lines.slice(0, 40).map((line) => JSON.parse(line));
}

function answer(kind: string, recorded: Record<string, unknown>): Record<string, never> {
  const question = { nodes: ['node-1', 'node-2'], ...recorded, kind } as unknown as Question;
  return JSON.parse(JSON.stringify(answerQuestion(question)));
}

const byJson = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe('npm run behaviour', () => {
  it('answers what the authorizer decided', () => {
    for (const one of recordings('rbac')) {
      const queries: { allowed: boolean }[] = one.queries ?? [];
      expect(answer('rbac', one).allowed).toEqual(queries.map(({ allowed }) => allowed));
    }
  });

  it('answers what the Pod Security Standards say', () => {
    for (const one of recordings('pod-security'))
      for (const level of ['baseline', 'restricted'] as const) {
        const { allowed, message = '' }: { allowed: boolean; message?: string } = one[level] ?? { allowed: true };
        const got: { allowed: boolean; violations: string[] } = answer('pod-security', one)[level] ?? {
          allowed: false,
          violations: [],
        };
        expect(got.allowed).toBe(allowed);
        for (const violation of got.violations) expect(message).toContain(`${violation} (`);
      }
  });

  it('answers which Pods fit', () => {
    for (const one of recordings('quota')) {
      const pods: { allowed: boolean; qosClass?: string; resources?: object[] }[] = one.pods ?? [];
      const asked = { ...one, pods: (one.pods as unknown as { pod: object }[]).map(({ pod }) => pod) };
      expect(answer('quota', asked).pods).toEqual(
        pods.map(({ allowed, resources, qosClass }) => (allowed ? { allowed, resources, qosClass } : { allowed })),
      );
    }
  });

  it('answers what comes of workloads', () => {
    for (const one of recordings('workloads')) {
      const got = answer('workloads', one);
      expect([...(got.pods ?? [])].map(({ name }) => name).sort()).toEqual(
        [...((one.pods ?? []) as { name: string }[])].map(({ name }) => name).sort(),
      );
      expect([...(got.claims ?? [])].sort(byJson)).toEqual([...(one.claims ?? [])].sort(byJson));
      expect(got.budgets).toEqual(one.budgets);
    }
  });

  it('answers which claims are bound', () => {
    for (const one of recordings('binding')) {
      const phases = (claims: Record<string, { phase: string }> = {}) =>
        Object.entries(claims).map(([name, { phase }]) => [name, phase]);
      expect(phases(answer('binding', one).claims)).toEqual(phases(one.claims));
    }
  });

  it('reads and writes a line at a time', () => {
    const [first, second] = recordings('binding');
    const input = [first, second].map((one) => `${JSON.stringify({ ...one, kind: 'binding' })}\n`).join('\n');
    const script = path.join(projectRoot, 'scripts', 'behaviour.ts');
    const { stdout, stderr, status } = spawnSync(process.execPath, [script], { input, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual([first?.id, second?.id]);
  });
});
