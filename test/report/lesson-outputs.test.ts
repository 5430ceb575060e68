import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../scripts/lessons/answer-question.ts';
import { rewriteLessonOutputs } from '../../src/report/lesson-outputs.ts';
import { guarded, mysqlPair } from './preview/manifests.ts';

const exercises = new URL('../../exercises/', import.meta.url);
const lessons = globSync('*/*/lesson.*.md', { cwd: exercises }).sort();

function fenced(info: string, body: string): string {
  return `\`\`\`${info}\n${body}\`\`\`\n`;
}

describe('rewriteLessonOutputs', () => {
  it('writes a block from the manifests above it', () => {
    const lesson = `# Title\n${fenced('yaml', mysqlPair)}\n${fenced('text preview:srv mysql-svc', '(old)\n')}end\n`;
    const { text, faults } = rewriteLessonOutputs(lesson, answerQuestion);
    expect(faults).toEqual([]);
    expect(text).toBe(
      lesson.replace(
        '(old)\n',
        ['mysql-0', 'mysql-1', 'mysql-2']
          .map(
            (pod) =>
              `mysql-svc.default.svc.cluster.local service = 0 33 3306 ${pod}.mysql-svc.default.svc.cluster.local\n`,
          )
          .join(''),
      ),
    );
  });

  it.each([
    ['pods mysql', /^NAME +READY +STATUS +IP\nmysql-0 +1\/1 +Running +10\.244\.0\.2\n/],
    ['endpoints mysql-svc', /^Endpoints: {9}10\.244\.0\.2:3306,10\.244\.0\.3:3306,10\.244\.0\.4:3306$/m],
    ['names mysql-svc', /^mysql-0\.mysql-svc\.default\.svc\.cluster\.local +10\.244\.0\.2$/m],
    ['connect mysql-0.mysql-svc 3306', /^mysql-0\.mysql-svc \(10\.244\.0\.2:3306\) open$/],
    ['connect mysql-0.mysql-svc 80', /^nc: mysql-0\.mysql-svc \(10\.244\.0\.2:80\): Connection refused$/],
    ['connect mysql-9.mysql-svc 3306', /^nc: bad address 'mysql-9\.mysql-svc'$/],
  ])('answers %s', (question, expected) => {
    const [part = '', ...rest] = question.split(' ');
    expect(answerQuestion({ part, arguments: rest }, [mysqlPair])?.join('\n')).toMatch(expected);
  });

  it.each([
    ['connect api 80 front', 'api (10.96.1.1:80) open'],
    ['connect both 81 front', 'nc: both (10.96.1.2:81): Connection timed out'],
    ['connect 10.244.0.5 80 front', 'nc: 10.244.0.5 (10.244.0.5:80): Connection timed out'],
    ['connect api 80 locked', "nc: bad address 'api'"],
    ['connect api 80', 'api (10.96.1.1:80) open'],
    ['connect api 80 nobody', undefined],
  ])('counts NetworkPolicies in for %s', (question, expected) => {
    const [part = '', ...rest] = question.split(' ');
    expect(answerQuestion({ part, arguments: rest }, [guarded])?.join('\n')).toBe(expected);
  });

  it('leaves blocks that are marked wrong out, and all else as it is', () => {
    const seen: (readonly string[])[] = [];
    const lesson = [
      '```yaml',
      'a: 1',
      '```',
      '~~~yaml wrong',
      'b: 2',
      '~~~',
      '```sh',
      'c',
      '```',
      '```text preview:x y',
      '```',
    ].join('\r\n');
    const unix = lesson.replaceAll('\r\n', '\n');
    const { text } = rewriteLessonOutputs(unix, (question, manifests) => {
      seen.push([question.part, ...question.arguments, ...manifests]);
      return ['out'];
    });
    expect(seen).toEqual([['x', 'y', 'a: 1']]);
    expect(text).toBe(unix.replace('preview:x y\n', 'preview:x y\nout\n'));
  });

  it('tells the line of a block that nothing can be shown for', () => {
    const { text, faults } = rewriteLessonOutputs('text\n```text preview:pods nobody\nkept\n```', answerQuestion);
    expect(faults).toEqual([{ line: 2, info: 'text preview:pods nobody' }]);
    expect(text).toContain('kept');
  });

  it('bears a block without an end', () => {
    expect(rewriteLessonOutputs('```yaml\na: 1', () => []).text).toBe('```yaml\na: 1');
  });
});

describe('the lessons of the exercises', () => {
  it.each(lessons)('%s shows what preview shows', (file) => {
    const lesson = readFileSync(new URL(file, exercises), 'utf8');
    const { text, faults } = rewriteLessonOutputs(lesson, answerQuestion);
    expect(faults).toEqual([]);
    expect(lesson).toBe(text);
  });
});
