import type { Refusal } from '../../../course/outcome.ts';
import type { Localized } from '../../../model/localized.ts';

/** A student's page of feedback. Placeholders such as `{name}` are for `fill`. */
export const feedbackWording = {
  feedback: { en: 'Feedback', ko: '피드백' },
  total: { en: '{score} of {max} points', ko: '{max}점 만점에 {score}점' },
  openTotal: {
    en: 'There is no total yet: the grader failed on a task. This is not your fault, and it is not a zero.',
    ko: '과제를 채점하다 오류가 나서 총점이 아직 없습니다. 학생의 잘못이 아니며 0점으로 처리하지 않습니다.',
  },
  missing: { en: 'nothing was submitted', ko: '제출하지 않았습니다' },
  fault: {
    en: 'the grader failed here; the task will be graded again',
    ko: '채점하다 오류가 났습니다. 이 과제는 다시 채점합니다',
  },
  ungradable: { en: 'nothing in this work can be graded', ko: '이 제출물에는 채점할 수 있는 내용이 없습니다' },
  gateLost: {
    en: 'with this, all points of the task are lost',
    ko: '이 조건을 어기면 이 과제의 점수를 모두 잃습니다',
  },
  lateDays: {
    en: 'late by {days} days, which costs {percent}% of the task',
    ko: '{days}일 늦어 이 과제 점수에서 {percent}%를 뺐습니다',
  },
  lateDay: {
    en: 'late by a day, which costs {percent}% of the task',
    ko: '1일 늦어 이 과제 점수에서 {percent}%를 뺐습니다',
  },
  lateFree: { en: 'marked as late', ko: '늦은 제출로 표시되었습니다' },
  remarks: { en: 'What the API server says', ko: 'API 서버의 응답' },
  unreadable: { en: 'What cannot be read', ko: '읽을 수 없는 내용' },
  warning: { en: 'warning', ko: '경고' },
  seeAbove: { en: 'see above', ko: '위 내용 참고' },
  files: { en: 'graded', ko: '채점한 파일' },
  exercise: { en: 'exercise {digest}', ko: '문제 {digest}' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Why a submission was not even looked into; `{name}` is a file of it. */
export const refusalWording: Readonly<Record<Refusal['code'], Localized>> = {
  symlink: {
    en: '{name} is a symbolic link; hand in the file itself',
    ko: '{name}은(는) 심볼릭 링크입니다. 파일 자체를 제출하세요',
  },
  'not-a-file': {
    en: '{name} is no regular file; hand in a file',
    ko: '{name}은(는) 일반 파일이 아닙니다. 파일을 제출하세요',
  },
  'too-large': {
    en: '{name} is too large; hand in only manifests',
    ko: '{name}이(가) 너무 큽니다. 매니페스트만 제출하세요',
  },
  'too-many-files': {
    en: '{name} holds too many files; hand in only what the task asks for',
    ko: '{name}에 파일이 너무 많습니다. 과제에서 요구한 파일만 제출하세요',
  },
  'bad-archive': {
    en: '{name} cannot be unpacked; hand in the files or make the archive anew',
    ko: '{name}의 압축을 풀 수 없습니다. 파일을 그대로 제출하거나 다시 압축하세요',
  },
  unreadable: { en: '{name} cannot be read; hand it in again', ko: '{name}을(를) 읽을 수 없습니다. 다시 제출하세요' },
};
