import type { Json } from '../../../model/json.ts';
import { describeProblem } from '../describe-problem.ts';
import { say } from '../problem-wording.ts';
import { showName, showValue } from '../show-value.ts';
import { because, type LintWordings } from './lint-wording.ts';
import { rewriteWords } from './lint-words.ts';

type AnswerCheck =
  | 'too-few-solutions'
  | 'no-reference'
  | 'solution'
  | 'solution-warning'
  | 'empty-answer'
  | 'start'
  | 'no-markers'
  | 'unknown-marker'
  | 'marked-but-met'
  | 'lost-unmarked'
  | 'marker-line'
  | 'never-lost'
  | 'rewrite'
  | 'mutant-kept'
  | 'mutant-spreads';

/** What an exercise's answers show to be wrong, with it or with them. */
export const answerLint: LintWordings<AnswerCheck> = {
  'too-few-solutions': {
    en: ({ found, least }) =>
      say(
        `the number of right answers is ${found}`,
        `write at least ${least}, each of a different shape, \`reference.yaml\` first`,
      ),
    ko: ({ found, least }) =>
      say(`정답이 ${found}개입니다`, `\`reference.yaml\`을 포함하여 서로 다르게 쓴 정답을 ${least}개 이상 작성하세요`),
  },
  'no-reference': {
    en: ({ file }) => say('there is no reference answer', `write ${showName(file)}`),
    ko: ({ file }) => say('모범 답안이 없습니다', `다음 파일을 작성하세요: ${showName(file)}`),
  },
  solution: {
    en: ({ requirement, problem }) =>
      say(
        `a right answer loses ${showName(requirement)}${because(problem, 'en')}`,
        'change the answer or the requirement',
      ),
    ko: ({ requirement, problem }) =>
      say(
        `정답인데 ${showName(requirement)} 요구 사항을 충족하지 못합니다${because(problem, 'ko')}`,
        '정답이나 요구 사항을 고치세요',
      ),
  },
  'solution-warning': {
    en: ({ problem }) =>
      say(`a right answer draws a warning${because(problem, 'en')}`, describeProblem(problem, 'en').help),
    ko: ({ problem }) => say(`정답에 경고가 나옵니다${because(problem, 'ko')}`, describeProblem(problem, 'ko').help),
  },
  'empty-answer': {
    en: ({ earned }) =>
      say(`an empty answer earns ${earned} of these points`, 'ask for something that must be written'),
    ko: ({ earned }) =>
      say(`빈 답안이 이 요구 사항에서 ${earned}점을 얻습니다`, '직접 작성해야 하는 내용을 요구하세요'),
  },
  start: {
    en: ({ points }) => say(`what the learner begins with earns all ${points} points`, 'leave something to be done'),
    ko: ({ points }) => say(`시작 파일만으로 ${points}점 만점을 얻습니다`, '학습자가 작성할 내용을 남겨 두세요'),
  },
  'no-markers': {
    en: () =>
      say('the wrong answer does not say what it loses', 'write `# loses: <requirement>` behind the line to blame'),
    ko: () =>
      say('오답에 표시가 없습니다', '잘못된 줄 끝에 `# loses: <requirement>` 주석으로 잃는 요구 사항을 적으세요'),
  },
  'unknown-marker': {
    en: ({ requirement }) =>
      say(`the exercise has no requirement ${showName(requirement)}`, 'write the id of one, or `*`'),
    ko: ({ requirement }) =>
      say(`연습 문제에 없는 요구 사항입니다: ${showName(requirement)}`, '요구 사항의 id나 `*`를 쓰세요'),
  },
  'marked-but-met': {
    en: ({ requirement }) =>
      say(
        `the answer is said to lose ${showName(requirement)}, but meets it`,
        'make the requirement stricter, or remove the marker',
      ),
    ko: ({ requirement }) =>
      say(
        `${showName(requirement)} 요구 사항을 잃는다고 표시했지만 충족합니다`,
        '요구 사항을 더 엄격하게 만들거나 표시를 지우세요',
      ),
  },
  'lost-unmarked': {
    en: ({ requirement, problem }) =>
      say(`the answer also loses ${showName(requirement)}${because(problem, 'en')}`, 'mark it, or mend the answer'),
    ko: ({ requirement, problem }) =>
      say(
        `표시하지 않은 ${showName(requirement)} 요구 사항도 충족하지 못합니다${because(problem, 'ko')}`,
        '표시를 추가하거나 답안을 고치세요',
      ),
  },
  'marker-line': {
    en: ({ requirement, lines }) =>
      say(`${showName(requirement)} is not lost here but ${atLines(lines)}`, 'move the marker'),
    ko: ({ requirement, lines }) =>
      say(
        `${showName(requirement)} 요구 사항의 오류는 이 줄이 아니라 ${lines.join(', ')}행에 나옵니다`,
        '표시를 옮기세요',
      ),
  },
  'never-lost': {
    en: ({ requirement }) =>
      say(`no wrong answer loses ${showName(requirement)}`, 'write one that does, and mark it with `# loses:`'),
    ko: ({ requirement }) =>
      say(
        `${showName(requirement)} 요구 사항을 잃는 오답이 없습니다`,
        '이 요구 사항을 잃는 오답을 작성하고 `# loses:`로 표시하세요',
      ),
  },
  rewrite: {
    en: ({ rewrite, requirement, problem }) =>
      say(
        requirement === undefined
          ? `written ${rewriteWords[rewrite].en}, the right answer is objected to${because(problem, 'en')}`
          : `written ${rewriteWords[rewrite].en}, the right answer loses ${showName(requirement)}${because(problem, 'en')}`,
        'ask for what the manifest says, not for how it says it',
      ),
    ko: ({ rewrite, requirement, problem }) =>
      say(
        requirement === undefined
          ? `${rewriteWords[rewrite].ko} 바꿔 쓰면 정답에 지적이 나옵니다${because(problem, 'ko')}`
          : `${rewriteWords[rewrite].ko} 바꿔 쓰면 정답이 ${showName(requirement)} 요구 사항을 잃습니다${because(problem, 'ko')}`,
        '표기 방식이 아니라 매니페스트의 의미를 요구하세요',
      ),
  },
  'mutant-kept': {
    en: ({ requirement, field, from, to }) =>
      say(
        `${showName(requirement)} is still met with ${changed(field, from, to)}`,
        'make sure that nothing else in the reference meets it',
      ),
    ko: ({ requirement, field, from, to }) =>
      say(
        `${showName(field)} 필드를 ${to === undefined ? '지워도' : `바꿔도(${arrow(from, to)})`} ${showName(requirement)} 요구 사항이 여전히 충족됩니다`,
        '모범 답안의 다른 부분이 이 요구 사항을 충족하지 않는지 확인하세요',
      ),
  },
  'mutant-spreads': {
    en: ({ requirement, field, from, to, other }) =>
      say(
        `${showName(other)} is lost too with ${changed(field, from, to)}, which ${showName(requirement)} asks for`,
        `add ${showName(requirement)} to its \`needs\`, or ask for less`,
      ),
    ko: ({ requirement, field, from, to, other }) =>
      say(
        `${showName(requirement)}에서 요구하는 ${showName(field)} 필드를 ${to === undefined ? '지우면' : `바꾸면(${arrow(from, to)})`} ${showName(other)} 요구 사항도 잃습니다`,
        `\`needs\`에 ${showName(requirement)} 요구 사항을 추가하거나 요구를 줄이세요`,
      ),
  },
};

function changed(field: string, from: Json, to: Json | undefined): string {
  if (to === undefined) return `${showName(field)} left out`;
  return `${showName(field)} changed from ${showValue(from)} to ${showValue(to)}`;
}

function arrow(from: Json, to: Json): string {
  return `${showValue(from)} → ${showValue(to)}`;
}

function atLines(lines: readonly number[]): string {
  if (lines.length === 0) return 'at no line';
  return lines.length === 1 ? `at line ${lines[0]}` : `at lines ${lines.join(', ')}`;
}
