import { Random } from '../chance/random.ts';
import type { Rhythm } from './rhythm.ts';

/** A row to be: its number and time, and its place among those of its lane (a city, say). */
export interface Occurrence {
  /** From 1, in order of time over all lanes. */
  readonly id: number;
  readonly lane: number;
  /** 0 … `laneCount` - 1. */
  readonly ordinal: number;
  readonly laneCount: number;
  readonly second: number;
}

/** Merges the lanes, each of an exact number of rows, into one order of time. The earlier lane goes first in one second. */
export function* occurrences(
  laneCounts: readonly number[],
  rhythm: Rhythm,
  seed: number,
  stream: string,
): Generator<Occurrence, undefined> {
  const lanes = laneCounts.map((laneCount, lane) => {
    const seconds = rhythm.seconds(laneCount, new Random(seed, `${stream}-times-${String(lane)}`));
    return { lane, laneCount, seconds, next: seconds.next().value, ordinal: 0 };
  });
  for (let id = 1; ; id += 1) {
    let first: (typeof lanes)[number] | undefined;
    for (const lane of lanes) {
      if (lane.next !== undefined && (first?.next === undefined || lane.next < first.next)) first = lane;
    }
    if (first?.next === undefined) return;
    yield { id, lane: first.lane, ordinal: first.ordinal, laneCount: first.laneCount, second: first.next };
    first.next = first.seconds.next().value;
    first.ordinal += 1;
  }
}
