import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, it, onTestFinished } from 'vitest';
import { byHand } from './by-hand.ts';
import { hubForThisTest } from './hub-under-test.ts';

it('a seventh department appears with one SDL file and a connection, and answers', async () => {
  const schema = mkdtempSync(join(tmpdir(), 'heyi-schema-'));
  onTestFinished(() => rmSync(schema, { recursive: true }));
  cpSync('schema', schema, { recursive: true });
  cpSync('tests/fixtures/seventh-department/ecology.graphql', join(schema, 'departments', 'ecology.graphql'));
  const [person] = await byHand(
    'police',
    'select id_number, name, area_code from residents order by id_number offset 50 limit 1',
  );
  const owner = new pg.Client({ connectionString: inject('ownerUrls')['seventh']! });
  await owner.connect();
  await owner.query(`
    create table reports (id bigint primary key, matter text, received_at timestamptz, reporter_id_number text, area_code text);
    insert into reports values (1, '废水直排', '2023-05-01 08:00+08', '${person!['id_number']}', '${person!['area_code']}'), (2, '扬尘', null, null, '${person!['area_code']}');`);
  await owner.end();

  const hub = await hubForThisTest({
    urls: { ecology: inject('readerUrls')['seventh']! },
    environment: { HEYI_SCHEMA: schema },
  });
  const { data, errors } = await hub.ask(
    `query ($n: IdNumber!, $a: AreaCode!) {
       person(idNumber: $n) { name ecologyReports { nodes { matter receivedAt area { name level } } } }
       ecologyReports(where: {area: {eq: $a}}, orderBy: [{receivedAt: ASC}]) { totalCount nodes { id person { name } } }
       ecologyReport(id: "2") { matter receivedAt person { name } }
       me { readable } }`,
    { variables: { n: person!['id_number'], a: person!['area_code'] } },
  );
  const [area] = await byHand('civil-affairs', 'select name, level from areas where code = $1', [person!['area_code']]);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    person: {
      name: person!['name'],
      ecologyReports: { nodes: [{ matter: '废水直排', receivedAt: '2023-05-01T08:00:00+08:00', area }] },
    },
    ecologyReports: {
      totalCount: 2,
      nodes: [
        { id: '1', person: { name: person!['name'] } },
        { id: '2', person: null },
      ],
    },
    ecologyReport: { matter: '扬尘', receivedAt: null, person: null },
    me: { readable: ['civil-affairs', 'court', 'ecology', 'grid', 'justice', 'petition', 'police'] },
  });
});
