import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, type Composition } from '../../src/compose/compose.ts';
import { noGovernance } from '../../src/compose/no-governance.ts';
import type { Department } from '../../src/departments/department.ts';
import type { Governance } from '../../src/departments/governance.ts';
import { parseGovernance } from '../../src/departments/parse-governance.ts';
import { readDepartments } from '../../src/departments/read-departments.ts';
import { packageRoot } from '../../src/package-root.ts';
import { hubSchema } from '../../src/server/hub-schema.ts';
import { departmentsOf, policy } from './departments-of.ts';

const schemaFolder = join(packageRoot, 'schema');
/** A file of the schema that comes with the hub. */
export const schemaText = (file: string): string => readFileSync(join(schemaFolder, file), 'utf8');

/** The hub's own part of the schema. */
export const ownHubSchema = () =>
  hubSchema({
    'administration.graphql': schemaText('administration.graphql'),
    'center.graphql': schemaText('center.graphql'),
  });

/** Departments composed as the hub composes them, with its own part and the shared scalars. */
export function composed(departments: readonly Department[], governance: Governance = noGovernance): Composition {
  return compose({
    departments,
    sharedSdl: schemaText('shared.graphql'),
    governance,
    hubSchema: ownHubSchema(),
  });
}

/** The departments that come with the hub, and what they have in common. */
export const ownDepartments = readDepartments(schemaFolder);
export const ownGovernance = parseGovernance(schemaText('governance.graphql'));

/**
 * A small city: the police hold people and incidents, civil affairs the areas, the petition office petitions and their
 * visits, the grid what concerns a person and an area.
 */
export const smallCity = departmentsOf({
  police: `
"A person." type Person ${policy} @table(name: "register.residents") @anchor @collection(many: "people", one: "person") {
  "Their id." id: ID! @key(sealed: true) @column(name: "id_number")
  "Their number." idNumber: IdNumber
  name: String
  birthDate: Date
  sex: Sex
  area: Area @link(column: "home_code") @area
}
"Sex as registered." enum Sex { "Male." MALE FEMALE }`,
  'civil-affairs': `
type Area ${policy} @table(name: "areas") @anchor(closed: true) @collection(many: "areas", one: "area") {
  code: AreaCode! @key
  parent: Area @link(column: "parent_code")
  children: [Area!] @link(via: "parent")
}`,
  petition: `
extend type Person ${policy} { "What they asked for." petitions: [Petition!] @link(via: "person") }
type Petition ${policy} @table(name: "petitions") @collection(many: "petitions", one: "petition") {
  id: ID! @key(integer: true)
  receivedAt: DateTime
  number: String @column(name: "petition_no") @classified(as: IMPORTANT, personal: PERSONAL)
  urgent: Boolean
  person: Person @link(column: "petitioner_id_number")
  area: Area @link(column: "area_code") @area
  visits: [Visit!] @link(via: "petition")
}
type Visit ${policy} @table(name: "visits") @collection(many: "visits", one: "visit") {
  id: ID! @key
  petition: Petition @link(column: "petition_id")
  visitors: Int
  cost: Float
}`,
  grid: `
extend type Person ${policy} @table(name: "residents") {
  id: ID! @key(sealed: true) @column(name: "citizen_no")
  "How they live." household: String
}
extend type Area ${policy} { posts: [Post!] @link(via: "area") }
type Post ${policy} @table(name: "posts") @collection(many: "posts", one: "post") {
  code: ID! @key
  area: Area @link(column: "area_code") @area
}`,
});
