import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bindClaims } from '../../../src/cluster/storage/bind-claims.ts';
import { kubeObject } from '../kube-object.ts';

interface Recording {
  readonly id: string;
  readonly objects: readonly Parameters<typeof kubeObject>[0][];
  readonly claims: Readonly<Record<string, { readonly phase: string; readonly volume?: string }>>;
}

// What a Kubernetes 1.36 control plane without provisioners did with volumes and then claims, made in order.
const recordings: Recording[] = gunzipSync(readFileSync(new URL('../../recordings/binding.jsonl.gz', import.meta.url)))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

describe('what a real control plane bound', () => {
  it.each(recordings.map((recording) => [recording.id, recording] as const))('%s', (_, recording) => {
    const { claims } = bindClaims(recording.objects.map(kubeObject));
    const found = claims.map(({ claim, phase, volume, alike }) => {
      const recorded = recording.claims[claim.name]?.volume;
      // Among volumes that suit alike, chance decides.
      const chosen = [volume, ...alike].find((one) => one?.name === recorded) ?? volume;
      return [claim.name, chosen === undefined ? { phase } : { phase, volume: chosen.name }];
    });
    expect(Object.fromEntries(found)).toEqual(recording.claims);
  });
});
