import type { Localized } from '../../../model/localized.ts';

/** What students of a class have in common. Placeholders such as `{name}` are for `fill`. */
export const mistakesWording = {
  intro: {
    en: 'Students whose work lacks the same things for the same reasons, the largest groups first.',
    ko: '같은 이유로 같은 것을 놓친 학생들입니다. 인원이 많은 순서입니다.',
  },
  none: { en: 'No group of students makes the same mistakes.', ko: '같은 실수를 한 학생이 모여 있지 않습니다.' },
  rightBut: {
    en: '{count} students set {right} but {wrong}',
    ko: '학생 {count}명이 {right}은(는) 맞게 썼지만 {wrong}',
  },
  wrong: { en: '{count} students {wrong}', ko: '학생 {count}명이 {wrong}' },
  example: { en: '{count} students: {message}', ko: '학생 {count}명: {message}' },
  refused: {
    en: '{count} students handed in something that cannot be read',
    ko: '학생 {count}명이 읽을 수 없는 것을 제출했습니다',
  },
  leftOut: { en: 'left out {entries}', ko: '{entries}을(를) 빠뜨렸습니다' },
  leftOutAnd: { en: 'left out {entries}', ko: '{entries}을(를) 빠뜨리고' },
  gaveOther: { en: 'ended up with something other than {entries}', ko: '{entries}와(과) 다른 값을 두었습니다' },
  gaveOtherAnd: { en: 'ended up with something other than {entries}', ko: '{entries}와(과) 다른 값을 두고' },
  added: { en: 'wrote {entries}, which nobody asked for', ko: '요구하지 않은 {entries}을(를) 썼습니다' },
  addedAnd: { en: 'wrote {entries}, which nobody asked for', ko: '요구하지 않은 {entries}을(를) 쓰고' },
  and: { en: ' and ', ko: ' ' },
  moreMistakes: { en: 'further mistakes: {count}', ko: '그 밖의 실수 {count}건' },
  moreStudents: { en: 'and {count} more', ko: '외 {count}명' },
  atLeast: { en: 'at least {count}', ko: '{count} 이상' },

  valuesIntro: {
    en: 'What students wrote most often where a requirement asks for something else.',
    ko: '요구 사항과 다른 값 가운데 학생들이 가장 많이 쓴 것입니다.',
  },
  noValues: { en: 'There are no wrong values.', ko: '잘못 쓴 값이 없습니다.' },
  field: { en: 'field', ko: '필드' },
  found: { en: 'written', ko: '쓴 값' },
  asked: { en: 'asked for', ko: '요구한 값' },
  absent: { en: 'left out', ko: '쓰지 않음' },
  nothing: { en: 'nothing', ko: '없음' },
  times: { en: 'students', ko: '학생 수' },

  identicalIntro: {
    en: 'Files that are the same to the byte. This proves nothing: a short right answer is easily written twice, and groups with mistakes come first because they say more.',
    ko: '바이트까지 같은 파일입니다. 이것만으로는 아무것도 입증되지 않습니다. 짧은 정답은 우연히 같을 수 있으므로, 더 눈여겨볼 만한 실수가 있는 묶음을 먼저 표시합니다.',
  },
  noIdentical: { en: 'No two students handed in the same file.', ko: '같은 파일을 제출한 학생이 없습니다.' },
  sameSubmission: { en: '{count} students, all files', ko: '학생 {count}명, 모든 파일' },
  sameFile: { en: '{count} students, one of the files', ko: '학생 {count}명, 파일 하나' },
  withMistakes: { en: 'with mistakes', ko: '실수 있음' },
  faultless: { en: 'all points', ko: '만점' },
} as const satisfies Readonly<Record<string, Localized>>;

export type MistakesWord = keyof typeof mistakesWording;
