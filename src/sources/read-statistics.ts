import type { Model } from '../compose/model.ts';
import type { Statistics, TableStatistics } from '../plan/statistics.ts';
import type { Source } from './source.ts';

/** How old statistics may become. They order the ways to an answer, never what it is. */
const REFRESHED_AFTER_MS = 10 * 60_000;

export interface HeldStatistics {
  readonly of: Statistics;
  /** When each department has been asked once, or could not be. */
  readonly ready: Promise<void>;
  stop(): void;
}

/** What the departments' databases publish of their tables, read now and again every ten minutes; of one that is down, nothing new. */
export function readStatistics(model: Model, sources: ReadonlyMap<string, Source>): HeldStatistics {
  const held = new Map<string, ReadonlyMap<string, TableStatistics>>();
  const tablesOf = (department: string) => [
    ...new Set(
      [...model.types.values()].flatMap(({ tables }) => {
        const table = tables.get(department);
        return table === undefined ? [] : [table.name];
      }),
    ),
  ];
  const read = async () => {
    await Promise.all(
      [...sources].map(async ([department, source]) => {
        const found = await source.readStatistics(tablesOf(department)).catch(() => undefined);
        if (found !== undefined) held.set(department, found);
      }),
    );
  };
  const timer = setInterval(() => void read(), REFRESHED_AFTER_MS).unref();
  return {
    of: (department, table) => held.get(department)?.get(table),
    ready: read(),
    stop: () => clearInterval(timer),
  };
}
