import { type CivilTime, civilTime, hour, millisecondsOf, minute, second } from './civil-time.ts';
import type { ClockFields, Schedule } from './parse-schedule.ts';

/** How far the clocks of a zone are ahead of UTC at an instant; both in milliseconds. */
export type Offset = (instant: number) => number;

/** Instants are milliseconds since 1970 in UTC. */
const yearsAhead = 5;

/**
 * The first run after an instant; undefined where there is none in five years. Follows robfig/cron v3 spec.go Next step by
 * step, so that runs in hours that clocks leave out or show twice are those of the CronJob controller.
 */
export function nextRun(schedule: Schedule, after: number, offset: Offset): number | undefined {
  const whole = Math.floor(after / second) * second;
  if (schedule.kind === 'every') return whole + schedule.delay;
  return new Search(schedule.fields, whole + second, offset).run();
}

class Search {
  readonly #fields: ClockFields;
  readonly #offset: Offset;
  #at: number;
  /** Once a field was moved on, all smaller ones start from their beginning. */
  #moved = false;

  constructor(fields: ClockFields, from: number, offset: Offset) {
    this.#fields = fields;
    this.#offset = offset;
    this.#at = from;
  }

  run(): number | undefined {
    const lastYear = this.#now().year + yearsAhead;
    while (this.#now().year <= lastYear)
      if (this.#toMonth() && this.#toDay() && this.#toHour() && this.#toMinute() && this.#toSecond()) return this.#at;
    return undefined;
  }

  /** Each step returns false once it has wrapped around, as the fields before it have to be looked at again. */
  #toMonth(): boolean {
    while (!this.#fields.months.has(this.#now().month)) {
      const { year, month } = this.#now();
      if (!this.#moved) this.#at = this.#date(year, month, 1);
      this.#moved = true;
      const now = this.#now();
      this.#at = this.#date(now.year, now.month + 1, now.day, clock(now));
      if (this.#now().month === 1) return false;
    }
    return true;
  }

  #toDay(): boolean {
    while (!this.#isDay(this.#now())) {
      const { year, month, day } = this.#now();
      if (!this.#moved) this.#at = this.#date(year, month, day);
      this.#moved = true;
      const now = this.#now();
      this.#at = this.#date(now.year, now.month, now.day + 1, clock(now));
      // Some days have no midnight.
      const hours = this.#now().hour;
      if (hours !== 0) this.#at += (hours > 12 ? 24 - hours : -hours) * hour;
      if (this.#now().day === 1) return false;
    }
    return true;
  }

  #toHour(): boolean {
    while (!this.#fields.hours.has(this.#now().hour)) {
      const { year, month, day, hour: hours } = this.#now();
      if (!this.#moved) this.#at = this.#date(year, month, day, hours * hour);
      this.#moved = true;
      this.#at += hour;
      if (this.#now().hour === 0) return false;
    }
    return true;
  }

  #toMinute(): boolean {
    while (!this.#fields.minutes.has(this.#now().minute)) {
      if (!this.#moved) this.#at = Math.floor(this.#at / minute) * minute;
      this.#moved = true;
      this.#at += minute;
      if (this.#now().minute === 0) return false;
    }
    return true;
  }

  #toSecond(): boolean {
    while (this.#seconds() !== 0) {
      this.#moved = true;
      this.#at += second;
      if (this.#seconds() === 0) return false;
    }
    return true;
  }

  #isDay({ day, weekday }: CivilTime): boolean {
    const { days, weekdays, bothDays } = this.#fields;
    return bothDays ? days.has(day) && weekdays.has(weekday) : days.has(day) || weekdays.has(weekday);
  }

  #seconds(): number {
    const local = this.#at + this.#offset(this.#at);
    return Math.floor((((local % minute) + minute) % minute) / second);
  }

  #now(): CivilTime {
    return civilTime(this.#at + this.#offset(this.#at));
  }

  /** The instant at which a zone's clocks show a time; of those that never or twice do, the one that Go's time.Date takes. */
  #date(year: number, month: number, day: number, timeOfDay = 0): number {
    const local = millisecondsOf(year, month, day) + timeOfDay;
    const first = this.#offset(local);
    return first === 0 ? local : local - this.#offset(local - first);
  }
}

/** Zones that move their clocks by half an hour have days that begin at half past. */
function clock({ hour: hours, minute: minutes }: CivilTime): number {
  return hours * hour + minutes * minute;
}
