/** What an exam says: its report, its overview and its questions. Placeholders such as `{name}` are for `fill`. */
export const examWording = {
  // report
  report: { en: 'Exam report', ko: '모의시험 결과' },
  passed: { en: 'passed', ko: '합격' },
  failed: { en: 'not passed', ko: '불합격' },
  total: { en: '{percent}% of 100%, pass mark {mark}%', ko: '100% 중 {percent}%, 합격선 {mark}%' },
  time: { en: 'time used {used} of {all}', ko: '사용 시간 {used} / {all}' },
  timeUp: { en: 'the time was up', ko: '시간이 다 되어 끝났습니다' },
  seed: { en: 'paper {seed}', ko: '시험지 {seed}' },
  byDomain: { en: 'By domain', ko: '영역별 결과' },
  domain: { en: 'domain', ko: '영역' },
  task: { en: 'task', ko: '문제' },
  earned: { en: 'earned', ko: '획득' },
  weight: { en: 'weight', ko: '비중' },
  byTask: { en: 'By task', ko: '문제별 결과' },
  flagged: { en: 'flagged', ko: '표시함' },
  notAnswered: { en: 'nothing was written', ko: '작성한 답안이 없습니다' },
  changed: {
    en: 'this task has been changed since the paper was drawn',
    ko: '시험지를 만든 뒤에 이 문제가 바뀌었습니다',
  },
  points: { en: '{earned}/{points} points', ko: '{earned}/{points}점' },
  yourAnswer: { en: 'your answer', ko: '내 답안' },
  finding: { en: 'line {line}', ko: '{line}행' },

  // while it lasts
  title: { en: 'Exam', ko: '모의시험' },
  taskNumber: { en: 'task {number} of {count}', ko: '{count}문제 중 {number}번' },
  left: { en: '{time} left', ko: '남은 시간 {time}' },
  warning: { en: '{minutes} min left', ko: '{minutes}분 남았습니다' },
  paused: { en: 'paused: the clock stands still', ko: '일시 정지: 시간이 멈춰 있습니다' },
  untouched: { en: 'not opened', ko: '열지 않음' },
  begun: { en: 'begun', ko: '작성 중' },
  written: { en: 'written', ko: '작성함' },
  accepts: { en: 'the API server accepts: {objects}', ko: 'API 서버가 허용합니다: {objects}' },
  nothingYet: { en: 'nothing is written yet', ko: '아직 작성한 내용이 없습니다' },
  resumed: {
    en: 'you go on with the exam of {id}: {time} left',
    ko: '{id} 모의시험을 이어서 봅니다. 남은 시간은 {time}입니다',
  },
  begins: {
    en: '{tasks} tasks in {minutes} minutes; {mark}% pass. No hints and no solutions: what you see of a file is what the API server says of it.',
    ko: '{minutes}분 동안 {tasks}문제를 풉니다. {mark}% 이상이면 합격입니다. 힌트와 정답은 볼 수 없고, 파일에 대한 API 서버의 응답만 볼 수 있습니다.',
  },
  howTo: {
    en: 'Type a number to open a task, `help` for all commands, `end` to hand in.',
    ko: '번호를 입력하면 문제를 엽니다. 모든 명령은 `help`, 제출은 `end`입니다.',
  },
  file: { en: 'Write your answer to {file}.', ko: '답안을 {file} 파일에 작성하세요.' },
  askEnd: {
    en: 'Hand in? {open} of {count} tasks have nothing written',
    ko: '제출할까요? {count}문제 중 {open}문제는 작성한 내용이 없습니다',
  },
  timeIsUp: {
    en: 'the time is up; what you wrote is handed in',
    ko: '시간이 다 되었습니다. 작성한 내용까지 제출합니다',
  },
  later: {
    en: 'the clock runs on; go on with `kubedrill exam`',
    ko: '시간은 계속 흐릅니다. `kubedrill exam`으로 이어서 볼 수 있습니다',
  },
  noPause: { en: 'this exam has no pauses', ko: '이 모의시험은 일시 정지할 수 없습니다' },
  gone: { en: 'exercise `{id}` is there no more', ko: '`{id}` 문제가 더 이상 없습니다' },
  flagSet: { en: 'task {number} is flagged', ko: '{number}번 문제에 표시했습니다' },
  flagUnset: { en: 'task {number} is flagged no more', ko: '{number}번 문제의 표시를 지웠습니다' },
  openFirst: { en: 'open a task first: type its number', ko: '먼저 번호를 입력해 문제를 여세요' },
  unknown: {
    en: 'unknown command `{text}`; `help` lists them',
    ko: '`{text}`은(는) 없는 명령입니다. `help`로 명령을 확인하세요',
  },
  noTask: { en: 'there is no task {number}', ko: '{number}번 문제가 없습니다' },

  // command line
  noExercises: { en: 'there are no exercises to draw from', ko: '출제할 문제가 없습니다' },
  noneEnded: { en: 'no exam has been ended yet', ko: '끝낸 모의시험이 없습니다' },
  unfinished: {
    en: 'an exam is under way ({id}, {time} left); go on with it, or end it with `--new --yes`',
    ko: '진행 중인 모의시험이 있습니다({id}, 남은 시간 {time}). 이어서 보거나 `--new --yes`로 끝내세요',
  },
  badNumber: {
    en: '`{option}` takes a whole number from {least} to {most}, not `{value}`',
    ko: '`{option}`에는 {least}부터 {most}까지의 정수를 쓰세요. `{value}`은(는) 쓸 수 없습니다',
  },
  badReport: {
    en: 'the report `{file}` must end in `.html` or `.json`',
    ko: '결과 파일 `{file}`의 이름은 `.html` 또는 `.json`으로 끝나야 합니다',
  },
  reportExists: {
    en: '{file} exists already; name another file',
    ko: '{file} 파일이 이미 있습니다. 다른 이름을 쓰세요',
  },
  aside: {
    en: 'an exam could not be read and was set aside: {file}',
    ko: '읽을 수 없는 모의시험을 따로 보관했습니다: {file}',
  },
  listed: { en: '{id}  {state}  {tasks} tasks', ko: '{id}  {state}  {tasks}문제' },
} as const;
