import { bomb } from './bombs.ts';
import { corpus } from './corpus.ts';
import { mutate, mutateCharacters } from './mutate.ts';
import { type Random, randomOf } from './random.ts';
import { yamlSoup } from './yaml-soup.ts';

export const inputKinds = ['bytes', 'yaml', 'manifest', 'json', 'bomb'] as const;
export type InputKind = (typeof inputKinds)[number];

export interface FuzzInput {
  readonly kind: InputKind;
  readonly bytes: Uint8Array;
}

/** The input of a number in the run of a seed: always the same for the same two. */
export function makeInput(seed: number, index: number): FuzzInput {
  const random = randomOf(seed, index);
  const roll = random.below(100);
  if (roll < 8) return { kind: 'bytes', bytes: someBytes(random) };
  if (roll < 33) return textInput('yaml', yamlSoup(random));
  if (roll < 38) return textInput('bomb', bomb(random));
  if (roll < 45) return textInput('json', mutateCharacters(random.pick(corpus.json), random));
  return textInput('manifest', mutate(random.pick(corpus.yaml), random, corpus.yaml));
}

function textInput(kind: InputKind, text: string): FuzzInput {
  return { kind, bytes: Buffer.from(text) };
}

/** Bytes at random, or a manifest with some of its bytes changed. */
function someBytes(random: Random): Uint8Array {
  if (random.oneIn(2)) return Uint8Array.from({ length: random.below(300) }, () => random.below(256));
  const bytes = Buffer.from(random.pick(corpus.yaml));
  for (let left = 1 + random.below(4); left > 0; left -= 1) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}
