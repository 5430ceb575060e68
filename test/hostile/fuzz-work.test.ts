import { expect, it } from 'vitest';
import { makeInput } from '../support/fuzz/make-input.ts';
import { readAll } from './read-all.ts';
import { totalOf, workOf } from './work.ts';

/** Blocks of code for each character, and for a text at all (tables of a kind that is met for the first time). */
const mostEach = 400;
const mostOnce = 200_000;

it('a text makes no more work than its length allows', () => {
  const beyond: string[] = [];
  for (let index = 0; index < 400; index += 1) {
    const text = Buffer.from(makeInput(7, index).bytes).toString();
    const work = totalOf(workOf(() => readAll(text)));
    if (work > mostOnce + mostEach * text.length) beyond.push(`${index}: ${work} for ${text.length}`);
  }
  expect(beyond).toEqual([]);
});
