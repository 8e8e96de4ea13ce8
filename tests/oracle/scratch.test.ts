import { afterAll, beforeAll, it } from 'vitest';
import fc from 'fast-check';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { oracleOf, oracleWorld, schema } from './oracle-world.ts';
import { operationArbitrary } from './operation-arbitrary.ts';
import { printOperation } from './print-operation.ts';
let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.stop());
it('scratch', async () => {
  const world = await oracleWorld(hub.running.hub.sealer);
  const oracle = oracleOf(world);
  const both = async (q: string, ...vs: Record<string, unknown>[]) => {
    for (const v of vs.length ? vs : [{}]) {
      const a = await hub.ask(q, { variables: v });
      const b = await oracle(q, v).catch((e: unknown) => String(e));
      const x = JSON.stringify(
        a.errors ? { errors: a.errors.map((e) => [e.extensions.code, e.message]), data: a.data } : { data: a.data },
      );
      const y = JSON.stringify(b);
      console.log(
        x === y ? 'same' : 'DIFF',
        q,
        JSON.stringify(v),
        '\n  hub   ',
        x.slice(0, 250),
        '\n  oracle',
        y.slice(0, 250),
      );
    }
  };
  await both(
    'query($a: IncidentCategory!) { incidents(where: {category: {in: [$a]}}) { totalCount } }',
    { a: 'HELP' },
    { a: 'TRAFFIC' },
  );
  await both(
    'query($a: IncidentCategory!) { incidents(where: {category: {in: [$a, OTHER]}}) { totalCount } }',
    { a: 'HELP' },
    { a: 'TRAFFIC' },
  );
  await both('{ incidents(where: {category: {notIn: null}}) { totalCount } }');
  await both('{ incidents(where: {not: {category: {in: null}}}) { totalCount } }');
  await both('{ incidents(where: {summary: {contains: "\\u0000"}}) { totalCount } }');
  await both('{ incidents(where: {summary: {contains: "\\ud800"}}) { totalCount } }');
  await both('{ people(where: {name: {startsWith: "\\udbff\\udfff"}}) { totalCount } }');
  await both('{ incidents(where: {occurredAt: {lt: "0000-01-01T00:00:00Z"}}) { totalCount } }');
  await both('{ people(where: {birthDate: {gt: "0000-01-01"}}) { totalCount } }');
  await both('{ incidents(where: {occurredAt: {lt: "2023-05-01t10:00:00z"}}) { totalCount } }');
  const { incidents } = (await hub.ask('{ incidents(first: 1, orderBy: {occurredAt: ASC}) { nodes { occurredAt } } }'))
    .data as { incidents: { nodes: { occurredAt: string }[] } };
  const at = incidents.nodes[0]!.occurredAt;
  await both(`query ($t: DateTime) { incidents(where: {occurredAt: {lt: $t}}) { totalCount } }`, {
    t: at.replace('+', '.0000001+'),
  });
  await both(`query ($t: DateTime) { incidents(where: {occurredAt: {lt: $t}}) { totalCount } }`, {
    t: at.replace('+', '.000001+'),
  });
  await both('{ petitions(where: {visits: {count: {in: [1, 2]}}}) { totalCount } }');
  await both('{ petitions(where: {visits: null, status: null, area: {}}) { totalCount } }');
  await both(
    '{ petitionVisits(where: {petition: {}}) { totalCount } petitionVisits_: petitionVisits(where: {petition: null}) { totalCount } }',
  );
  await both('{ incidents(where: {id: {in: ["999999999999999999", "0"]}}) { totalCount } }');
  await both('{ incidents(where: {id: {in: [1, 2]}}) { totalCount } }');
  await both('{ incidents(where: {id: {eq: "-1"}}) { totalCount } }');
  await both('{ incidents(where: {id: {eq: "007"}}) { totalCount } }');
  await both('{ incidents(where: {id: {eq: "1234567890123456789"}}) { totalCount } }');
  await both('{ petitionVisits(where: {visitors: {lt: 2147483647, gt: -2147483648}}) { totalCount } }');
  await both('{ allowances(where: {amount: {lt: 1e300, gt: -1e300, ne: 5e-324}}) { totalCount } }');
  await both('{ allowances(where: {amount: {lt: 1e308}}) { totalCount } }');
  await both('{ incidents(first: 1) { nodes { person { x: id @include(if: false) } } } }');
  await both(
    '{ incidents(first: 1) { nodes { id @include(if: false) id level: category @skip(if: true) level: category } } }',
  );
  await both('{ areas(where: {code: {within: "99"}}) { totalCount } }');
  await both(
    '{ areas(where: {parent: {code: {eq: "4313"}}}) { totalCount } x: areas(where: {parent: null}) { totalCount } }',
  );
  await both(
    '{ incidents(orderBy: [{person: {name: ASC}}, {area: null}], first: 2) { nodes { id person { name } } } }',
  );
  await both('{ incidents(orderBy: [{person: {name: DESC}}], last: 2) { nodes { id person { name } } } }');
  await both(
    '{ incidents(first: 0) { pageInfo { hasNextPage } } y: incidents(last: 0) { pageInfo { hasPreviousPage } } }',
  );
  const ops = fc.sample(operationArbitrary(world, schema), { numRuns: 3000, seed: 5 }).map(printOperation);
  const count = (re: RegExp) => `${ops.filter(({ query }) => re.test(query)).length}`;
  for (const re of [
    /in: \[\$/,
    /notIn: null/,
    /\$after/,
    /\$before/,
    /where:/,
    /Where: /,
    /not: /,
    /or: \[/,
    /some: /,
    /every: /,
    /none: /,
    /count: \{/,
    /orderBy: /,
    /orderBy: .*: \{/,
    /@/,
    /contains/,
    /startsWith/,
    /within/,
    /null/,
    /"uffff|𠮷/,
    /person\(/,
    /\$v\d+: \[/,
    /\$v\d+: \w+Where/,
    /OrderBy!\]/,
    /e\+?21|e-324/,
    /0001-01/,
  ])
    console.log(String(re), count(re));
  const lengths = ops.map(({ query }) => query.split('\n').length).sort((a, b) => a - b);
  console.log('lines', lengths[1500], lengths[2900], lengths.at(-1));
  console.log(
    ops
      .slice(10, 14)
      .map(({ query, variables }) => query + '\n' + JSON.stringify(variables))
      .join('\n\n'),
  );
});
