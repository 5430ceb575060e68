import type { Language } from '../../model/localized.ts';
import type { SettingsProblem } from '../../model/settings.ts';
import { describeLint } from './describe-lint.ts';
import { type Description, say } from './problem-wording.ts';
import { showName } from './show-value.ts';

type OwnProblem<C extends SettingsProblem['check']> = Extract<SettingsProblem, { check: C }>;

const unknownExercise = {
  en: ({ id, suggestion }: OwnProblem<'unknown-exercise'>) =>
    say(
      `there is no exercise ${showName(id)}`,
      suggestion === undefined ? '`kubedrill list` shows them all' : `write ${showName(suggestion)}`,
    ),
  ko: ({ id, suggestion }: OwnProblem<'unknown-exercise'>) =>
    say(
      `${showName(id)} 문제가 없습니다`,
      suggestion === undefined
        ? '전체 목록은 `kubedrill list`로 볼 수 있습니다'
        : `다음과 같이 쓰세요: ${showName(suggestion)}`,
    ),
};

const doubledTask = {
  en: ({ id, line }: OwnProblem<'doubled-task'>) =>
    say(`${showName(id)} is a task already in line ${line}`, 'remove one of the two'),
  ko: ({ id, line }: OwnProblem<'doubled-task'>) =>
    say(`${showName(id)} 문제는 ${line}행에 이미 있습니다`, '둘 중 하나를 지우세요'),
};

const emptySettings = {
  en: () => say('the file is empty', 'list the exercises under `tasks`'),
  ko: () => say('파일이 비어 있습니다', '`tasks` 아래에 문제를 나열하세요'),
};

/** What is wrong with a file of settings and what to do about it. */
export function describeSettings(problem: SettingsProblem, language: Language): Description {
  switch (problem.check) {
    case 'unknown-exercise':
      return unknownExercise[language](problem);
    case 'doubled-task':
      return doubledTask[language](problem);
    case 'empty-settings':
      return emptySettings[language]();
    default:
      return describeLint(problem, language);
  }
}
