import { describe, expect, it } from 'vitest';
import type { CourseTask } from '../../../../src/course/course.ts';
import { scoreStudent } from '../../../../src/course/score-student.ts';
import { githubFormat } from '../../../../src/report/course/github/github-format.ts';
import { markdownText } from '../../../../src/report/course/github/markdown-text.ts';
import { workflowCommand } from '../../../../src/report/course/github/workflow-command.ts';
import { courseOf, exercise, finding, graded, matches, student, task } from '../../../course/course-builders.ts';
import { sampleClass } from '../../../course/sample-class.ts';
import { fileOf, runOf, writeClass } from '../write-class.ts';

interface Command {
  readonly kind: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As GitHub's runner reads a line of the log. */
function commandOf(line: string): Command {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end === -1) throw new Error(`no command: ${line}`);
  const [kind = '', ...rest] = line.slice(2, end).split(' ');
  const properties = rest
    .join(' ')
    .split(',')
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [
        pair.slice(0, at),
        unescaped(pair.slice(at + 1))
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ','),
      ];
    });
  return { kind, properties: Object.fromEntries(properties), message: unescaped(line.slice(end + 2)) };
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

const commandsOf = (text: string) => text.trimEnd().split('\n').map(commandOf);

describe('github.txt', () => {
  it('annotates the file of one student at its line, with the help', () => {
    const [first] = commandsOf(fileOf(writeClass(githubFormat, { only: ['1002'] }), 'github.txt'));
    expect(first).toEqual({
      kind: 'error',
      properties: { file: 'web.yaml', line: '8', endLine: '8', col: '13', title: 'Headless Service (headless)' },
      message: 'expected port `8080`, found `80`\nhelp: write `8080`',
    });
  });

  it('tells of grader errors first, then of what cannot be graded, and whose it is', () => {
    const commands = commandsOf(fileOf(writeClass(githubFormat), 'github.txt'));
    const titles = commands.map(({ properties }) => properties.title ?? '');
    expect(titles[0]).toBe('김철수: Rollout, "a,b" & <c> (rollout)');
    expect(titles[1]).toMatch(/^O'Brien.*Probes/);
    expect(commands[2]?.message).toContain('is too large');
    expect(commands[3]?.message).toContain('this is no YAML');
    expect(commands[4]?.properties.file).toBe('1002/web.yaml');
  });

  it('keeps every line a command, whatever names and messages hold', () => {
    const text = fileOf(writeClass(githubFormat), 'github.txt');
    for (const { kind, properties } of commandsOf(text)) {
      expect(['error', 'warning', 'notice']).toContain(kind);
      expect(
        Object.keys(properties).filter((key) => !['file', 'line', 'endLine', 'col', 'title'].includes(key)),
      ).toEqual([]);
    }
    const hostile = commandsOf(text).find(({ properties }) => properties.file?.includes('::warning::'));
    expect(hostile?.properties.file).toBe('1003/a,b:%\\n::warning::"<x>\\u001b]0;t\\u0007.yaml');
  });

  it('shows ten of a kind and counts the rest', () => {
    const one = manyFindings(25);
    const commands = commandsOf(written(one.task, one.outcome, 'github.txt'));
    expect(commands.map(({ kind }) => kind)).toEqual([...Array<string>(10).fill('error'), 'notice']);
    expect(commands.at(-1)?.message).toMatch(/^15 more/);
  });

  it('tells no more than is revealed', () => {
    const at = (reveal: 'score' | 'requirements' | 'findings') =>
      commandsOf(fileOf(writeClass(githubFormat, { only: ['1002'], policy: { reveal } }), 'github.txt'));
    expect(at('score').map(({ message }) => message)).toEqual(['score: 1.3333/10', 'score: 0/5.5']);
    expect(at('requirements')[0]).toMatchObject({ message: expect.stringContaining('(would be met)') });
    expect(at('requirements')[0]?.properties.file).toBeUndefined();
    expect(at('findings')[0]?.message).toBe('expected port `8080`, found `80`');
  });

  it('names nobody where students are anonymous', () => {
    for (const text of writeClass(githubFormat, { policy: { anonymous: true } }).values())
      expect(text).not.toMatch(/김철수|2024-0815|Lovelace|1001|Brien/);
  });

  it('is empty where all is right', () => {
    expect(fileOf(writeClass(githubFormat, { only: ['1001'] }), 'github.txt')).toBe('');
  });
});

describe('github-summary.md', () => {
  it.each(['en', 'ko'] as const)('reads well in %s', async (language) => {
    const texts = [undefined, ['1002']].map((only) =>
      fileOf(writeClass(githubFormat, { language, ...(only === undefined ? {} : { only }) }), 'github-summary.md'),
    );
    await expect(texts.join('\n===\n\n')).toMatchFileSnapshot(`../golden/github-summary.${language}.md`);
  });

  it('never grows beyond 1 MiB', () => {
    const { run, scores } = {
      run: runOf(sampleClass().course, { ...sampleClass().summary, students: 12_000 }),
      scores: sampleClass().scores,
    };
    const [, , third] = scores;
    if (third === undefined) throw new Error('the sample has changed');
    const writer = githubFormat(run);
    const texts = [...writer.begin()];
    for (let count = 0; count < 12_000; count += 1) texts.push(...writer.student(third));
    texts.push(...writer.end());
    const summary = texts
      .filter(({ file }) => file === 'github-summary.md')
      .map(({ text }) => text)
      .join('');
    const bytes = new TextEncoder().encode(summary).length;
    expect(bytes).toBeLessThanOrEqual(1024 * 1024);
    expect(bytes).toBeGreaterThan(900_000);
    const rows = summary.match(/^\| &#60;script/gm)?.length ?? 0;
    expect(summary.slice(-80)).toContain(`\n${12_000 - rows} more students`);
  });
});

function manyFindings(count: number) {
  const says = { en: 'says', ko: '문장' };
  const one = task(exercise('one', says, [matches('a', says, 1)]), 10);
  const findings = Array.from({ length: count }, (_, line) =>
    finding({ en: `wrong ${line}`, ko: '' }, { line: line + 1 }),
  );
  const outcome = graded(one, ['unmet']);
  return {
    task: one,
    outcome: { ...outcome, requirements: outcome.requirements.map((each) => ({ ...each, findings })) },
  };
}

function written(one: CourseTask, outcome: ReturnType<typeof graded>, file: string): string {
  const course = courseOf([one]);
  const writer = githubFormat(runOf(course, { ...sampleClass().summary, students: 1 }));
  const score = scoreStudent(student('s', 'S'), new Map([[one.id, outcome]]), course);
  const pieces = [...writer.begin(), ...writer.student(score), ...writer.end()];
  return pieces
    .filter((piece) => piece.file === file)
    .map(({ text }) => text)
    .join('');
}

it('escapes what ends a command, a property or a line', () => {
  const message = '100% %0A\r\n::error::x';
  const line = workflowCommand({ kind: 'error', title: 'a,b: c\n::x', message });
  expect(line).toBe('::error title=a%2Cb%3A c\\n%3A%3Ax::100%25 %250A\\r%0A::error::x\n');
});

it('leaves no Markdown and no HTML in a text', () => {
  const text = markdownText('a|b <b>*c*</b> `d` [e](https://x.y) @f #1 ![g](h) \\ _i_\n\u001b');
  expect(text.replace(/&#\d+;/g, '')).toMatch(/^[A-Za-z0-9 ]+$/);
  expect(text).toContain('https&#58;&#47;&#47;x&#46;y');
  expect(markdownText('김철수 1')).toBe('김철수 1');
});
