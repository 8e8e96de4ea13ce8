import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';
import type { CheckResult } from '../../src/cli/check-result.ts';
import { sourceVariable } from '../../src/config.ts';
import { startEmbeddedPostgres } from '../../src/sources/embedded/start-embedded-postgres.ts';
import { schemaFolder, smallCity } from '../drift/small-city.ts';

const city = smallCity('checked');
const { folder, remove } = schemaFolder(city.sdl);
const broken = schemaFolder({ ...city.sdl, grid: 'type {', police: 'scalar Money' });
const dataFolder = mkdtempSync(join(tmpdir(), 'heyi-check-'));
beforeAll(() => city.build());
afterAll(async () => {
  remove();
  broken.remove();
  rmSync(dataFolder, { recursive: true });
  await city.tearDown();
});
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('HEYI_')) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

interface Checked {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function checked(environment: Readonly<Record<string, string>>, ...words: string[]): Promise<Checked> {
  for (const [name, value] of Object.entries({ HEYI_DATA: dataFolder, HEYI_SCHEMA: folder, ...environment }))
    vi.stubEnv(name, value);
  const written = { out: '', err: '' };
  const keep = (to: 'out' | 'err') => (chunk: unknown) => {
    written[to] += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
  return { code: await check.run(words), ...written };
}

const reader = () => inject('readerUrls')['seventh']!;
const urls = () => Object.fromEntries(Object.keys(city.sdl).map((name) => [sourceVariable(name), reader()]));

describe('heyi check', () => {
  it('exits with 0 where files and databases agree, without issuer and key', async () => {
    const { code, out } = await checked(urls());
    expect(out).toBe('3 departments compared, 0 errors, 0 warnings\n');
    expect(code).toBe(0);
  });

  it('the demo city is clean', async () => {
    const { seventh: _, ...departments } = inject('readerUrls');
    const demo = Object.fromEntries(Object.entries(departments).map(([name, url]) => [sourceVariable(name), url]));
    const { code, out } = await checked({ ...demo, HEYI_SCHEMA: 'schema' });
    expect(out).toBe('6 departments compared, 0 errors, 0 warnings\n');
    expect(code).toBe(0);
  });

  it('exits with 1 on drift, with the place and the remedy of each', async () => {
    await city.build('drop index checked_court.cases_area; drop index checked_court.hearings_witness');
    const { code, out } = await checked(urls());
    await city.build();
    expect(out)
      .toBe(`  departments/court.graphql:15 Case.area: no index finds rows by their area, checked_court.cases.area_code, in code point order
      → create index on checked_court.cases (area_code, id)
  departments/court.graphql:22 Hearing.witness: (warning) no index has checked_court.hearings.witness_id_number: what it leads to in police is looked up by reading the table
      → create index on checked_court.hearings (witness_id_number)
3 departments compared, 1 error, 1 warning
`);
    expect(code).toBe(1);
  });

  it('exits with 0 where there are only warnings', async () => {
    const owner = inject('ownerUrls')['seventh']!;
    const { code, out } = await checked({ ...urls(), [sourceVariable('court')]: owner });
    expect(out).toContain("(warning) the hub's role may change what it only reads");
    expect(out).toContain('0 errors, 1 warning\n');
    expect(code).toBe(0);
  });

  it('looks at the embedded databases while another hub runs on them', async () => {
    const names = Object.keys(inject('readerUrls')).filter((name) => name !== 'seventh');
    const running = await startEmbeddedPostgres({ folder: join(dataFolder, 'postgres'), databases: names });
    try {
      const { code, out } = await checked({ HEYI_SCHEMA: 'schema' }, '--json');
      const { compared, problems, unreachable } = JSON.parse(out) as CheckResult;
      expect(compared).toEqual(names);
      expect(unreachable).toEqual([]);
      // Nobody has filled them.
      expect(new Set(problems.map(({ wrong }) => wrong.replace(/ table \w+$/, '')))).toEqual(new Set(['there is no']));
      expect(code).toBe(1);
    } finally {
      await running.stop();
    }
  });

  it('exits with 1 where the files do not compose, with all of their problems', async () => {
    const { code, out } = await checked({ ...urls(), HEYI_SCHEMA: broken.folder }, '--json');
    const { problems, compared } = JSON.parse(out) as CheckResult;
    expect(problems.map(({ file, line, severity }) => [file, line, severity])).toEqual([
      ['departments/grid.graphql', 1, 'error'],
      ['departments/police.graphql', 1, 'error'],
      ['departments/police.graphql', 1, 'error'],
    ]);
    expect(compared).toEqual([]);
    expect(code).toBe(1);
  });

  it('exits with 2 for a database that cannot be reached, told by name, and compares the others', async () => {
    const url = 'postgres://checker:opensesame@127.0.0.1:1/court';
    const { code, out, err } = await checked({ ...urls(), HEYI_SOURCE_COURT_URL: url });
    expect(out).toBe(`  court: its database (HEYI_SOURCE_COURT_URL) cannot be reached: nothing listens at its address
2 departments compared, 0 errors, 0 warnings, 1 not reached
`);
    expect(code).toBe(2);
    expect(out + err).not.toMatch(/127\.0\.0\.1|opensesame|checker/);
  });

  it('exits with 1 for drift, whether or not all were reached', async () => {
    await city.build('drop index checked_court.cases_area');
    const { code, out } = await checked(
      { ...urls(), HEYI_SOURCE_POLICE_URL: 'postgres://checker@127.0.0.1:1/police' },
      '--json',
    );
    await city.build();
    const { problems, unreachable } = JSON.parse(out) as CheckResult;
    expect(problems).toMatchObject([{ department: 'court', coordinate: 'Case.area', severity: 'error' }]);
    expect(unreachable).toEqual([
      { department: 'police', variable: 'HEYI_SOURCE_POLICE_URL', reason: 'nothing listens at its address' },
    ]);
    expect(code).toBe(1);
  });

  it('compares the departments whose databases are named, and says which are not', async () => {
    const { code, out } = await checked({ HEYI_SOURCE_COURT_URL: reader() });
    expect(out).toBe(`  grid: not compared; HEYI_SOURCE_GRID_URL names no database
  police: not compared; HEYI_SOURCE_POLICE_URL names no database
1 department compared, 0 errors, 0 warnings
`);
    expect(code).toBe(0);
  });

  it.each([['--jsn'], ['departments']])('exits with 2 for %s, which it does not know', async (word) => {
    const { code, err } = await checked(urls(), word);
    expect([code, err]).toEqual([2, 'heyi check [--json]\n']);
  });

  it('exits with 2 for a setting that is wrong, and does not repeat it', async () => {
    const { code, err } = await checked({ ...urls(), HEYI_SOURCE_COURT_URL: 'oracle://hr:tiger@db/court' });
    expect(code).toBe(2);
    expect(err).toContain('HEYI_SOURCE_COURT_URL');
    expect(err).not.toMatch(/tiger|hr:/);
  });
});
