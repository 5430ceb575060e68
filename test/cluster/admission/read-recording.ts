import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The lines of a recording of a Kubernetes 1.36 control plane, with their ids, as `it.each` takes them. */
export function readRecording<T extends { readonly id: string }>(name: string): [id: string, line: T][] {
  const lines = gunzipSync(readFileSync(new URL(`../../recordings/${name}.jsonl.gz`, import.meta.url)))
    .toString()
    .trim()
    .split('\n');
  return lines.map((text) => {
    const line: T = JSON.parse(text);
    return [line.id, line];
  });
}
