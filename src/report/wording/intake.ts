import type { Localized } from '../../model/localized.ts';

/** What is told of submissions while they are looked for. Placeholders such as `{name}` are for `fill`. */
export const intakeWording = {
  // warnings
  refused: {
    en: '`{student}`: `{name}` is not graded: {reason}',
    ko: '`{student}`: `{name}` 파일은 채점하지 않습니다. {reason}',
  },
  'refused-download': {
    en: 'the download `{name}` is left out: {reason}; download it again',
    ko: '내려받은 파일 `{name}`을(를) 제외합니다. {reason}. 다시 내려받으세요',
  },
  stray: {
    en: '`{name}` belongs to no student and is left out; name its student with `--map`',
    ko: '`{name}` 항목은 어느 학생의 것인지 알 수 없어 제외합니다. `--map`으로 학생을 지정하세요',
  },
  alike: {
    en: '`{one}` and `{other}` look alike and are graded as two students',
    ko: '`{one}`, `{other}` 두 id는 비슷해 보이지만 서로 다른 학생으로 채점합니다',
  },
  'same-name': {
    en: 'several students are called `{name}`: Moodle’s downloads do not tell who is who; name them with `--map`',
    ko: '이름이 `{name}`인 학생이 여럿이어서 Moodle 파일만으로는 구별할 수 없습니다. `--map`으로 지정하세요',
  },
  'two-readings': {
    en: '`{name}` may be the work of two students; it counts as that of `{student}`, which is worth a look',
    ko: '`{name}` 파일은 두 학생 중 누구의 것인지 분명하지 않아 `{student}` 학생의 것으로 보았습니다. 확인하세요',
  },
  'not-there': {
    en: '`{student}`: the map names `{name}`, which is not there; correct its path',
    ko: '`{student}`: `--map`에 적힌 `{name}` 파일이 없습니다. 경로를 고치세요',
  },
  'nothing-found': {
    en: 'no submissions were found; see `--layout` and `--map`',
    ko: '제출물을 찾지 못했습니다. `--layout`과 `--map`을 확인하세요',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Why a submission is not read, by `Refusal.code`. */
export const refusalWording = {
  symlink: { en: 'it is a link', ko: '링크입니다' },
  'not-a-file': { en: 'it is not a regular file', ko: '일반 파일이 아닙니다' },
  'too-large': { en: 'it is too large', ko: '너무 큽니다' },
  'too-many-files': { en: 'there are too many files', ko: '파일이 너무 많습니다' },
  'bad-archive': { en: 'the zip cannot be used', ko: 'ZIP 파일을 사용할 수 없습니다' },
  unreadable: { en: 'it cannot be read', ko: '읽을 수 없습니다' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What is wrong with a zip, or with an entry of one. */
export const archiveWording = {
  'not-a-zip': { en: 'it is broken, or no zip at all', ko: '손상되었거나 ZIP 파일이 아닙니다' },
  encrypted: { en: 'it is protected by a password', ko: '암호로 보호되어 있습니다' },
  method: { en: 'it is packed by a method other than deflate', ko: '지원하지 않는 방식으로 압축되었습니다' },
  'unsafe-name': { en: 'its name leads out of the zip', ko: '이름이 ZIP 파일 바깥을 가리킵니다' },
  'doubled-name': { en: 'the zip holds this name twice', ko: 'ZIP 파일에 같은 이름이 두 번 들어 있습니다' },
  overlap: { en: 'its files share their bytes, as in a zip bomb', ko: '압축 폭탄처럼 파일들의 데이터가 겹칩니다' },
  sizes: { en: 'its size is not what the zip says', ko: '크기가 ZIP 파일의 기록과 다릅니다' },
  checksum: { en: 'its checksum is not what the zip says', ko: '체크섬이 ZIP 파일의 기록과 다릅니다' },
  ratio: { en: 'it unpacks to far too much, as a zip bomb does', ko: '압축 폭탄처럼 압축을 풀면 지나치게 커집니다' },
  total: { en: 'it unpacks to too much', ko: '압축을 푼 크기가 너무 큽니다' },
  entries: { en: 'it holds too many files', ko: '파일이 너무 많이 들어 있습니다' },
  nested: { en: 'it is a zip within a zip', ko: 'ZIP 파일 안의 ZIP 파일입니다' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Why a file belongs to no task; what was refused has its words above. */
export const unmatchedWording = {
  'no-task': { en: 'no task fits it', ko: '맞는 과제가 없습니다' },
  'several-tasks': { en: 'several tasks fit it', ko: '여러 과제에 맞습니다' },
  'ignored-type': { en: 'it is neither YAML nor JSON', ko: 'YAML이나 JSON 파일이 아닙니다' },
  superseded: { en: 'a newer file takes its place', ko: '더 새로운 파일로 대체되었습니다' },
  'no-objects': { en: 'it holds no Kubernetes object', ko: 'Kubernetes 오브젝트가 없습니다' },
  'online-text': {
    en: 'it was written online, not handed in as a file',
    ko: '파일이 아니라 온라인으로 작성한 글입니다',
  },
  'too-deep': { en: 'it lies in too many folders within one another', ko: '폴더가 너무 깊이 중첩되어 있습니다' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What cannot be used of what whoever grades gave. */
export const intakeFaultWording = {
  'no-root': { en: 'there is no `{file}`; check the path', ko: '`{file}` 경로가 없습니다. 경로를 확인하세요' },
  'root-not-a-zip': {
    en: '`{file}` is neither a folder nor a zip that can be read',
    ko: '`{file}` 경로는 폴더도, 읽을 수 있는 ZIP 파일도 아닙니다',
  },
  'cannot-read': {
    en: '`{file}` cannot be read; check its permissions',
    ko: '`{file}` 경로를 읽을 수 없습니다. 권한을 확인하세요',
  },
  'not-csv': {
    en: '{file}:{line}: this is not CSV; check quotes and the number of columns',
    ko: '{file}:{line}: CSV 형식이 아닙니다. 따옴표와 열 개수를 확인하세요',
  },
  'no-column': {
    en: '{file}:{line}: the column `{column}` is missing; add it to the first line',
    ko: '{file}:{line}: `{column}` 열이 없습니다. 첫 줄에 추가하세요',
  },
  'unknown-column': {
    en: '{file}:{line}: the column `{column}` is unknown or there twice; rename or remove it',
    ko: '{file}:{line}: `{column}` 열은 알 수 없거나 두 번 나옵니다. 이름을 고치거나 지우세요',
  },
  'no-value': {
    en: '{file}:{line}: the column `{column}` is empty; fill it in',
    ko: '{file}:{line}: `{column}` 열이 비어 있습니다. 값을 쓰세요',
  },
  'unknown-task': {
    en: '{file}:{line}: the course has no task `{value}`; write a task’s id',
    ko: '{file}:{line}: 과정에 `{value}` 과제가 없습니다. 과제의 id를 쓰세요',
  },
  'no-instant': {
    en: '{file}:{line}: `{value}` is no time; write it as `2026-05-01T12:00:00Z`, with its time zone',
    ko: '{file}:{line}: `{value}` 값은 시각이 아닙니다. `2026-05-01T12:00:00Z`처럼 시간대까지 쓰세요',
  },
  'leads-out': {
    en: '{file}:{line}: `{value}` leads out of the folder; write a path below it',
    ko: '{file}:{line}: `{value}` 경로는 폴더 바깥을 가리킵니다. 폴더 안의 경로를 쓰세요',
  },
  doubled: {
    en: '{file}:{line}: `{value}` is there twice; remove one of the lines',
    ko: '{file}:{line}: `{value}` 항목이 두 번 나옵니다. 한 줄을 지우세요',
  },
} as const satisfies Readonly<Record<string, Localized>>;
