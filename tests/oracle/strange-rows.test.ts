import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { readDepartments } from '../../src/departments/read-departments.ts';
import { byHand } from '../server/by-hand.ts';
import { hubForThisTest } from '../server/hub-under-test.ts';
import { compareGenerated } from './compare-generated.ts';
import { oracleOf, oracleWorld } from './oracle-world.ts';
import { writeOddities } from './write-oddities.ts';

const OPERATIONS = process.env['HEYI_TEST_LONG'] ? 2_500 : 40;
const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);

it(
  `rows with nulls, ties, links to nowhere and rare characters (${OPERATIONS} operations, HEYI_TEST_SEED=${SEED})`,
  async () => {
    const schema = mkdtempSync(join(tmpdir(), 'heyi-schema-'));
    onTestFinished(() => rmSync(schema, { recursive: true }));
    cpSync('schema', schema, { recursive: true });
    cpSync('tests/oracle/oddities.graphql', join(schema, 'departments', 'oddities.graphql'));
    const people = await byHand(
      'petition',
      `select distinct petitioner_id_number collate "C" as key from petitions where petitioner_id_number like '431398%' order by 1 limit 9`,
    );
    const areas = await byHand('petition', 'select distinct area_code as key from petitions order by 1 limit 5');
    const keys = (rows: readonly Record<string, unknown>[]) => rows.map(({ key }) => key as string);
    await writeOddities(inject('ownerUrls')['seventh']!, keys(people), keys(areas));

    const urls = { oddities: inject('readerUrls')['seventh']! };
    const hub = await hubForThisTest({ urls, environment: { HEYI_SCHEMA: schema } });
    const world = await oracleWorld(hub.running.hub.sealer, readDepartments(schema), urls);
    const sides = {
      hub: (query: string, variables: Readonly<Record<string, unknown>>) => hub.ask(query, { variables }),
      oracle: oracleOf(world),
    };
    const verdict = await compareGenerated(sides, world, {
      operations: OPERATIONS,
      seed: SEED,
      path: process.env['HEYI_TEST_PATH'],
      roots: ['Oddity', 'OddityPart', 'Person'],
    });
    if (verdict.failure !== undefined) expect.fail(verdict.failure);
    expect(verdict.withRows / verdict.asked).toBeGreaterThanOrEqual(0.7);
  },
  OPERATIONS * 1_000 + 60_000,
);
