import { Random } from '../chance/random.ts';
import type { DemoClock } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { Rhythm, type RhythmShape } from './rhythm.ts';

/** Rows that a document counts: how many between which times, and what they have in common. */
export interface Batch<T> {
  readonly count: number;
  readonly from: number;
  /** The second after the last one possible. */
  readonly until: number;
  readonly traits: T;
}

/** A row to be: `random` stands where its own draws begin. */
export interface BatchRow<T> {
  /** From 1, in order of time over all batches. */
  readonly id: number;
  /** 0 … `count` - 1, in its batch. */
  readonly ordinal: number;
  readonly count: number;
  readonly second: number;
  readonly traits: T;
  readonly random: Random;
}

/** How many there were in each year. Years after the last go on as it was. */
export type CountByYear = Readonly<Record<number, number>>;

/** A batch for each year that has begun. Of the year that runs, as much as has gone by: a demo of June has half of its cases. */
export function batchesByYear<T>(clock: DemoClock, counts: CountByYear, traits: T): Batch<T>[] {
  const years = Object.keys(counts).map(Number);
  const last = Math.max(...years);
  const batches: Batch<T>[] = [];
  for (let year = Math.min(...years); startOfYear(year) <= clock.nowSecond; year += 1) {
    const batch = { count: counts[Math.min(year, last)] ?? 0, from: startOfYear(year), until: startOfYear(year + 1) };
    batches.push(...upToNow(clock, { ...batch, traits }));
  }
  return batches;
}

/** The part of a batch that has gone by; nothing of one to come. */
export function upToNow<T>({ nowSecond }: DemoClock, batch: Batch<T>): Batch<T>[] {
  const { from, until, count } = batch;
  if (from > nowSecond) return [];
  if (until <= nowSecond + 1) return [batch];
  return [{ ...batch, until: nowSecond + 1, count: Math.round((count * (nowSecond + 1 - from)) / (until - from)) }];
}

/** Midnight in Beijing, as `DemoClock` counts seconds. */
export function startOfYear(year: number): number {
  return Date.UTC(year, 0, 1) / 1000;
}

/** Midnight of a date such as `2023-03-01`. */
export function startOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000;
}

/** The rows of all batches in order of time. The earlier batch goes first in one second. */
export function* rowsOfBatches<T>(
  world: DemoWorld,
  stream: string,
  shape: RhythmShape,
  batches: readonly Batch<T>[],
): Generator<BatchRow<T>, undefined> {
  const rhythms = new Map<string, Rhythm>();
  const lanes = batches.map((batch, index) => {
    const span = `${String(batch.from)}-${String(batch.until)}`;
    const rhythm = rhythms.get(span) ?? new Rhythm({ startSecond: batch.from, nowSecond: batch.until - 1 }, shape);
    rhythms.set(span, rhythm);
    const seconds = rhythm.seconds(batch.count, new Random(world.seed, `${stream}-times-${String(index)}`));
    return { batch, seconds, next: seconds.next().value, ordinal: 0 };
  });
  const random = new Random(world.seed, stream);
  for (let id = 1; ; id += 1) {
    let first: (typeof lanes)[number] | undefined;
    for (const lane of lanes) {
      if (lane.next !== undefined && (first?.next === undefined || lane.next < first.next)) first = lane;
    }
    if (first?.next === undefined) return;
    const { batch, ordinal, next: second } = first;
    yield { id, ordinal, count: batch.count, second, traits: batch.traits, random: random.at(id) };
    first.next = first.seconds.next().value;
    first.ordinal += 1;
  }
}

export function countOfBatches(batches: readonly Batch<unknown>[]): number {
  return batches.reduce((sum, { count }) => sum + count, 0);
}
