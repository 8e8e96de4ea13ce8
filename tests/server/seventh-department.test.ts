import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, it, onTestFinished } from 'vitest';
import { byHand } from './by-hand.ts';
import { hubForThisTest } from './hub-under-test.ts';

it('a seventh department appears with one SDL file and a connection, and answers', async () => {
  const schema = mkdtempSync(join(tmpdir(), 'heyi-schema-'));
  onTestFinished(() => {
    rmSync(schema, { recursive: true });
  });
  cpSync('schema', schema, { recursive: true });
  cpSync('examples/departments/ecology.graphql', join(schema, 'departments', 'ecology.graphql'));

  const [person] = await byHand('police', 'select id_number, name from residents order by id_number offset 50 limit 1');
  const owner = new pg.Client({ connectionString: inject('ownerUrls')['seventh']! });
  await owner.connect();
  await owner.query(readFileSync('examples/departments/ecology.sql', 'utf8'));
  await owner.query('insert into site_inspections values (3, null, null, $1, $2)', [
    person!['id_number'],
    '431302101000',
  ]);
  await owner.end();

  const hub = await hubForThisTest({
    urls: { ecology: inject('readerUrls')['seventh']! },
    environment: { HEYI_SCHEMA: schema },
  });
  const { data, errors } = await hub.ask(
    `query ($n: IdNumber!) {
       person(idNumber: $n) { name siteInspections { totalCount nodes { inspectedAt area { name level } } } }
       siteInspections(where: {area: {within: "431302101"}}, orderBy: [{inspectedAt: ASC}]) { totalCount nodes { id person { name } } }
       siteInspection(id: "2") { finding inspectedAt person { name } area { code } }
       me { readable } }`,
    { variables: { n: person!['id_number'] } },
  );
  const [area] = await byHand('civil-affairs', "select name, level from areas where code = '431302101000'");
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    person: { name: person!['name'], siteInspections: { totalCount: 1, nodes: [{ inspectedAt: null, area }] } },
    siteInspections: {
      totalCount: 2,
      nodes: [
        { id: '1', person: null },
        { id: '3', person: { name: person!['name'] } },
      ],
    },
    siteInspection: {
      finding: '噪声超标',
      inspectedAt: '2023-11-20T15:00:00+08:00',
      person: null,
      area: { code: '431302001' },
    },
    me: { readable: ['civil-affairs', 'court', 'ecology', 'grid', 'justice', 'petition', 'police'] },
  });
});
