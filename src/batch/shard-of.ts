import { createHash } from 'node:crypto';
import type { Shard } from './run-header.ts';

/** Whether a student belongs to a shard: by the id alone, so that every machine splits a class in the same way. */
export function isInShard(student: string, { index, count }: Shard): boolean {
  if (count === 1) return true;
  return createHash('sha256').update(student).digest().readUInt32BE(0) % count === index - 1;
}

/** `2/8`; undefined for anything that is no shard. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count) return undefined;
  return { index, count };
}
