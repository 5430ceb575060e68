import { describeProblem } from '../describe-problem.ts';
import { say } from '../problem-wording.ts';
import { showList, showName } from '../show-value.ts';
import { because, type LintWordings } from './lint-wording.ts';
import { shapeWords } from './lint-words.ts';

type ExerciseCheck =
  | 'syntax'
  | 'unreadable'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-value'
  | 'requirement-kind'
  | 'unknown-kind'
  | 'no-namespace'
  | 'id'
  | 'domain'
  | 'duplicate-id'
  | 'duplicate-requirement'
  | 'needs'
  | 'exactly'
  | 'points'
  | 'lesson'
  | 'lesson-manifest'
  | 'given'
  | 'unchanged'
  | 'stray-folder';

/** What is wrong with an exercise.yaml, and with what lies around it. */
export const exerciseLint: LintWordings<ExerciseCheck> = {
  syntax: {
    en: ({ problem }) => describeProblem(problem, 'en'),
    ko: ({ problem }) => describeProblem(problem, 'ko'),
  },
  unreadable: {
    en: ({ reason }) =>
      reason === 'missing'
        ? say('there is no `exercise.yaml` in this folder', 'write one, or remove the folder')
        : say('the file is empty', 'describe the exercise in it'),
    ko: ({ reason }) =>
      reason === 'missing'
        ? say('이 폴더에 `exercise.yaml` 파일이 없습니다', '파일을 작성하거나 폴더를 지우세요')
        : say('파일이 비어 있습니다', '연습 문제의 내용을 작성하세요'),
  },
  'unknown-key': {
    en: ({ key, suggestion }) =>
      say(
        `${showName(key)} is not a key that may stand here`,
        suggestion === undefined ? 'remove it' : `write ${showName(suggestion)}`,
      ),
    ko: ({ key, suggestion }) =>
      say(
        `여기에는 ${showName(key)} 키를 쓸 수 없습니다`,
        suggestion === undefined ? '이 키를 지우세요' : `다음과 같이 쓰세요: ${showName(suggestion)}`,
      ),
  },
  'missing-key': {
    en: ({ key }) => say(`${showName(key)} is missing`, 'add it'),
    ko: ({ key }) => say(`${showName(key)} 키가 없습니다`, '이 키를 추가하세요'),
  },
  'wrong-value': {
    en: ({ field, expected }) => say(`${field === '' ? 'this' : showName(field)} must be ${shapeWords[expected].en}`),
    ko: ({ field, expected }) =>
      say(`${field === '' ? '이 값' : showName(field)}에 쓸 수 있는 값: ${shapeWords[expected].ko}`),
  },
  'requirement-kind': {
    en: ({ found, kinds }) =>
      found.length === 0
        ? say('the requirement asks for nothing', `give it one of ${showList(kinds)}`)
        : say(`the requirement asks for several things: ${showList(found)}`, 'make a requirement of each'),
    ko: ({ found, kinds }) =>
      found.length === 0
        ? say('요구 사항에 확인할 내용이 없습니다', `다음 중 하나를 쓰세요: ${showList(kinds)}`)
        : say(
            `요구 사항 하나에 확인할 내용이 여러 가지입니다: ${showList(found)}`,
            '각각 별도의 요구 사항으로 나누세요',
          ),
  },
  'unknown-kind': {
    en: ({ kind, suggestion }) =>
      say(`there is no kind ${showName(kind)}`, suggestion === undefined ? undefined : `write ${showName(suggestion)}`),
    ko: ({ kind, suggestion }) =>
      say(
        `${showName(kind)}: 없는 종류(kind)입니다`,
        suggestion === undefined ? undefined : `다음과 같이 쓰세요: ${showName(suggestion)}`,
      ),
  },
  'no-namespace': {
    en: ({ kind }) => say(`a ${showName(kind)} lives in no namespace`, 'write `Kind/name`'),
    ko: ({ kind }) => say(`${showName(kind)} 오브젝트는 네임스페이스에 속하지 않습니다`, '`Kind/name` 형식으로 쓰세요'),
  },
  id: {
    en: ({ id, folder }) => say(`the id is ${showName(id)}, the folder ${showName(folder)}`, 'give both the same name'),
    ko: ({ id, folder }) =>
      say(`id는 ${showName(id)}, 폴더 이름은 ${showName(folder)}입니다`, '두 이름을 같게 만드세요'),
  },
  domain: {
    en: ({ domain, folder }) =>
      say(
        `the domain is ${showName(domain)}, but the folder lies in ${showName(folder)}`,
        'move the folder, or change the domain',
      ),
    ko: ({ domain, folder }) =>
      say(
        `도메인은 ${showName(domain)}인데 폴더는 ${showName(folder)} 아래에 있습니다`,
        '폴더를 옮기거나 도메인을 고치세요',
      ),
  },
  'duplicate-id': {
    en: ({ other }) => say(`another exercise has this id: ${showName(other)}`, 'rename one of the two'),
    ko: ({ other }) => say(`같은 id를 쓰는 연습 문제가 있습니다: ${showName(other)}`, '둘 중 하나의 이름을 바꾸세요'),
  },
  'duplicate-requirement': {
    en: ({ requirement }) => say(`two requirements have the id ${showName(requirement)}`, 'rename one of the two'),
    ko: ({ requirement }) =>
      say(`요구 사항 두 개의 id가 같습니다: ${showName(requirement)}`, '둘 중 하나의 이름을 바꾸세요'),
  },
  needs: {
    en: ({ requirement, need, fault }) =>
      fault === 'unknown'
        ? say(
            `${showName(requirement)} needs ${showName(need)}, which is no requirement`,
            'write the id of another requirement',
          )
        : say(`${showName(requirement)} needs itself, by way of ${showName(need)}`, 'remove one of the two needs'),
    ko: ({ requirement, need, fault }) =>
      fault === 'unknown'
        ? say(
            `${showName(requirement)}의 \`needs\`에 없는 요구 사항이 있습니다: ${showName(need)}`,
            '다른 요구 사항의 id를 쓰세요',
          )
        : say(
            `${showName(requirement)}, ${showName(need)}: 두 요구 사항이 서로를 필요로 합니다`,
            '둘 중 한쪽의 `needs`를 지우세요',
          ),
  },
  exactly: {
    en: ({ path }) =>
      say(`${showName(path)} is not among what is asked for`, 'name a path that `matches` holds, without indexes'),
    ko: ({ path }) =>
      say(`${showName(path)} 경로가 \`matches\`에 없습니다`, '`matches`에 있는 경로를 인덱스 없이 쓰세요'),
  },
  points: {
    en: ({ gate }) =>
      gate
        ? say('a gate earns no points', 'remove `points`')
        : say('the requirement earns no points', 'give it 1 or more, or leave `points` out'),
    ko: ({ gate }) =>
      gate
        ? say('`unchanged` 요구 사항에는 배점이 없어야 합니다', '`points`를 지우세요')
        : say('요구 사항의 배점이 0입니다', '`points`를 1 이상으로 쓰거나 생략하세요'),
  },
  lesson: {
    en: ({ file, fault }) => say(`${showName(file)} is ${fault}`, 'write the short lesson behind the exercise'),
    ko: ({ file, fault }) =>
      say(
        fault === 'missing' ? `${showName(file)} 파일이 없습니다` : `${showName(file)} 파일이 비어 있습니다`,
        '연습 문제의 바탕이 되는 짧은 학습 글을 작성하세요',
      ),
  },
  'lesson-manifest': {
    en: ({ problem }) =>
      say(
        `the lesson shows a manifest that is not right${because(problem, 'en')}`,
        describeProblem(problem, 'en').help,
      ),
    ko: ({ problem }) =>
      say(`학습 글의 매니페스트에 문제가 있습니다${because(problem, 'ko')}`, describeProblem(problem, 'ko').help),
  },
  given: {
    en: ({ problem }) =>
      say(`what is given cannot be as it is${because(problem, 'en')}`, describeProblem(problem, 'en').help),
    ko: ({ problem }) =>
      say(`주어진 오브젝트에 문제가 있습니다${because(problem, 'ko')}`, describeProblem(problem, 'ko').help),
  },
  unchanged: {
    en: ({ object }) => say(`${showName(object)} is not in \`given.yaml\``, 'add it there, or name another object'),
    ko: ({ object }) =>
      say(`${showName(object)} 오브젝트가 \`given.yaml\`에 없습니다`, '추가하거나 다른 오브젝트를 지정하세요'),
  },
  'stray-folder': {
    en: ({ folder }) =>
      say(`${showName(folder)} belongs to no exercise`, 'move it to `<domain>/<id>` of an exercise, or remove it'),
    ko: ({ folder }) =>
      say(
        `${showName(folder)} 폴더에 해당하는 연습 문제가 없습니다`,
        '연습 문제의 `<domain>/<id>`로 옮기거나 지우세요',
      ),
  },
};
