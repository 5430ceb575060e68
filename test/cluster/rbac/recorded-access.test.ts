import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type AccessQuery, identityOf, requestOf } from '../../../scripts/behaviour/answer-access.ts';
import { decideAccess, isAllowed } from '../../../src/cluster/rbac/decide-access.ts';
import { ruleAllows } from '../../../src/cluster/rbac/match-rule.ts';
import { readPermissions } from '../../../src/cluster/rbac/read-permissions.ts';
import { kubeObject } from '../kube-object.ts';

interface Recording {
  readonly id: string;
  readonly objects: readonly Parameters<typeof kubeObject>[0][];
  readonly queries: readonly (AccessQuery & { readonly allowed: boolean })[];
}

// What SubjectAccessReviews of a Kubernetes 1.36 API server answered.
const recordings: Recording[] = gunzipSync(readFileSync(new URL('../../recordings/rbac.jsonl.gz', import.meta.url)))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

describe('what a real authorizer decided', () => {
  it.each(recordings.map((recording) => [recording.id, recording] as const))('%s', (_, { objects, queries }) => {
    const permissions = readPermissions(objects.map(kubeObject));
    const answers = queries.map((query) => isAllowed(permissions, identityOf(query), requestOf(query)));
    expect(answers).toEqual(queries.map(({ allowed }) => allowed));
  });

  it('tells a rule that allows, or a fault', () => {
    for (const { objects, queries } of recordings) {
      const permissions = readPermissions(objects.map(kubeObject));
      for (const query of queries) {
        const request = requestOf(query);
        const decision = decideAccess(permissions, identityOf(query), request);
        if (decision.allowed) expect(ruleAllows(decision.grant.rule, request)).toBe(true);
        else if (decision.nearest !== undefined) expect(decision.nearest.faults.length).toBeGreaterThan(0);
      }
    }
  });
});
