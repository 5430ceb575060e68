import { describe, expect, it } from 'vitest';
import { describeSchedule } from '../../../src/report/wording/preview/describe-schedule.ts';

describe('describeSchedule', () => {
  it.each([
    ['* * * * *', 'every minute', '매분'],
    ['*/15 * * * *', 'every 15 minutes', '15분마다'],
    ['5 * * * *', 'at minute 5 of every hour', '매시 5분'],
    ['@daily', 'at 00:00', '00:00'],
    ['30 2,14 * * *', 'at 02:30, 14:30', '02:30, 14:30'],
    ['30 2 * * 1-5', 'at 02:30, Monday to Friday', '월요일~금요일 02:30'],
    ['0 */2 * * 0,6', 'every 2 hours at minute 0, Sunday, Saturday', '일요일, 토요일 2시간마다 0분'],
    ['0 9 1,15 * *', 'at 09:00, on day 1, 15 of the month', '매월 1, 15일 09:00'],
    ['0 9 1 1 *', 'at 09:00, in January, on day 1', '1월 1일 09:00'],
    ['0 0 13 * 5', 'at 00:00, on day 13 of the month or on Friday', '매월 13일 또는 금요일 00:00'],
    ['* 3 * * *', 'every minute of the hours 3', '3시의 매분'],
    ['*/10 8-17 * * *', undefined, undefined],
    ['@every 90s', 'every 90 seconds', '90초마다'],
  ])('%s', (schedule, english, korean) => {
    if (english !== undefined) expect(describeSchedule(schedule, 'en')).toBe(english);
    if (korean !== undefined) expect(describeSchedule(schedule, 'ko')).toBe(korean);
    expect(describeSchedule(schedule, 'en')).not.toMatch(/[{}]|undefined/);
  });

  it('has no words for what the server does not understand', () => {
    expect(describeSchedule('every day', 'en')).toBeUndefined();
  });
});
