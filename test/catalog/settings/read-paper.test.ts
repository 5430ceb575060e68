import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../src/catalog/settings/read-paper.ts';
import { type Language, languages } from '../../../src/model/localized.ts';
import { describeSettings } from '../../../src/report/wording/describe-settings.ts';
import { exercises } from '../../tui/exercises.ts';

function read(text: string) {
  return readPaper({ name: 'paper.yaml', text }, exercises);
}

/** What is told of a paper, with its lines. */
function told(text: string, language: Language = 'en'): string[] {
  const found = read(text);
  if ('paper' in found) return [];
  return found.findings.map(({ line, problem }) => {
    const { message, help } = describeSettings(problem, language);
    return [`${line}: ${message}`, ...(help === undefined ? [] : [help])].join('; ');
  });
}

describe('reading a paper', () => {
  it('weighs by points where no weights are given', () => {
    expect(read('tasks:\n- exercise: ports\n- {exercise: cron}\n- {exercise: headless-service}\n')).toEqual({
      paper: {
        title: undefined,
        minutes: 120,
        passMark: 66,
        allowPause: false,
        seed: undefined,
        tasks: [
          { exercise: 'ports', digest: 'digest', weight: 34 },
          { exercise: 'cron', digest: 'digest', weight: 33 },
          { exercise: 'headless-service', digest: 'digest', weight: 33 },
        ],
      },
    });
  });

  it('makes any weights whole per cents of 100 in all', () => {
    const text =
      'title: Week 3\nminutes: 20\npassMark: 50\nallowPause: true\ntasks:\n- {exercise: ports, weight: 1.5}\n- {exercise: cron, weight: 4.5}\n';
    expect(read(text)).toMatchObject({
      paper: {
        title: { en: 'Week 3', ko: 'Week 3' },
        minutes: 20,
        passMark: 50,
        allowPause: true,
        tasks: [{ weight: 25 }, { weight: 75 }],
      },
    });
    expect(read('title: {en: A, ko: 가}\ntasks: [{exercise: ports, weight: 9}]')).toMatchObject({
      paper: { title: { en: 'A', ko: '가' }, tasks: [{ weight: 100 }] },
    });
  });

  it.each(languages)('tells all that is wrong, each at its line, in %s', (language) => {
    const papers = [
      '',
      '# nothing yet\n',
      'tasks: []',
      'title: 3\nminute: 5\npassMark: 101\nallowPause: maybe\ntasks:\n- exercise: ports\n  weight: 0\n- exercise: Ports!\n- wieght: 3\n',
      'tasks:\n- exercise: prots\n- exercise: nothing-like-it\n- exercise: cron\n- exercise: cron\n',
      'minutes: 1.5\ntasks: {}\n',
      'minutes: 1441\n- x',
      'tasks: [\n',
      '- tasks\n',
      'tasks: [{exercise: ports, weight: .nan}]',
    ];
    expect(papers.map((text) => told(text, language))).toMatchSnapshot();
  });
});
