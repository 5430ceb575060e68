import type { Localized } from '../../model/localized.ts';

/** What the commands say beside the problems themselves. Placeholders such as `{name}` are for `fill`. */
export const commandWording = {
  // states of a requirement
  met: { en: 'met', ko: '충족' },
  unmet: { en: 'unmet', ko: '미충족' },
  blocked: { en: 'blocked', ko: '보류' },
  'would-be-met': { en: 'would be met', ko: '조건부 충족' },

  // check
  allMet: { en: 'all requirements are met', ko: '모든 요구 사항을 충족했습니다' },
  score: { en: 'score: {earned}/{points} points', ko: '점수: {points}점 중 {earned}점' },
  seeAbove: { en: '(see above)', ko: '(위 내용 참고)' },
  help: { en: 'help', ko: '도움말' },
  nextHint: { en: 'for a hint: `kubedrill hint {id}`', ko: '힌트 보기: `kubedrill hint {id}`' },
  ungradable: {
    en: 'nothing in this answer can be graded',
    ko: '이 답안에는 채점할 수 있는 내용이 없습니다',
  },
  unreadable: { en: 'what cannot be read', ko: '읽을 수 없는 내용' },
  rejections: { en: 'what the API server rejects', ko: 'API 서버가 거부하는 내용' },
  warnings: { en: 'warnings', ko: '경고' },
  more: { en: '... and {count} more', ko: '... 외 {count}건' },

  // validate
  accepted: { en: 'accepted', ko: '허용' },
  rejected: { en: 'rejected', ko: '거부' },
  notReadable: { en: 'cannot be read', ko: '읽을 수 없음' },
  emptyText: { en: 'holds no object', ko: '오브젝트 없음' },
  documentNumber: { en: 'document {number}', ko: '문서 {number}' },
  verdictCounts: { en: '{accepted} accepted, {rejected} rejected', ko: '허용 {accepted}건, 거부 {rejected}건' },

  // list, show, hint, solution, lesson
  exercise: { en: 'exercise', ko: '문제' },
  title: { en: 'title', ko: '제목' },
  domain: { en: 'domain', ko: '영역' },
  points: { en: 'points', ko: '배점' },
  minutes: { en: 'minutes', ko: '시간(분)' },
  progress: { en: 'progress', ko: '진행' },
  solved: { en: 'solved', ko: '해결' },
  requirements: { en: 'requirements', ko: '요구 사항' },
  given: { en: 'already in the cluster', ko: '클러스터에 이미 있는 오브젝트' },
  start: { en: 'to begin with', ko: '시작 파일' },
  minutesLong: { en: '{minutes} minutes', ko: '{minutes}분' },
  pointsInAll: { en: '{points} points', ko: '{points}점' },
  hintOf: { en: 'hint {number} of {count}', ko: '힌트 {number}/{count}' },
  noHints: { en: 'this exercise has no hints', ko: '이 문제에는 힌트가 없습니다' },
  noLesson: { en: 'exercise `{id}` has no lesson', ko: '`{id}` 문제에는 학습 자료가 없습니다' },
  noExercises: { en: 'no exercise fits the filters', ko: '조건에 맞는 문제가 없습니다' },

  // watch
  watching: { en: 'watching {file}; Ctrl+C ends', ko: '{file} 파일을 지켜보는 중입니다. Ctrl+C를 누르면 끝납니다' },
  waitingForFile: { en: '{file} does not exist yet; waiting for it', ko: '{file} 파일이 아직 없어 기다리는 중입니다' },

  // files and usage
  fileExists: { en: '{file} exists already and is left as it is', ko: '{file} 파일이 이미 있으므로 그대로 둡니다' },
  written: { en: 'wrote {file}', ko: '{file} 파일을 만들었습니다' },
  unknownLanguage: {
    en: 'the language `{language}` is not known; use `en` or `ko`',
    ko: '알 수 없는 언어 `{language}`입니다. `en` 또는 `ko`를 쓰세요',
  },
  bug: {
    en: 'this is a bug in kubedrill; please report it with the lines below',
    ko: 'kubedrill의 버그입니다. 아래 내용과 함께 알려 주세요',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type CommandWord = keyof typeof commandWording;
