import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { inspectDepartment } from '../../src/cli/inspect-department.ts';
import type { Drift } from '../../src/drift/drift.ts';
import { findDrift, type InspectedDepartment } from '../../src/drift/find-drift.ts';
import { mappedTables } from '../../src/drift/mapped-tables.ts';
import { composeFolder } from '../../src/server/compose-folder.ts';
import { driftCases } from './drift-cases.ts';
import { schemaFolder, smallCity } from './small-city.ts';

const city = smallCity('drift');
const { folder, remove } = schemaFolder(city.sdl);
afterAll(async () => {
  remove();
  await city.tearDown();
});
const composed = composeFolder(folder);
const tables = mappedTables(composed);

/** What is said of the small city's tables as they are now, with all of its departments reached or only some. */
async function drift(reached: readonly string[] = Object.keys(city.sdl)): Promise<readonly Drift[]> {
  const inspected = new Map<string, InspectedDepartment>();
  for (const department of reached) {
    const own = tables.filter((table) => table.department === department);
    inspected.set(
      department,
      await inspectDepartment({ connectionString: inject('readerUrls')['seventh']! }, own, 5000),
    );
  }
  return findDrift(tables, inspected);
}

const shown = ({ severity, file, line, coordinate, wrong, remedy }: Drift) =>
  `${severity} ${[file, line].filter((part) => part !== undefined).join(':')}${coordinate === undefined ? '' : ` ${coordinate}`}: ${wrong}\n→ ${remedy}`;

describe('drift between files and databases', () => {
  it('is none where the tables are as the files say', async () => {
    await city.build();
    expect(await drift()).toEqual([]);
  });

  it.each(driftCases)('with $what', async ({ breaks, told }) => {
    await city.build(breaks);
    expect((await drift()).map(shown)).toEqual(told);
  });

  it('is told of all departments together, in the order of the files and from the top of each', async () => {
    await city.build(`drop index drift_court.cases_area; alter table drift_court.cases drop column amount;
      drop table drift_police.areas; alter table drift_grid.people drop column household`);
    const told = await drift();
    expect(told.map(({ department, coordinate }) => [department, coordinate])).toEqual([
      ['court', 'Case.amount'],
      ['court', 'Case.area'],
      ['grid', 'Person.household'],
      ['police', 'Area'],
    ]);
  });

  it('leaves out what only a department that was not reached could say', async () => {
    await city.build('alter table drift_court.cases alter column plaintiff_id_number type varchar(15) collate "C"');
    expect(await drift(['court', 'grid'])).toEqual([]);
    expect(await drift(['court', 'police'])).toHaveLength(1);
  });

  it('takes a sample of a large table, and still finds a value that stands in many rows', async () => {
    await city.build(`insert into drift_court.cases (id, status)
        select n, case when n % 2 = 0 then 'OPEN' else 'LOST' end from generate_series(10, 300000) n;
      analyze drift_court.cases`);
    expect((await drift()).map(({ wrong }) => wrong)).toEqual([
      'drift_court.cases.status holds "LOST", which enum CaseStatus does not know',
    ]);
  });

  it('of collations is what PostgreSQL itself refuses', async () => {
    await city.build(`alter table drift_court.hearings alter column room_code type text collate "POSIX";
      insert into drift_court.rooms values ('1'); insert into drift_court.hearings values ('1', 1, '1')`);
    const client = new pg.Client({ connectionString: inject('readerUrls')['seventh']! });
    await client.connect();
    const joined = client.query('select from drift_court.hearings h join drift_court.rooms r on r.code = h.room_code');
    await expect(joined).rejects.toMatchObject({ code: '42P22' });
    await client.end();
  });
});

it('one question to the catalogue is asked of a department, however many tables it has', async () => {
  await city.build();
  const asked: string[] = [];
  const { query } = pg.Client.prototype as { query: (...words: unknown[]) => unknown };
  pg.Client.prototype.query = function (this: unknown, ...words: unknown[]) {
    if (typeof words[0] === 'string' && words[0].includes('pg_class')) asked.push(words[0]);
    return query.apply(this, words);
  } as typeof pg.Client.prototype.query;
  try {
    await drift();
  } finally {
    pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
  }
  expect(asked).toHaveLength(3);
});
