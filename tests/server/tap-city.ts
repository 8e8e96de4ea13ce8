import { inject } from 'vitest';
import { tapWire } from './wire-tap.ts';

export interface TappedCity {
  /** By department, for `hubForThisTest({ urls })`. */
  readonly urls: Readonly<Record<string, string>>;
  /** By department, since the last call. */
  takeRoundTrips(): Readonly<Record<string, number>>;
  /** Of all departments, since the last call. */
  takeStatements(): number;
}

/** A tap on the wire to each department of the demo city. */
export async function tapCity(): Promise<TappedCity> {
  const { seventh: _, ...city } = inject('readerUrls');
  const taps = await Promise.all(Object.entries(city).map(async ([name, url]) => [name, await tapWire(url)] as const));
  return {
    urls: Object.fromEntries(taps.map(([name, { url }]) => [name, url])),
    takeRoundTrips: () => Object.fromEntries(taps.map(([name, tap]) => [name, tap.takeRoundTrips()])),
    takeStatements: () => taps.reduce((sum, [, tap]) => sum + tap.takeStatements(), 0),
  };
}
