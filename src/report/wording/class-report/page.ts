import type { Localized } from '../../../model/localized.ts';

/** The class report: its headings, counts and tables. Placeholders such as `{name}` are for `fill`. */
export const classWording = {
  report: { en: 'Class report', ko: '채점 결과 보고서' },
  skip: { en: 'Skip to the content', ko: '본문으로 건너뛰기' },
  contents: { en: 'Contents', ko: '목차' },
  overview: { en: 'Overview', ko: '개요' },
  scores: { en: 'Scores', ko: '점수 분포' },
  tasks: { en: 'Tasks', ko: '과제별 결과' },
  requirements: { en: 'Requirements', ko: '요구 사항별 결과' },
  mistakes: { en: 'The same mistakes', ko: '같은 실수' },
  wrongValues: { en: 'Wrong values', ko: '잘못 쓴 값' },
  identical: { en: 'Identical work', ko: '동일한 제출물' },
  students: { en: 'Students', ko: '학생별 결과' },
  reading: { en: 'How to read the numbers', ko: '통계 읽는 법' },

  // counts
  student: { en: 'student', ko: '학생' },
  studentCount: { en: 'students', ko: '학생' },
  submitted: { en: 'submissions', ko: '제출물' },
  ofPossible: { en: 'of {count}', ko: '전체 {count}건' },
  graded: { en: 'graded', ko: '채점 완료' },
  ungradable: { en: 'ungradable', ko: '채점 불가' },
  missing: { en: 'missing', ko: '미제출' },
  late: { en: 'late', ko: '늦은 제출' },
  untimed: { en: 'time unknown', ko: '시각 불명' },
  untimedNote: { en: 'counted as in time', ko: '제때 낸 것으로 처리' },
  fault: { en: 'grader faults', ko: '채점 오류' },
  passed: { en: 'passed', ko: '통과' },
  passNote: { en: 'from {mark}% on', ko: '{mark}% 이상' },
  openNotice: {
    en: 'The grader failed on work of {count} students. They have no total yet and are in none of the statistics; nobody is given a zero for it.',
    ko: '학생 {count}명의 제출물을 채점하다 오류가 났습니다. 이 학생들은 총점이 아직 없고 모든 통계에서 빠져 있으며, 0점으로 처리하지 않습니다.',
  },
  openNoticeOne: {
    en: 'The grader failed on work of one student, who has no total yet and is in none of the statistics; nobody is given a zero for it.',
    ko: '학생 1명의 제출물을 채점하다 오류가 났습니다. 이 학생은 총점이 아직 없고 모든 통계에서 빠져 있으며, 0점으로 처리하지 않습니다.',
  },

  // provenance
  provenance: {
    en: 'kubedrill {version} · Kubernetes {kubernetes} · rules {digest}',
    ko: 'kubedrill {version} · Kubernetes {kubernetes} · 채점 규칙 {digest}',
  },
  anonymous: { en: 'Students are shown by pseudonyms.', ko: '학생은 가명으로 표시합니다.' },

  // tables
  task: { en: 'task', ko: '과제' },
  requirement: { en: 'requirement', ko: '요구 사항' },
  total: { en: 'total', ko: '총점' },
  score: { en: 'score', ko: '점수' },
  sum: { en: 'Sum', ko: '합계' },
  states: { en: 'students by state', ko: '상태별 학생 수' },
  remark: { en: 'remark', ko: '비고' },
  weight: { en: 'weight', ko: '배점' },
  met: { en: 'met', ko: '충족' },
  'would-be-met': { en: 'would be met', ko: '조건부 충족' },
  blocked: { en: 'blocked', ko: '보류' },
  unmet: { en: 'unmet', ko: '미충족' },
  open: { en: 'grader fault', ko: '채점 오류' },
  openShort: { en: 'open', ko: '미정' },
  legend: { en: 'Legend', ko: '범례' },
  studentsIntro: {
    en: 'A row a student, a column a requirement. Names lead to each student’s feedback.',
    ko: '행은 학생, 열은 요구 사항입니다. 이름을 누르면 그 학생의 피드백을 볼 수 있습니다.',
  },
  noHeatMap: {
    en: 'With more than {count} students, single requirements are left to the CSV file; here is a row a student.',
    ko: '학생이 {count}명을 넘어 요구 사항별 결과는 CSV 파일에만 있습니다. 여기에는 학생별 점수만 표시합니다.',
  },
  noRows: {
    en: 'With more than {count} students, this table is left to the CSV file; here is the sum of all scores.',
    ko: '학생이 {count}명을 넘어 이 표는 CSV 파일에만 있습니다. 여기에는 전체 합계만 표시합니다.',
  },
  filter: { en: 'find a student', ko: '학생 찾기' },
  hideNames: { en: 'hide names', ko: '이름 숨기기' },
} as const satisfies Readonly<Record<string, Localized>>;

export type ClassWord = keyof typeof classWording;
