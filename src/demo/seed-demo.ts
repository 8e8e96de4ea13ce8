import { setMaxListeners } from 'node:events';
import { HeyiError } from '../errors/heyi-error.ts';
import { demoTablesByDepartment, findDemoTables } from './demo-tables.ts';
import { createDemoWorld } from './demo-world.ts';
import type { DemoTarget } from './seeding/demo-target.ts';
import { seedDepartment } from './seeding/seed-department.ts';

export type { DemoTarget } from './seeding/demo-target.ts';
export { isSeeded } from './seeding/is-seeded.ts';

/** What a department's indexes take, in rows of its tables: only the progress bar asks. */
const INDEX_SHARE = 0.3;

/**
 * Writes the demo data of each target, all departments at once, replacing demo data that are there. Each department is one
 * transaction. It does not ask whether that is needed; a start does:
 *
 * @example
 * const missing = (await Promise.all(targets.map((t) => isSeeded(t, { scale, now })))).flatMap((is, i) => (is ? [] : [targets[i]!]));
 * if (missing.length > 0) await seedDemo({ targets: missing, scale, now, progress: progressBar() });
 *
 * @param options.progress told how far along the whole is, after every few hundred rows; `done === total` once, at the end
 * @throws HeyiError `CONFIGURATION_INVALID` for a department without demo data, an impossible scale or time, or a database that
 *   holds tables of another origin. When one department fails, the others are stopped and rolled back where not yet complete.
 */
export async function seedDemo(options: {
  readonly targets: readonly DemoTarget[];
  readonly scale: number;
  readonly now: Date;
  readonly progress?: (done: number, total: number, what: string) => void;
}): Promise<void> {
  const { targets, scale, now, progress = () => undefined } = options;
  const world = createDemoWorld({ scale, now });
  const jobs = targets.map((target) => {
    const tables = makerOf(target.department)(world);
    return { target, tables, rows: tables.reduce((sum, { count }) => sum + count, 0) };
  });
  const total = jobs.reduce((sum, { rows }) => sum + rows + indexCost(rows), 0);
  let done = 0;
  const advance = (by: number, what: string): void => {
    done += by;
    progress(done, total, what);
  };
  const abort = new AbortController();
  setMaxListeners(jobs.length, abort.signal);
  const results = await Promise.allSettled(
    jobs.map(({ target, tables, rows }) =>
      seedDepartment({
        target,
        tables,
        edition: { scale, now },
        signal: abort.signal,
        onRows: advance,
        onIndexed: (what) => advance(indexCost(rows), what),
      }).catch((error: unknown) => {
        // The first failure is the reason; those it stops fail with the same one.
        abort.abort(error);
        throw abort.signal.reason;
      }),
    ),
  );
  if (results.some(({ status }) => status === 'rejected')) throw abort.signal.reason;
}

function indexCost(rows: number): number {
  return Math.ceil(rows * INDEX_SHARE);
}

function makerOf(department: string): NonNullable<ReturnType<typeof findDemoTables>> {
  const maker = findDemoTables(department);
  if (maker !== undefined) return maker;
  throw new HeyiError('CONFIGURATION_INVALID', {
    variable: 'HEYI_SCHEMA',
    expected: `departments with demo data (${[...demoTablesByDepartment.keys()].join(', ')})`,
    received: `"${department}"`,
  });
}
