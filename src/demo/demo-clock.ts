import { HeyiError } from '../errors/heyi-error.ts';

const DAY_SECONDS = 86_400;
/** Asia/Shanghai, which has had no summer time since 1991. */
const OFFSET_SECONDS = 8 * 3600;

/**
 * The demo's time: nothing happens before 2021-01-01 or after `now`. Days are counted from 1970-01-01 and seconds from its
 * midnight, both in Beijing time.
 */
export interface DemoClock {
  readonly now: Date;
  readonly nowSecond: number;
  readonly today: number;
  readonly startSecond: number;
}

export function createDemoClock(now: Date): DemoClock {
  const nowSecond = Math.floor(now.getTime() / 1000) + OFFSET_SECONDS;
  const startSecond = Date.UTC(2021, 0, 1) / 1000;
  if (!(nowSecond >= startSecond + DAY_SECONDS)) {
    throw new HeyiError('CONFIGURATION_INVALID', {
      variable: 'HEYI_NOW',
      expected: 'a time after 2021-01-02, as the demo data begin on 2021-01-01',
      received: Number.isNaN(nowSecond) ? 'no date' : now.toISOString(),
    });
  }
  return { now, nowSecond, today: dayOf(nowSecond), startSecond };
}

export function dayOf(second: number): number {
  return Math.floor(second / DAY_SECONDS);
}

const dateTextByDay = new Map<number, string>();

/** `2023-05-01`. */
export function dateText(day: number): string {
  let text = dateTextByDay.get(day);
  if (text === undefined) {
    text = new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, 10);
    dateTextByDay.set(day, text);
  }
  return text;
}

const twoDigits = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));

/** `2023-05-01 09:30:00+08:00`. */
export function dateTimeText(second: number): string {
  const day = dayOf(second);
  const rest = second - day * DAY_SECONDS;
  const minutes = Math.floor(rest / 60);
  const clock = `${twoDigits[Math.floor(minutes / 60)]!}:${twoDigits[minutes % 60]!}:${twoDigits[rest % 60]!}`;
  return `${dateText(day)} ${clock}+08:00`;
}

/** A day on which everyone born on it or before is at least `years` old on `day`; at most two days too strict. */
export function bornBy(day: number, years: number): number {
  return day - Math.ceil(years * 365.25) - 1;
}
