import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { compareSchemas } from '../../src/compose/compare-schemas.ts';

const base = `
type Query { petition(id: ID!): Petition petitions(first: Int, where: PetitionWhere): [Petition!] }
type Petition { id: ID! status: PetitionStatus receivedAt: String visits: Int }
enum PetitionStatus { OPEN CLOSED }
input PetitionWhere { status: PetitionStatus }
interface Matter { number: String }
type Visit { id: ID! }
union Kept = Petition | Visit`;

async function severitiesOf(change: (sdl: string) => string): Promise<readonly string[]> {
  const changed = change(base);
  expect(changed).not.toBe(base);
  const changes = await compareSchemas(buildSchema(base), buildSchema(changed));
  return changes.map(({ severity, coordinate }) => `${severity} ${coordinate}`);
}

const replace = (from: string, to: string) => (sdl: string) => sdl.replace(from, to);

it.each([
  ['a field that goes', replace(' visits: Int', ''), ['breaking Petition.visits']],
  ['a field of another type', replace('visits: Int', 'visits: String'), ['breaking Petition.visits']],
  ['a key that may be null', replace('Petition { id: ID!', 'Petition { id: ID'), ['breaking Petition.id']],
  ['a value of an enum that goes', replace(' CLOSED', ''), ['breaking PetitionStatus.CLOSED']],
  ['an argument that goes', replace('first: Int, ', ''), ['breaking Query.petitions.first']],
  ['an argument that becomes required', replace('first: Int,', 'first: Int!,'), ['breaking Query.petitions.first']],
  [
    'a condition that goes',
    replace('status: PetitionStatus }\nint', 'kind: Int }\nint'),
    ['breaking PetitionWhere.status', 'safe PetitionWhere.kind'],
  ],
  ['a member that leaves a union', replace(' | Visit', ''), ['breaking Kept']],
  ['a new value of an enum', replace('CLOSED', 'CLOSED VOID'), ['dangerous PetitionStatus.VOID']],
  ['a new member of a union', replace('= Petition | Visit', '= Petition | Visit | Query'), ['dangerous Kept']],
  ['a new argument', replace('first: Int,', 'first: Int, last: Int,'), ['dangerous Query.petitions.last']],
  [
    'an interface that a type takes on',
    replace('type Visit {', 'type Visit implements Matter { number: String'),
    ['dangerous Visit', 'safe Visit.number'],
  ],
  ['a new field', replace('visits: Int', 'visits: Int closedAt: String'), ['safe Petition.closedAt']],
  [
    'a new condition',
    replace('{ status: PetitionStatus }', '{ status: PetitionStatus, id: ID }'),
    ['safe PetitionWhere.id'],
  ],
  ['a description', replace('type Visit', '"A visit." type Visit'), ['safe Visit']],
  [
    'a deprecation, once',
    replace('visits: Int', 'visits: Int @deprecated(reason: "count them")'),
    ['safe Petition.visits.@deprecated'],
  ],
  [
    'a new type, without each of its fields',
    (sdl: string) => `${sdl}\ntype Patrol { id: ID! kind: String }`,
    ['safe Patrol'],
  ],
])('tells %s', async (_, change, told) => {
  expect(await severitiesOf(change)).toEqual(told);
});

it('finds nothing between a schema and itself, in whatever order it is written', async () => {
  const [first = '', ...others] = base.trim().split('\n');
  expect(await compareSchemas(buildSchema(base), buildSchema([...others, first].join('\n')))).toEqual([]);
});
