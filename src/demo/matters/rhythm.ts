import type { Random } from '../chance/random.ts';
import { dayOf, type DemoClock } from '../demo-clock.ts';

/** When things of a kind tend to happen. */
export interface RhythmShape {
  /** Weight of each hour of the day, from 0. */
  readonly hours: readonly number[];
  /** Weight of each day of the week, from Sunday. */
  readonly weekdays: readonly number[];
  /** What a year weighs against the one before it. */
  readonly growth: number;
}

const nights = [3, 2, 1, 1, 1, 2, 4];
/** Round the clock, most in daytime and in the evening. */
export const aroundTheClock = [...nights, 7, 10, 11, 11, 10, 9, 8, 9, 10, 10, 11, 11, 11, 10, 8, 6, 4];
/** 8:00 to 18:00, with a break at noon. */
export const officeHours = [0, 0, 0, 0, 0, 0, 0, 0, 9, 14, 14, 10, 3, 3, 10, 12, 11, 7, 0, 0, 0, 0, 0, 0];
export const everyDay = [1, 1, 1, 1, 1, 1, 1];
export const workdays = [0.03, 1.1, 1, 1, 1, 1, 0.06];

const HOUR_SECONDS = 3600;
/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;
const YEAR_DAYS = 365.25;

/** Times between the beginning of the demo and its now, in order, following a shape. */
export class Rhythm {
  /** Weight of all hours before this one; one entry more than there are hours. */
  private readonly before: Float64Array;

  constructor(
    private readonly clock: Pick<DemoClock, 'startSecond' | 'nowSecond'>,
    shape: RhythmShape,
  ) {
    const hours = Math.ceil((clock.nowSecond - clock.startSecond) / HOUR_SECONDS);
    this.before = new Float64Array(hours + 1);
    const firstDay = dayOf(clock.startSecond);
    for (let hour = 0; hour < hours; hour += 1) {
      const day = firstDay + Math.floor(hour / 24);
      const years = (day - firstDay) / YEAR_DAYS;
      const trend = Math.max(0.1, 1 + (shape.growth - 1) * years);
      const weight = shape.hours[hour % 24]! * shape.weekdays[(day + WEEKDAY_OF_DAY_0) % 7]! * trend;
      this.before[hour + 1] = this.before[hour]! + weight * this.partOfHour(hour);
    }
  }

  /** `count` seconds, none earlier than the one before it: each falls by chance in its own share of the whole weight. */
  *seconds(count: number, random: Random): Generator<number, undefined> {
    const total = this.before.at(-1)!;
    let hour = 0;
    for (let ordinal = 0; ordinal < count; ordinal += 1) {
      const point = ((ordinal + random.unit()) / count) * total;
      while (hour < this.before.length - 2 && this.before[hour + 1]! <= point) hour += 1;
      const weight = this.before[hour + 1]! - this.before[hour]!;
      // Rounding may carry the last point past the last hour that has a weight.
      const share = weight > 0 ? Math.min((point - this.before[hour]!) / weight, 0.9999) : 0;
      const offset = Math.floor(share * HOUR_SECONDS * this.partOfHour(hour));
      yield this.clock.startSecond + hour * HOUR_SECONDS + offset;
    }
  }

  /** The hour in which now falls is not a whole one. */
  private partOfHour(hour: number): number {
    return Math.min(1, (this.clock.nowSecond - this.clock.startSecond) / HOUR_SECONDS - hour);
  }
}
