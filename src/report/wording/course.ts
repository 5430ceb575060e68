import type { Localized } from '../../model/localized.ts';

/** What the results of a course say, whatever their format. Placeholders such as `{name}` are for `fill`. */
export const courseWording = {
  // states of a submission
  graded: { en: 'graded', ko: '채점 완료' },
  ungradable: { en: 'cannot be graded', ko: '채점 불가' },
  fault: { en: 'grader error', ko: '채점기 오류' },
  missing: { en: 'not submitted', ko: '미제출' },
  late: { en: 'late', ko: '지각' },

  // what a student is told of a task
  score: { en: 'score: {score}', ko: '점수: {score}' },
  openScore: { en: 'not known yet', ko: '아직 정해지지 않음' },
  daysLate: {
    en: 'late, days begun: {days}; {percent}% of the full score is taken off',
    ko: '{days}일 늦게 제출했습니다. 과제 배점의 {percent}%를 감점합니다',
  },
  tooLate: {
    en: 'late, days begun: {days}; that is too late to count',
    ko: '{days}일 늦게 제출했습니다. 제출 기한이 지나 점수로 인정하지 않습니다',
  },
  markedLate: {
    en: 'marked as late by the LMS; nothing is taken off',
    ko: 'LMS에 지각으로 표시되어 있습니다. 감점하지 않습니다',
  },
  nothingSubmitted: { en: 'nothing was submitted', ko: '제출한 파일이 없습니다' },
  faultTold: {
    en: 'the grader failed at this submission; that is no fault of the submission, and it will be graded again',
    ko: '채점 중에 오류가 났습니다. 제출물의 문제가 아니며 다시 채점할 예정입니다',
  },
  gateLost: {
    en: 'all points of this task are lost, because something that had to stay as it is was changed',
    ko: '그대로 두어야 하는 내용이 바뀌어 이 과제의 점수를 모두 잃었습니다',
  },
  leftOut: {
    en: 'findings beyond the most that are kept of one answer: {count}',
    ko: '답안 하나에 보관하는 한도를 넘어 생략한 지적 사항: {count}건',
  },
  cut: { en: '… (cut here; {count} characters in all)', ko: '… (여기서 자름, 전체 {count}자)' },

  // why a submission is not read
  symlink: {
    en: '`{name}` is a symbolic link; submit the file itself',
    ko: '`{name}`은(는) 심볼릭 링크입니다. 파일 자체를 제출하세요',
  },
  'not-a-file': {
    en: '`{name}` is not a regular file; submit a text file',
    ko: '`{name}`은(는) 일반 파일이 아닙니다. 텍스트 파일을 제출하세요',
  },
  'too-large': {
    en: '`{name}` is too large; submit only the manifests',
    ko: '`{name}`이(가) 너무 큽니다. 매니페스트만 제출하세요',
  },
  'too-many-files': {
    en: '`{name}`: too many files; submit only the manifests',
    ko: '`{name}`: 파일이 너무 많습니다. 매니페스트만 제출하세요',
  },
  'bad-archive': {
    en: '`{name}` cannot be unpacked; make the zip file anew',
    ko: '`{name}`의 압축을 풀 수 없습니다. zip 파일을 다시 만드세요',
  },
  unreadable: {
    en: '`{name}` cannot be read; submit it again',
    ko: '`{name}`을(를) 읽을 수 없습니다. 다시 제출하세요',
  },

  // how the grader failed
  'time-limit': { en: 'grading took longer than {seconds} s', ko: '채점이 {seconds}초를 넘겼습니다' },
  crash: {
    en: 'the grader crashed; `outcomes.jsonl` says how',
    ko: '채점기가 비정상 종료되었습니다. 자세한 내용은 `outcomes.jsonl`에 있습니다',
  },

  // the class in a terminal
  counts: {
    en: '{students} students, {tasks} tasks: {graded} graded, {ungradable} not gradable, {missing} not submitted, {fault} grader errors, {late} late',
    ko: '학생 {students}명, 과제 {tasks}개: 채점 {graded}건, 채점 불가 {ungradable}건, 미제출 {missing}건, 채점기 오류 {fault}건, 지각 {late}건',
  },
  passed: {
    en: 'passed: {passed} of {students} (pass mark {mark}%)',
    ko: '합격: {students}명 중 {passed}명(합격선 {mark}%)',
  },
  sum: { en: 'sum of all scores: {sum}', ko: '전체 점수 합계: {sum}' },
  tasks: { en: 'Tasks', ko: '과제' },
  scores: { en: 'Scores', ko: '점수' },
  student: { en: 'student', ko: '학생' },
  total: { en: 'total', ko: '합계' },
  max: { en: 'max', ko: '만점' },
  attention: { en: 'Needs attention', ko: '확인이 필요한 항목' },
  nothingToSee: { en: 'nothing', ko: '없음' },
  untimed: {
    en: 'submissions of which no time is known, to tasks with a due date: {count}; they count as in time',
    ko: '마감이 있는 과제의 제출물 {count}건은 제출 시각을 알 수 없어 제때 낸 것으로 봅니다',
  },
  more: { en: '... and {count} more', ko: '... 외 {count}건' },
  lateMark: { en: '`*` late', ko: '`*` 지각' },
  missingMark: { en: '`-` not submitted', ko: '`-` 미제출' },
  ungradableMark: { en: '`!` cannot be graded', ko: '`!` 채점 불가' },
  faultMark: {
    en: '`?` grader error: the score is not known yet',
    ko: '`?` 채점기 오류: 점수가 아직 정해지지 않음',
  },

  // annotations and the summary of a step
  moreAnnotations: {
    en: '{count} more; GitHub shows 10 of a kind, the files of results have all',
    ko: '{count}건이 더 있습니다. GitHub은 종류별로 10건까지 표시하며, 결과 파일에는 모두 있습니다',
  },
  moreStudents: {
    en: '{count} more students; the files of results have all',
    ko: '학생 {count}명이 더 있습니다. 결과 파일에는 모두 있습니다',
  },

  // an LMS's own sheet
  'no-header': { en: 'the sheet is empty; download it again', ko: '시트가 비어 있습니다. 다시 내려받으세요' },
  'no-id-column': {
    en: 'the sheet has no column with ids; use the file as the LMS gives it',
    ko: '시트에 식별자 열이 없습니다. LMS에서 내려받은 파일을 그대로 쓰세요',
  },
  'no-score-column': {
    en: 'the sheet has no column for the scores; name one of: {columns}',
    ko: '시트에 점수를 넣을 열이 없습니다. 다음 중에서 열을 지정하세요: {columns}',
  },
  'several-score-columns': {
    en: 'several columns could take the scores; name one of: {columns}',
    ko: '점수를 넣을 수 있는 열이 여러 개입니다. 다음 중에서 열을 지정하세요: {columns}',
  },
} as const satisfies Readonly<Record<string, Localized>>;
