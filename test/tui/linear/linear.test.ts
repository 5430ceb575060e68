import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/localized.ts';
import { runLinear } from '../../../src/tui/linear.ts';
import { rightAnswer, wrongAnswer } from '../exercises.ts';
import { FakeServices } from '../fake-services.ts';

const style = { color: false, ascii: false };

/** What a learner would see who types these lines; the lines themselves are put in, as a terminal would echo them. */
async function transcript(services: FakeServices, lines: readonly string[]): Promise<string> {
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
      printed += `> ${line}\n`;
      yield `${line}\n`;
    }
  }
  expect(await runLinear(services, style, { input: Readable.from(typed()), output })).toBe(0);
  return printed;
}

describe.each(['en', 'ko'] as readonly Language[])('the linear mode in %s', (language) => {
  it('reads as in the transcript', async () => {
    const services = new FakeServices(language);
    services.files.set('kubedrill/headless-service.yaml', wrongAnswer);
    services.editor = (file) => {
      services.files.set(file, rightAnswer);
      return { kind: 'closed' };
    };
    const lines = [
      'help',
      'check',
      'open 2',
      'check',
      'hint',
      'solution',
      'n',
      'edit',
      'solution',
      'lesson',
      'next',
      'next',
      'what now',
      'open 9',
      'list',
      'quit',
    ];
    await expect(await transcript(services, lines)).toMatchFileSnapshot(`transcripts/session-${language}.txt`);
  });

  it('ends with the input, after saying how to go on', async () => {
    await expect(await transcript(new FakeServices(language), [])).toMatchFileSnapshot(
      `transcripts/no-input-${language}.txt`,
    );
  });
});

describe('the linear mode', () => {
  it('begins a file anew only after a yes', async () => {
    const services = new FakeServices();
    const file = 'kubedrill/headless-service.yaml';
    services.files.set(file, wrongAnswer);
    await transcript(services, ['headless-service', 'reset', 'n', 'reset']);
    expect(services.files.get(file)).toBe(wrongAnswer);
    await transcript(services, ['headless-service', 'reset', 'yes']);
    expect(services.files.get(file)).toMatch(/^# Headless/);
  });

  it('keeps the progress', async () => {
    const services = new FakeServices();
    services.files.set('kubedrill/ports.yaml', rightAnswer);
    await transcript(services, ['ports', 'check', 'check', 'hint']);
    expect(services.entries.map(({ entry }) => entry.type)).toEqual(['attempt', 'hint']);
    expect(await transcript(services, [])).toContain('✔ solved');
  });

  it('tells what cannot be read, written or kept, and goes on', async () => {
    const services = new FakeServices();
    services.files.set('kubedrill/ports.yaml', rightAnswer);
    services.failing = { record: 'ENOSPC' };
    const printed = await transcript(services, ['ports', 'check', 'check nowhere.yaml', 'previous', 'quit']);
    expect(printed).toContain('progress is not kept: cannot write /home/progress.jsonl: ENOSPC');
    expect(printed).toContain('nowhere.yaml yet');
    expect(printed).toContain('Headless Service (headless-service), 4 min');
  });
});
