import type { Localized } from '../../model/localized.ts';

/** What `progress` says. Placeholders such as `{file}` are for `fill`. */
export const progressWording = {
  solved: { en: 'solved', ko: '해결' },
  points: { en: 'points', ko: '점수' },
  attempts: { en: 'attempts', ko: '시도' },
  hints: { en: 'hints', ko: '힌트' },
  due: { en: 'due', ko: '복습' },
  solvedOf: { en: '{solved} of {all}', ko: '{all}개 중 {solved}개' },
  streak: { en: 'days in a row', ko: '연속 학습일' },
  dueToday: { en: 'due today', ko: '오늘 복습' },
  dueCount: { en: '{count} (kubedrill list --due)', ko: '{count}개 (kubedrill list --due)' },
  dueSince: { en: 'due since {date}', ko: '{date}부터 복습' },
  nextUp: { en: 'next up', ko: '다음 문제' },
  nextDue: { en: '{id}: {title} (due again)', ko: '{id}: {title} (복습)' },
  nextUnsolved: { en: '{id}: {title}', ko: '{id}: {title}' },
  nothingNext: { en: 'all is solved, and nothing due', ko: '모두 해결했고 복습할 문제가 없습니다' },

  // export and import
  exported: { en: 'entries exported to {file}: {count}', ko: '기록 {count}개를 {file}에 내보냈습니다' },
  exists: {
    en: '{file} exists already; name another file, or add `--yes` to replace it',
    ko: '{file} 파일이 이미 있습니다. 다른 이름을 쓰거나, 덮어쓰려면 `--yes`를 붙이세요',
  },
  cannotWrite: { en: 'cannot write {file}: {reason}', ko: '{file} 파일에 쓸 수 없습니다: {reason}' },
  imported: {
    en: 'entries added to your progress: {added} (there already: {known})',
    ko: '진행 기록에 {added}개를 추가했습니다(이미 있던 기록 {known}개)',
  },
  tooLarge: {
    en: '{file} is larger than {most} MiB, and so no export of `kubedrill progress --export`',
    ko: '{file} 파일이 {most} MiB보다 큽니다. `kubedrill progress --export`로 내보낸 파일을 지정하세요',
  },
  notProgress: {
    en: '{file} holds no progress; name a file that `kubedrill progress --export` wrote',
    ko: '{file} 파일은 진행 기록이 아닙니다. `kubedrill progress --export`로 내보낸 파일을 지정하세요',
  },
  newerExport: {
    en: '{file} is from a newer kubedrill; update kubedrill, then import it again',
    ko: '{file} 파일은 더 새로운 kubedrill에서 만들었습니다. kubedrill을 업데이트한 뒤 다시 가져오세요',
  },
  badEntry: {
    en: '{file} is damaged: entry {number} cannot be read; export the progress again, nothing was imported',
    ko: '{file} 파일이 손상되어 {number}번째 기록을 읽을 수 없습니다. 아무것도 가져오지 않았으니 다시 내보내세요',
  },

  // reset
  askResetAll: {
    en: 'forget your progress in all exercises?',
    ko: '모든 문제의 진행 기록을 지울까요?',
  },
  askResetOne: { en: 'forget your progress in `{id}`?', ko: '`{id}` 문제의 진행 기록을 지울까요?' },
  yesOrNo: { en: '(y/n)', ko: '(y/n)' },
  resetNeedsYes: {
    en: '`--reset` forgets progress; add `--yes` to say that you mean it',
    ko: '`--reset`은 진행 기록을 지웁니다. 정말 지우려면 `--yes`를 붙이세요',
  },
  notReset: { en: 'nothing was changed', ko: '아무것도 바꾸지 않았습니다' },
  nothingToReset: { en: 'there is no progress yet', ko: '아직 진행 기록이 없습니다' },
  nothingToResetOne: { en: 'there is no progress in `{id}` yet', ko: '`{id}` 문제에는 아직 진행 기록이 없습니다' },
  resetAll: { en: 'your progress is forgotten', ko: '진행 기록을 지웠습니다' },
  resetOne: { en: 'your progress in `{id}` is forgotten', ko: '`{id}` 문제의 진행 기록을 지웠습니다' },
  copyKept: {
    en: 'a copy is in {copy}\nto get it back: kubedrill progress --import {copy}',
    ko: '사본: {copy}\n되돌리려면 실행하세요: kubedrill progress --import {copy}',
  },
} as const satisfies Record<string, Localized>;
