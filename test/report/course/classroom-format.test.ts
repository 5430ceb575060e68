import { describe, expect, it } from 'vitest';
import { base64 } from '../../../src/report/course/base64.ts';
import { classroomFormat } from '../../../src/report/course/classroom-format.ts';
import { withoutCommands } from '../../../src/report/course/github/workflow-command.ts';
import { classroomSchema } from './schemas/classroom-schema.ts';
import { errorsBy } from './schemas/errors-by.ts';
import { type ClassOptions, fileOf, writeClass } from './write-class.ts';

function read(slug: string, options: ClassOptions = {}) {
  const text = fileOf(writeClass(classroomFormat, options), `classroom/${slug}.txt`);
  expect(text).toMatch(/^[A-Za-z0-9+/]+=*\n$/);
  return JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
}

const slugs = ['1001', '1002', '1003', '2024-0815', 'a_b_c', 'zed'];

describe('classroom/<slug>.txt', () => {
  it.each(['en', 'ko'] as const)('is a result of GitHub Classroom in base64, in %s', (language) => {
    for (const slug of slugs) expect(errorsBy(classroomSchema, read(slug, { language }))).toEqual([]);
  });

  it('adds up to the same as the student’s score', () => {
    const sum = (slug: string) =>
      read(slug).tests.reduce((total: number, { score }: { score: number }) => total + Math.round(score * 10_000), 0);
    expect([sum('1001'), sum('1002'), sum('zed')]).toEqual([200_000, 13_333, 0]);
    expect(read('1001')).toMatchObject({ status: 'pass', max_score: 20 });
    expect(read('1002')).toMatchObject({ status: 'fail', max_score: 20 });
  });

  it('lets nothing be reported for a fault, which the reporter would count as 0', () => {
    const result = read('2024-0815');
    expect(result).toMatchObject({ status: 'error', max_score: 0 });
    for (const test of result.tests) expect('score' in test).toBe(false);
    expect(result.tests[1].status).toBe('error');
  });

  it('holds no command that the log could obey', () => {
    for (const { name, message } of read('1003').tests) {
      for (const line of `${name}\n${message}`.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
    }
  });
});

it('takes the force out of workflow commands', () => {
  expect(withoutCommands('::error::x\n  ::set-env name=a::b\nsee a::b\n##[command]rm')).toBe(
    ': :error::x\n  : :set-env name=a::b\nsee a::b\n## [command]rm',
  );
});

it('writes UTF-8 in base64', () => {
  expect(Buffer.from(base64('헤드리스 \u{1f600} é'), 'base64').toString('utf8')).toBe('헤드리스 \u{1f600} é');
});
