import type { Localized } from '../../model/localized.ts';

/** What the command line itself says: faults of usage, notices, small sentences around a command's output. */
export const cliWording = {
  error: { en: 'error', ko: '오류' },
  cannotRead: { en: 'cannot read {file}: {reason}', ko: '{file} 파일을 읽을 수 없습니다: {reason}' },
  progressAside: {
    en: 'the progress file was damaged: {kept} entries were kept, {lost} lines could not be read and are in {aside}',
    ko: '진행 기록 파일이 손상되었습니다. 항목 {kept}개를 되살렸고, 읽을 수 없는 {lost}줄은 {aside}에 있습니다',
  },
  progressNewer: {
    en: '{lines} entries of your progress are from a newer kubedrill and are left alone',
    ko: '진행 기록 중 {lines}개는 더 새로운 kubedrill의 것이므로 그대로 둡니다',
  },
  progressUnread: {
    en: 'your progress cannot be read ({file}: {reason})',
    ko: '진행 기록을 읽을 수 없습니다({file}: {reason})',
  },
  progressUnkept: {
    en: 'your progress is not kept ({file}: {reason})',
    ko: '진행 기록을 저장할 수 없습니다({file}: {reason})',
  },
  unknownLimit: {
    en: 'the option `--limit` does not take `{value}`; write NAME=NUMBER with one of: {names}',
    ko: '`--limit` 옵션에는 `{value}` 값을 쓸 수 없습니다. NAME=NUMBER로 쓰세요. 쓸 수 있는 NAME: {names}',
  },
  fileTooLarge: {
    en: '{file} is larger than 32 MiB; give the manifests in smaller files',
    ko: '{file} 파일이 32 MiB보다 큽니다. 매니페스트를 더 작은 파일로 나누세요',
  },
  unknownExercise: {
    en: 'there is no exercise `{id}`; `kubedrill list` shows them all',
    ko: '`{id}` 문제가 없습니다. 전체 목록은 `kubedrill list`로 볼 수 있습니다',
  },
  unknownExerciseNear: {
    en: 'there is no exercise `{id}`; the nearest is `{near}`, and `kubedrill list` shows them all',
    ko: '`{id}` 문제가 없습니다. 이름이 가장 비슷한 문제는 `{near}`입니다. 전체 목록은 `kubedrill list`로 볼 수 있습니다',
  },
  unreadableExercise: {
    en: 'exercise `{id}` cannot be read ({file}:{line}); `kubedrill lint` says why',
    ko: '`{id}` 문제를 읽을 수 없습니다({file}:{line}). 이유는 `kubedrill lint`로 확인하세요',
  },
  unknownKubernetes: {
    en: 'this version judges as Kubernetes {served}; `{value}` is not available',
    ko: '이 버전은 쿠버네티스 {served} 기준으로 판정합니다. `{value}` 버전은 사용할 수 없습니다',
  },
  noAnswerFile: {
    en: 'there is no answer at {file}; write one there, or name a file, or `-` for standard input',
    ko: '{file} 파일에 답안이 없습니다. 이 파일에 작성하거나 다른 파일을 지정하세요. 표준 입력은 `-`로 지정합니다',
  },
  noManifests: {
    en: 'no manifests in {file}: files that end in .yaml, .yml or .json are looked for',
    ko: '{file}에 매니페스트가 없습니다. 이름이 .yaml, .yml, .json으로 끝나는 파일만 찾습니다',
  },
  noInstant: {
    en: '`{value}` is no instant; write it as in `2026-01-01T00:00:00Z`',
    ko: '`{value}`은(는) 시각이 아닙니다. `2026-01-01T00:00:00Z`처럼 쓰세요',
  },
  fromAndTo: {
    en: 'give both `--from` and `--to`, or neither',
    ko: '`--from`과 `--to`는 함께 쓰거나 둘 다 빼세요',
  },
  noEndpoint: {
    en: '`{value}` is no target; write HOST:PORT, such as `web:80` or `Service/web:80`',
    ko: '`{value}`은(는) 대상이 아닙니다. `web:80`이나 `Service/web:80`처럼 HOST:PORT로 쓰세요',
  },
  nobodyThere: {
    en: 'there is no `{value}` with Pods among the files; write a Pod, a workload such as `Deployment/web`, or an address',
    ko: '파일에 `{value}`의 파드가 없습니다. 파드나 `Deployment/web` 같은 워크로드, 또는 주소를 쓰세요',
  },
  noSolution: { en: 'exercise `{id}` has no reference answer', ko: '`{id}` 문제에는 모범 답안이 없습니다' },
  hintNumber: {
    en: 'exercise `{id}` has hints 1 to {count}',
    ko: '`{id}` 문제의 힌트는 1번부터 {count}번까지 있습니다',
  },
  moreHints: { en: 'next hint: kubedrill hint {id} {number}', ko: '다음 힌트: kubedrill hint {id} {number}' },
  checkHint: {
    en: 'write your answer to {file}, then: kubedrill check {id}',
    ko: '{file} 파일에 답안을 작성한 다음 실행하세요: kubedrill check {id}',
  },
  validating: { en: '{files} files read', ko: '파일 {files}개를 읽었습니다' },
  noExerciseFolder: {
    en: 'there is no folder `exercises` in {folder}; name the folder that holds it',
    ko: '{folder}에 `exercises` 폴더가 없습니다. `exercises`가 들어 있는 폴더를 지정하세요',
  },
  newName: {
    en: '`{name}` does not name an exercise; write DOMAIN/ID with an id of a-z, 0-9 and `-`, the domain one of: {domains}',
    ko: '`{name}`은(는) 문제 이름이 아닙니다. DOMAIN/ID 형식으로 쓰세요. ID에는 a-z, 0-9, `-`만 쓸 수 있고 DOMAIN은 다음 중 하나입니다: {domains}',
  },
  lintClean: {
    en: 'exercises proven: {count} (every right answer, wrong answer, rewrite and mutant is graded as it should be)',
    ko: '문제 {count}개를 검증했습니다. 정답, 오답, 표기를 바꾼 답안, 값을 바꾼 답안이 모두 올바르게 채점됩니다',
  },
  lintFound: {
    en: 'findings: {findings} (exercises looked at: {count})',
    ko: '문제 {count}개를 검사하여 고칠 점 {findings}건을 찾았습니다',
  },
  appNeedsNode: {
    en: 'the app needs Node.js 22.12 or newer, this is {version}; use --plain, or a newer Node.js',
    ko: '앱을 실행하려면 Node.js 22.12 이상이 필요합니다(현재 {version}). --plain을 쓰거나 Node.js를 업데이트하세요',
  },
} as const satisfies Record<string, Localized>;
