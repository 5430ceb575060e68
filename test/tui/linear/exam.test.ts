import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/localized.ts';
import { runLinearExam } from '../../../src/tui/linear-exam.ts';
import { FakeExam } from '../exam/fake-exam.ts';
import { rightAnswer } from '../exercises.ts';
import { FakeServices } from '../fake-services.ts';

const style = { color: false, ascii: false };

/** What a candidate would see who types these lines; a function among them is something that happens meanwhile. */
async function transcript(fake: FakeExam, lines: readonly (string | (() => void))[]): Promise<string> {
  let printed = '';
  const output = new Writable({
    write(chunk, _, done) {
      printed += String(chunk);
      done();
    },
  });
  async function* typed() {
    for (const line of lines) {
      await new Promise((resolve) => setImmediate(resolve));
      if (typeof line === 'function') line();
      else {
        printed += `> ${line}\n`;
        yield `${line}\n`;
      }
    }
  }
  await runLinearExam(fake.desk(), fake.services, style, { input: Readable.from(typed()), output });
  return printed;
}

describe.each(languages)('an exam line by line in %s', (language) => {
  it('reads as in the transcript', async () => {
    const fake = new FakeExam(new FakeServices(language));
    fake.services.editor = (file) => {
      fake.services.files.set(file, rightAnswer.replace('clusterIP', 'clusterIp'));
      return { kind: 'closed' };
    };
    const lines = [
      'check',
      '2',
      'check',
      'edit',
      'flag',
      'hint',
      'solution',
      'lesson',
      'next',
      'next',
      'pause',
      'time',
      'tasks',
      'help',
    ];
    const later = [() => fake.wait(46), 'time', 'end', 'n', 'end', 'y'];
    await expect(await transcript(fake, [...lines, ...later])).toMatchFileSnapshot(`transcripts/exam-${language}.txt`);
    expect(fake.exam.ended?.by).toBe('candidate');
  });
});

it('tells nothing of what the task asks for', async () => {
  const fake = new FakeExam();
  fake.save(1, rightAnswer.replace('8080', '80'));
  const printed = await transcript(fake, ['2', 'check', 'quit']);
  expect(printed).not.toContain('the task asks for');
  expect(printed).toContain('Service/web accepted');
  expect(fake.exam.ended).toBeUndefined();
});

it('hands in when the time is up', async () => {
  const fake = new FakeExam();
  const printed = await transcript(fake, ['1', () => fake.wait(61), 'time', 'flag']);
  expect(printed).toContain('the time is up');
  expect(fake.exam.ended?.by).toBe('time');
});
