import type { Localized } from '../../model/localized.ts';

/** What `grade`, `merge`, `regrade` and `verify` say. Placeholders such as `{name}` are for `fill`. */
export const gradeWording = {
  progress: { en: 'graded {done}, {students} students', ko: '채점 {done}건, 학생 {students}명' },
  done: {
    en: 'students: {students}, submissions: {outcomes}; {graded} graded now, {kept} kept from before',
    ko: '학생 {students}명, 제출물 {outcomes}건: 새로 채점 {graded}건, 이전 결과 유지 {kept}건',
  },
  counts: {
    en: '{ungradable} cannot be graded, {missing} missing, {late} late',
    ko: '채점 불가 {ungradable}건, 미제출 {missing}건, 지각 {late}건',
  },
  untimed: {
    en: 'of {count} submissions nobody knows when they were handed in: they count as in time; set `submitted` in the course',
    ko: '제출 시각을 알 수 없는 제출물이 {count}건 있어 제때 낸 것으로 처리했습니다. 코스 파일에 `submitted`를 정하세요',
  },
  mean: { en: 'mean {mean} of {max}', ko: '평균 {max}점 만점에 {mean}점' },
  written: { en: 'written to {folder}: {files}', ko: '{folder}에 저장했습니다: {files}' },
  faults: {
    en: '{count} submissions could not be graded by kubedrill: they have no score, and are tried again at the next run',
    ko: 'kubedrill 문제로 제출물 {count}건을 채점하지 못했습니다. 점수를 매기지 않았으며 다음 실행 때 다시 채점합니다',
  },
  fault: { en: '{student}, {task}: {why}', ko: '{student}, {task}: {why}' },
  'time-limit': { en: 'took longer than {seconds} s', ko: '{seconds}초를 넘겼습니다' },
  crash: { en: 'kubedrill failed: {message}', ko: 'kubedrill에 오류가 났습니다: {message}' },
  moreFaults: { en: '… and {count} more', ko: '… 그 밖에 {count}건' },
  unmatched: {
    en: '{student}: {file} is not graded: {why}',
    ko: '{student}: {file} 파일은 채점하지 않았습니다. {why}',
  },
  rosterMismatch: {
    en: 'nobody on the roster has handed anything in, and of those who have nobody is on it: ids are `{roster}` there and `{found}` here; see `--layout` and `--map`',
    ko: '명단에 있는 학생은 아무도 제출하지 않았고, 제출한 학생은 아무도 명단에 없습니다. 명단의 id는 `{roster}`, 제출물의 id는 `{found}` 형식입니다. `--layout`과 `--map`을 확인하세요',
  },
  moreWarnings: {
    en: '… and {count} more such lines; see `unmatched` in outcomes.jsonl',
    ko: '… 이런 줄이 {count}개 더 있습니다. outcomes.jsonl의 `unmatched`를 확인하세요',
  },
  notInSheet: {
    en: 'no row in {file} for {count}: {ids}',
    ko: '{file}에 행이 없는 학생이 {count}명 있습니다: {ids}',
  },

  // regrade, verify
  changes: {
    en: '{changed} of {students} students change, {up} up and {down} down; nothing has been written',
    ko: '학생 {students}명 중 {changed}명의 점수가 바뀝니다(상승 {up}명, 하락 {down}명). 아무것도 저장하지 않았습니다',
  },
  noChanges: {
    en: 'nobody changes ({students} students); nothing has been written',
    ko: '점수가 바뀌는 학생이 없습니다(전체 {students}명). 아무것도 저장하지 않았습니다',
  },
  change: { en: '{student}: {before} → {after} of {max}', ko: '{student}: {before} → {after} ({max}점 만점)' },
  taskChange: { en: '  {task}: {before} → {after}', ko: '  {task}: {before} → {after}' },
  requirementChange: { en: '    {id}: {before} → {after}', ko: '    {id}: {before} → {after}' },
  appeared: { en: 'was not there', ko: '없었음' },
  vanished: { en: 'is not there', ko: '없음' },
  open: { en: 'open', ko: '미정' },
  verified: {
    en: 'all {outcomes} outcomes of {students} students are found again, to the byte',
    ko: '학생 {students}명의 결과 {outcomes}건이 모두 바이트까지 똑같이 다시 나왔습니다',
  },
  differs: { en: '{student}, {task}: {what}', ko: '{student}, {task}: {what}' },
  differsIn: {
    submission: { en: 'other files were graded', ko: '채점한 파일이 다릅니다' },
    exercise: { en: 'the exercise has been changed since', ko: '문제가 그 뒤에 바뀌었습니다' },
    outcome: { en: 'grading finds something else', ko: '채점 결과가 다릅니다' },
    recorded: { en: 'it was not handed in', ko: '제출물이 없습니다' },
    found: { en: 'it has not been graded', ko: '채점한 적이 없습니다' },
  },
  unverified: { en: 'outcomes that differ: {count}', ko: '결과 {count}건이 다릅니다' },

  // what cannot be done
  noDirectory: {
    en: 'name the folder with the submissions; only `--policy` does without',
    ko: '제출물 폴더를 지정하세요. `--policy`일 때만 생략할 수 있습니다',
  },
  outWithin: {
    en: '{out} lies in {folder}, where its files would be taken for submissions; name a folder outside with `--out`',
    ko: '{out} 폴더가 제출물 폴더 {folder} 안에 있어 결과 파일이 제출물로 처리됩니다. `--out`으로 바깥 폴더를 지정하세요',
  },
  policyNeedsOut: {
    en: '`--policy` needs the results of a run: name their folder with `--out`',
    ko: '`--policy`에는 이전 실행 결과가 필요합니다. `--out`으로 그 폴더를 지정하세요',
  },
  unknownFormat: {
    en: 'there is no format `{name}`; there are: {formats}',
    ko: '`{name}` 형식은 없습니다. 사용할 수 있는 형식: {formats}',
  },
  needsOut: {
    en: '`{names}` makes several files; name a folder with `--out`',
    ko: '`{names}` 형식은 여러 파일을 만듭니다. `--out`으로 폴더를 지정하세요',
  },
  badNumber: {
    en: '`{option}` takes a number from {least} to {most}, not `{value}`',
    ko: '`{option}`에는 {least}에서 {most} 사이의 수를 써야 합니다. `{value}`은(는) 쓸 수 없습니다',
  },
  badShard: {
    en: '`--shard` takes a part of a whole such as 2/8, not `{value}`',
    ko: '`--shard`에는 2/8처럼 전체 중 몇 번째인지 써야 합니다. `{value}`은(는) 쓸 수 없습니다',
  },
  mapWithStudent: {
    en: '`--map` and `--student` do not go together',
    ko: '`--map`과 `--student`는 함께 쓸 수 없습니다',
  },
  sheetNeedsFormat: {
    en: '`--sheet` is filled by `-o canvas` or `-o moodle`; name one of them',
    ko: '`--sheet`는 `-o canvas`나 `-o moodle`이 채웁니다. 둘 중 하나를 지정하세요',
  },
  badSheet: { en: 'cannot read {file} as CSV: line {line}', ko: '{file} 파일을 CSV로 읽을 수 없습니다: {line}행' },
  nobody: {
    en: 'there is nothing to grade, and nothing has been written; check the path',
    ko: '채점할 제출물이 없어 아무것도 저장하지 않았습니다. 경로를 확인하세요',
  },
  noExercises: { en: 'there are no exercises to grade by', ko: '채점할 문제가 없습니다' },

  // faults of outcomes
  'no-outcomes': {
    en: '{file} holds no outcomes of `kubedrill grade`; name the folder of a run',
    ko: '{file}에 `kubedrill grade`의 결과가 없습니다. 실행 결과가 있는 폴더를 지정하세요',
  },
  'torn-outcomes': {
    en: '{file} is not whole: its run was stopped; run `grade` again, it goes on from there',
    ko: '{file} 파일이 완전하지 않습니다. 실행이 중간에 멈췄습니다. `grade`를 다시 실행하면 이어서 채점합니다',
  },
  'not-ours': {
    en: '{file} holds files that are not of `kubedrill grade`; name a new or empty folder',
    ko: '{file} 폴더에 `kubedrill grade`가 만들지 않은 파일이 있습니다. 새 폴더나 빈 폴더를 지정하세요',
  },
  'in-use': {
    en: 'another run is writing there: process {process} on {host}; wait for its end, or delete {file} if there is none',
    ko: '다른 실행이 같은 폴더에 쓰고 있습니다({host}의 프로세스 {process}). 끝날 때까지 기다리세요. 그런 실행이 없다면 {file} 파일을 삭제하세요',
  },
  'other-digest': {
    en: 'the exercise of `{task}` has been changed since {file} was made; run `regrade --diff`, then `grade`',
    ko: '{file}을(를) 만든 뒤에 `{task}` 문제가 바뀌었습니다. `regrade --diff`로 확인한 다음 `grade`를 실행하세요',
  },
  'other-tasks': {
    en: '{file} has no outcomes of `{task}`; run `grade`',
    ko: '{file}에 `{task}` 결과가 없습니다. `grade`를 실행하세요',
  },
  'other-run': {
    en: '{file} and {other} do not belong together: they differ in {what}',
    ko: '{file}과(와) {other}은(는) 한 번에 합칠 수 없습니다. 서로 다른 것: {what}',
  },
  'missing-shard': {
    en: 'shard {shard} is missing; grade it and name its folder',
    ko: '{shard} 샤드가 없습니다. 채점한 다음 그 폴더를 지정하세요',
  },
  'doubled-shard': {
    en: 'shard {shard} is there twice: {file} and {other}; leave one out',
    ko: '{shard} 샤드가 두 번 있습니다: {file}, {other}. 하나를 빼세요',
  },
  'doubled-student': {
    en: 'student {student} is in two shards: {file} and {other}; grade them again',
    ko: '{student} 학생이 두 샤드에 있습니다: {file}, {other}. 다시 채점하세요',
  },
} as const satisfies Readonly<Record<string, Localized | Readonly<Record<string, Localized>>>>;
