import type { Localized } from '../../../model/localized.ts';

/** A student's page of feedback. Placeholders such as `{name}` are for `fill`. */
export const feedbackWording = {
  feedback: { en: 'Feedback', ko: '피드백' },
  total: { en: '{score} of {max} points', ko: '{max}점 만점에 {score}점' },
  openTotal: {
    en: 'There is no total yet: the grader failed on a task. This is not your fault, and it is not a zero.',
    ko: '과제를 채점하다 오류가 나서 총점이 아직 없습니다. 학생의 잘못이 아니며 0점으로 처리하지 않습니다.',
  },
  remarks: { en: 'What the API server says', ko: 'API 서버의 응답' },
  unreadable: { en: 'What cannot be read', ko: '읽을 수 없는 내용' },
  warning: { en: 'warning', ko: '경고' },
  seeAbove: { en: 'see above', ko: '위 내용 참고' },
  files: { en: 'graded', ko: '채점한 파일' },
  exercise: { en: 'exercise {digest}', ko: '문제 {digest}' },
} as const satisfies Readonly<Record<string, Localized>>;
