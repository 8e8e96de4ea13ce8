import type { Composition } from '../../src/compose/compose.ts';
import { parsePolicy } from '../../src/permissions/policy/read-policy.ts';
import type { Policy } from '../../src/permissions/policy/policy.ts';
import { composed } from '../compose/composed.ts';
import { departmentsOf } from '../compose/departments-of.ts';

const about = (path: string) =>
  `@classified(as: GENERAL, personal: PERSONAL) @shared(as: CONDITIONAL) @subject(path: "${path}")`;

const aboutNobody = '@classified(as: GENERAL, personal: NONE) @shared(as: UNCONDITIONAL) @subject(none: true)';

/**
 * Four departments with one of everything that a decision asks about: a scope, a part, an accused person and unit, seals, a withheld
 * field, a second table of a merged type, links within and across databases.
 */
export const smallCity: Composition = composed(
  departmentsOf({
    police: `
type Person ${about('self')} @table(name: "residents") @anchor @collection(many: "people", one: "person") {
  id: ID! @key(sealed: true) @column(name: "id_number")
  idNumber: IdNumber @classified(as: IMPORTANT, personal: SENSITIVE)
  name: String @search
  birthDate: Date
  phone: String
  address: String @classified(as: IMPORTANT, personal: SENSITIVE)
  area: Area @link(column: "area_code") @area
  incidents: [Incident!] @link(via: "person")
}
type Incident ${about('person')} @table(name: "incidents") @collection(many: "incidents", one: "incident") {
  id: ID! @key(integer: true)
  kind: IncidentKind @classified(as: GENERAL, personal: NONE)
  occurredAt: DateTime @classified(as: GENERAL, personal: NONE)
  loss: Float
  informant: String @shared(as: WITHHELD, law: "a law")
  juvenile: Boolean @sealed(law: "another law")
  person: Person @link(column: "person_id_number")
  area: Area @link(column: "area_code") @area
}
enum IncidentKind { THEFT DISPUTE }
extend type Depot ${aboutNobody} @table(name: "depot_guards") {
  code: ID! @key
  guards: Int
}
extend type Stand ${aboutNobody} @table(name: "stand_guards") {
  code: ID! @key
  guards: Int
  keeper: Person @link(column: "keeper_id_number")
}
extend type Yard ${aboutNobody} @table(name: "yard_guards") {
  code: ID! @key
  guards: Int
}`,
    'civil-affairs': `
type Area @classified(as: GENERAL, personal: NONE) @shared(as: UNCONDITIONAL) @subject(none: true)
  @table(name: "areas") @anchor(closed: true) @collection(many: "areas", one: "area") {
  code: AreaCode! @key
  name: String
}`,
    petition: `
extend type Person ${about('self')} { petitions: [Petition!] @link(via: "person") }
type Petition ${about('person')} @table(name: "petitions") @collection(many: "petitions", one: "petition") {
  id: ID! @key(integer: true)
  number: String
  receivedAt: DateTime
  accusedPerson: Person @link(column: "accused_id_number") @accused
  accusedUnit: String @accused
  person: Person @link(column: "petitioner_id_number")
  area: Area @link(column: "area_code") @area
  visits: [Visit!] @link(via: "petition")
}
type Visit ${about('petition.person')} @table(name: "visits") @collection(many: "visits", one: "visit") @part(of: "petition") {
  id: ID! @key
  visitors: Int
  petition: Petition @link(column: "petition_id")
}`,
    grid: `
extend type Person ${about('self')} @table(name: "households") {
  id: ID! @key(sealed: true) @column(name: "id_number")
  household: String
}
type Post @classified(as: GENERAL, personal: NONE) @shared(as: UNCONDITIONAL) @subject(none: true)
  @table(name: "posts") @collection(many: "posts", one: "post") {
  code: ID! @key
  area: Area @link(column: "area_code") @area
}
type Depot ${aboutNobody} @table(name: "depots") @anchor(closed: true) @collection(many: "depots", one: "depot") {
  code: ID! @key
  secret: Boolean @sealed(law: "a third law")
}
type Stand ${aboutNobody} @table(name: "stands") @anchor(closed: true) @collection(many: "stands", one: "stand") {
  code: ID! @key
  minor: Boolean @sealed(law: "a fourth law", hides: IDENTITY)
}
type Yard ${aboutNobody} @table(name: "yards") @anchor(closed: true) @collection(many: "yards", one: "yard") {
  code: ID! @key
  accusedUnit: String @accused
}`,
  }),
);

/** Who there is in it. */
export const smallCityFiles: Readonly<Record<string, string>> = {
  'purposes.yaml': `
purposes:
  walk: { en: Walking, basis: a law }
  read: { en: Reading, basis: a law }
  self: { en: Oneself, basis: a law }`,
  'posts.yaml': `
posts:
  walker: { zh: 走, en: Walker, purposes: [walk] }
  reader: { zh: 读, en: Reader, purposes: [read] }
  citizen: { zh: 民, en: Citizen, purposes: [self] }`,
  'principals.yaml': `
principals:
  wang: { zh: 王, en: Wang, posts: [walker], department: grid, unit: g1, scope: ['431302100'], purpose: walk }
  zhao: { zh: 赵, en: Zhao, posts: [walker], department: grid, unit: g2, scope: ['431302101'], purpose: walk }
  chen: { zh: 陈, en: Chen, posts: [walker], department: grid, scope: ['4313'], purpose: walk }
  liu: { zh: 刘, en: Liu, posts: [walker, reader], department: grid, unit: g1, scope: ['431302100'], purpose: walk }
  zhou: { zh: 周, en: Zhou, posts: [reader], department: police, scope: ['431302'], purpose: read }
  wu: { zh: 吴, en: Wu, posts: [citizen], idNumber: '431398198305048531', scope: [], purpose: self }
  nemo: { zh: 无, en: Nemo, posts: [citizen], scope: [], purpose: self }`,
  'applications.yaml': `
applications:
  direct:
    zh: 直
    en: Direct
    ceiling: [{ fields: '*', verbs: [read, filter, verify, search, sort, group, aggregate, join, export] }]
  narrow:
    zh: 窄
    en: Narrow
    ceiling:
      - { fields: [Person.id, Person.name], verbs: [read] }
      - { fields: Person.phone, verbs: [read], mask: { partial: { first: 3, last: 0 } } }`,
};

/** The small city's policy with files of its own, which take the place of those of the same name. */
export function policyOf(files: Readonly<Record<string, string>>): Policy {
  return parsePolicy(new Map(Object.entries({ ...smallCityFiles, ...files })), smallCity);
}
