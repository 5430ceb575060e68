import type { Localized } from '../../../model/localized.ts';

/** The parts of a schedule in words. */
export const scheduleWords = {
  everyMinute: { en: 'every minute', ko: '매분' },
  everyMinutes: { en: 'every {count} minutes', ko: '{count}분마다' },
  everySeconds: { en: 'every {count} seconds', ko: '{count}초마다' },
  minutesOfEveryHour: { en: 'at minute {minutes} of every hour', ko: '매시 {minutes}분' },
  everyHours: { en: 'every {count} hours at minute {minutes}', ko: '{count}시간마다 {minutes}분' },
  everyMinuteOfHours: { en: 'every minute of the hours {hours}', ko: '{hours}시의 매분' },
  minutesOfHours: { en: 'at minutes {minutes} of the hours {hours}', ko: '{hours}시의 {minutes}분' },
  atTimes: { en: 'at {times}', ko: '{times}' },
  onDays: { en: 'on day {days} of the month', ko: '매월 {days}일' },
  onDaysOfMonths: { en: 'on day {days}', ko: '{days}일' },
  inMonths: { en: 'in {months}', ko: '{months}' },
  either: { en: '{days} or on {weekdays}', ko: '{days} 또는 {weekdays}' },
  range: { en: '{first} to {last}', ko: '{first}~{last}' },
  weekdays: {
    en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    ko: '일요일 월요일 화요일 수요일 목요일 금요일 토요일',
  },
  months: {
    en: 'January February March April May June July August September October November December',
    ko: '1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월',
  },
} as const satisfies Record<string, Localized>;
