import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import type { SchemaChange } from '../../../src/compose/compare-schemas.ts';
import { isKnownChange } from '../../../src/server/schema-log/is-known-change.ts';
import { noteSchema } from '../../../src/server/schema-log/note-schema.ts';
import { storeForThisTest } from '../../store/store-under-test.ts';
import { startHubUnderTest, type Answer } from '../hub-under-test.ts';

const VERSIONS = '{ schemaVersions { version changes { severity coordinate message } untold } }';
interface Told {
  readonly version: number;
  readonly changes: readonly { readonly severity: string; readonly coordinate: string }[];
  readonly untold: number;
}
const versionsOf = ({ data, errors }: Answer) => {
  expect(errors).toBeUndefined();
  return (data as { schemaVersions: readonly Told[] }).schemaVersions;
};

it('a hub that starts with another schema writes down what changed, once; each is told of what they may know of', async () => {
  const { store, url } = await storeForThisTest('questions');
  // What was before: petitions had a field that is gone, and records of care did not know of one that they have.
  await noteSchema(store.schemaLog, buildSchema('type Query { petitions: ID }'));
  await noteSchema(store.schemaLog, buildSchema('type Query { petitions: ID }'));
  const start = () => startHubUnderTest({ rules: 'policy', environment: { HEYI_STORE_URL: url } });
  let hub = await start();
  await hub.stop();
  hub = await start();
  try {
    const [latest, first, ...others] = versionsOf(await hub.ask(VERSIONS, { account: 'auditor' }));
    expect(others).toEqual([]);
    expect(first).toEqual({ version: 1, changes: [], untold: 0 });
    expect(latest).toMatchObject({ version: 2, untold: 0 });
    expect(latest!.changes[0]).toMatchObject({ severity: 'BREAKING' });
    expect(latest!.changes).toContainEqual(expect.objectContaining({ severity: 'SAFE', coordinate: 'CareRecord' }));

    const [own] = versionsOf(await hub.ask(VERSIONS, { account: 'mediator' }));
    const coordinates = own!.changes.map(({ coordinate }) => coordinate);
    expect(coordinates).toContain('Mediation');
    expect(coordinates).not.toContain('CareRecord');
    expect(own!.untold).toBe(latest!.changes.length - own!.changes.length);
  } finally {
    await hub.stop();
  }
});

const schema = buildSchema(`
  type Query { petitions(first: Int): [Petition] }
  type Petition { number: String }
  enum Status { OPEN }
`);
const change = (coordinate: string, message = ''): SchemaChange => ({
  severity: 'safe',
  coordinate,
  message,
  reason: undefined,
});

it.each([
  ['a type', change('Petition'), true],
  ['a field', change('Petition.number', "Field 'Petition.number' changed type from 'Int' to 'String'"), true],
  ['an argument', change('Query.petitions.first'), true],
  ['a value', change('Status.OPEN', "Enum value 'OPEN' was added to enum 'Status'"), true],
  ['words of its own', change('Petition.number', "Field 'Petition.number' has description 'Secret words'"), true],
  ['another type', change('Secret'), false],
  ['a field that is gone or hidden', change('Petition.secret', "Field 'secret' was removed"), false],
  ['an argument that is gone or hidden', change('Query.petitions.secret'), false],
  ['what names another type', change('Petition.number', "Field 'Petition.number' changed type to 'Secret'"), false],
  ['a directive', change('@secret'), false],
])('of %s one is told if one may know of it', (_, given, known) => {
  expect(isKnownChange(given, schema)).toBe(known);
});
