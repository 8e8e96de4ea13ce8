import { numbers } from './city.ts';

/** Somebody whom minors' cases name before or after. */
const SOMEBODY = numbers[7]!;

const PERSONS = '{ nodes { id person { id name } suspect { id name } accused { id name } } }';
const MATTERS =
  '{ totalCount nodes { __typename id number at person { id name } } pageInfo { hasNextPage endCursor } }';

/** An operation for each position in which a row or a value can tell of itself. */
const reading: readonly string[] = [
  // Lists, pages, counts.
  `{ cases(first: 100) ${PERSONS} }`,
  '{ cases(first: 100) { totalCount nodes { id number kind amount at accusedUnit area { code } } } }',
  '{ cases(first: 4) { edges { cursor node { id } } pageInfo { hasNextPage startCursor endCursor } } }',
  '{ cases(last: 30) { nodes { id } pageInfo { hasPreviousPage } } }',
  '{ people(first: 100) { totalCount nodes { id name nickname birthDate area { code } } } }',
  '{ visits(first: 100) { totalCount nodes { id number at person { id name } } } }',
  '{ notes(first: 100) { totalCount nodes { id text case { id number kind person { id name } } } } }',
  '{ cases(first: 50, where: {area: {within: "431302101"}}) { nodes { id number person { id name } accused { id } } } }',
  '{ cases(first: 50, where: {area: {within: "431302101"}}, orderBy: [{person: {name: ASC}}]) { edges { cursor node { id } } } }',
  // One object by its key.
  ...[5, 8, 12, 13, 17, 19, 21, 22, 26, 33, 512].map(
    (id) => `{ case(id: "${id}") { id number amount person { id name } suspect { id } notes { nodes { text } } } }`,
  ),
  ...[4, 6, 9, 12].map((id) => `{ visit(id: "${id}") { number at person { id name } } }`),
  ...[5, 8, 17, 26].map((id) => `{ note(id: "${1000 + id}") { text case { number person { id } } } }`),
  `{ person(idNumber: "${SOMEBODY}") { id name nickname birthDate cases(first: 50) { totalCount nodes { number } } } }`,
  `{ person(idNumber: "${numbers[16]!}") { name nickname birthDate area { code } cases { totalCount } } }`,
  // From the person back.
  '{ people(first: 50) { nodes { id cases(first: 50) { totalCount nodes { id number } pageInfo { hasNextPage } } } } }',
  '{ people(first: 50) { nodes { id suspectOf(first: 50) { totalCount nodes { number person { id } } } } } }',
  '{ people(first: 50) { nodes { id visits(first: 50) { totalCount nodes { id at } } } } }',
  `{ people(first: 50) { nodes { id matters(first: 3) ${MATTERS} } } }`,
  `{ people(first: 50) { nodes { id matters(last: 30) { totalCount nodes { id ... on Case { amount suspect { id } } ... on Visit { number } } } } } }`,
  `{ person(idNumber: "${SOMEBODY}") { matters(first: 50) ${MATTERS} } }`,
  '{ people(first: 50) { nodes { id matters(first: 30) { differing edges { department node { id number } } } } } }',
  // Conditions.
  '{ cases(first: 50, where: {person: {name: {startsWith: "王"}}}) { totalCount nodes { id } } }',
  '{ cases(first: 50, where: {not: {person: {name: {startsWith: "李"}}}}) { totalCount nodes { id } } }',
  '{ cases(first: 50, where: {or: [{suspect: {name: {contains: "7"}}}, {suspect: null}]}) { totalCount nodes { id } } }',
  '{ cases(where: {person: null}) { totalCount nodes { id } } }',
  `{ cases(first: 50, where: {person: {idNumber: {eq: "${SOMEBODY}"}}}) { totalCount nodes { id } } }`,
  '{ cases(first: 50, where: {notes: {some: {text: {contains: "改"}}}}) { totalCount nodes { id } } }',
  '{ cases(first: 50, where: {amount: {gt: 100}}) { totalCount nodes { id } } }',
  '{ notes(first: 50, where: {case: {person: {name: {contains: "9"}}}}) { totalCount nodes { id } } }',
  '{ notes(first: 50, where: {case: {number: {startsWith: "Z"}}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {cases: {some: {amount: {gt: 40}}}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {cases: {none: {amount: {gt: 150}}}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {cases: {every: {kind: {eq: THEFT}}}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {cases: {count: {gte: 3}}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {suspectOf: {some: {person: {name: {contains: "1"}}}}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {area: {within: "431302"}}) { totalCount nodes { id } } }',
  // Conditions that another department answers.
  '{ people(first: 50, where: {visits: {some: {}}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {visits: {none: {number: {startsWith: "V"}}}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {visits: {every: {at: {lt: "2023-06-01T00:00:00Z"}}}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {visits: {count: {gte: 2}}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {visits: {count: {lt: 2}}}) { totalCount nodes { id } } }',
  '{ visits(first: 50, where: {person: {name: {contains: "名"}}}) { totalCount nodes { id } } }',
  '{ visits(first: 50, where: {not: {person: {cases: {some: {kind: {eq: THEFT}}}}}}) { totalCount nodes { id } } }',
  '{ cases(first: 50, where: {person: {visits: {some: {number: {startsWith: "V"}}}}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {cases: {some: {suspect: {visits: {count: {gt: 1}}}}}}) { totalCount nodes { id } } }',
  // Orders by what another department holds.
  '{ people(first: 100, orderBy: [{visits: {count: DESC}}, {id: ASC}]) { edges { cursor node { id } } } }',
  '{ people(first: 100, orderBy: [{cases: {count: DESC}}, {id: ASC}]) { edges { cursor node { id } } } }',
  '{ visits(first: 100, orderBy: [{person: {name: ASC}}, {id: ASC}]) { edges { cursor node { id } } } }',
  '{ visits(first: 100, orderBy: [{person: {cases: {count: ASC}}}, {id: ASC}]) { edges { cursor node { id } } } }',
  // Orders.
  '{ cases(first: 100, orderBy: [{person: {name: ASC}}, {id: DESC}]) { edges { cursor node { id } } } }',
  '{ cases(first: 100, orderBy: [{suspect: {name: DESC}}]) { nodes { id } } }',
  '{ cases(first: 100, orderBy: [{amount: DESC}]) { nodes { id } pageInfo { startCursor } } }',
  '{ notes(first: 100, orderBy: [{case: {person: {name: ASC}}}, {id: ASC}]) { nodes { id } } }',
  '{ notes(first: 100, orderBy: [{case: {at: DESC}}]) { nodes { id } } }',
  '{ people(first: 50, orderBy: [{cases: {count: DESC}}, {name: ASC}]) { nodes { id } } }',
  '{ people(first: 50, orderBy: [{suspectOf: {count: DESC}}]) { edges { cursor node { id } } } }',
  '{ people(first: 3, orderBy: [{name: DESC}]) { nodes { id } pageInfo { hasNextPage endCursor } } }',
];

/** For those who may search, see under masks, and count with them. */
const searching: readonly string[] = [
  '{ cases(first: 50, search: "C1") { totalCount nodes { id } } }',
  '{ cases(first: 50, search: "Z") { totalCount nodes { id } } }',
  '{ people(first: 50, search: "王名") { totalCount nodes { id } } }',
  '{ people(first: 50, search: "王小") { totalCount nodes { id } } }',
  '{ people(first: 50, where: {nickname: {startsWith: "王小"}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {nickname: {contains: "小"}}) { totalCount nodes { id } } }',
  '{ people(first: 50, where: {birthDate: {gte: "1953-03-01", lt: "1953-11-30"}}) { totalCount nodes { id } } }',
  '{ people(first: 50, orderBy: [{nickname: ASC}, {id: ASC}]) { edges { cursor node { id nickname } } } }',
  '{ people(first: 50, orderBy: [{birthDate: DESC}, {name: ASC}]) { nodes { id birthDate } pageInfo { endCursor } } }',
  '{ cases(first: 100, orderBy: [{person: {nickname: ASC}}, {id: ASC}]) { nodes { id } } }',
  '{ people(first: 50, where: {area: {within: "431302101"}}, orderBy: [{nickname: DESC}]) { nodes { id birthDate } } }',
  '{ cases(first: 50, where: {person: {nickname: {contains: "小"}}}) { totalCount nodes { id } } }',
  '{ peopleAggregate(groupBy: {nickname: true}) { key { nickname } count } }',
  '{ peopleAggregate(groupBy: {birthDate: MONTH}) { key { birthDate } count } }',
  '{ peopleAggregate { count min { birthDate } max { birthDate } countDistinct { nickname birthDate } } }',
  '{ peopleAggregate(groupBy: {area: TOWN}, having: {max: {birthDate: {gt: "1958-02-01"}}}) { count } }',
  '{ peopleAggregate(groupBy: {area: COUNTY}) { key { area { code } } count } }',
  '{ casesAggregate(groupBy: {person: true}) { key { person { id name } } count } }',
  '{ casesAggregate(groupBy: {suspect: true}, orderBy: [{key: {suspect: ASC}}]) { key { suspect { id } } count } }',
  '{ visitsAggregate(groupBy: {person: true}) { key { person { id name } } count } }',
  '{ visitsAggregate { count countDistinct { person } max { at } } }',
  '{ casesAggregate(groupBy: {through: {person: {name: true}}}) { key { through { person { name } } } count } }',
  '{ casesAggregate(groupBy: {through: {person: {through: {visits: {at: MONTH}}}}}) { key { through { person { through { visits { at } } } } } count } }',
  '{ peopleAggregate(groupBy: {through: {visits: {at: MONTH}}}) { key { through { visits { at } } } count } }',
  '{ notesAggregate(groupBy: {case: true}) { key { case { id number } } count } }',
  '{ notesAggregate { count countDistinct { case text } } }',
  '{ matchQuality { link records linked empty malformed unknown rate } }',
  `{ people(where: {idNumber: {eq: "${SOMEBODY}"}}) { nodes { idNumber } } }`,
];

const counting: readonly string[] = [
  '{ casesAggregate { count } }',
  '{ casesAggregate { countDistinct { person suspect accused } } }',
  '{ casesAggregate { sum { amount } avg { amount } min { at } max { at amount } percentile(p: 0.5) { amount } } }',
  '{ casesAggregate(groupBy: {kind: true}) { key { kind } count } }',
  '{ casesAggregate(groupBy: {kind: true}, having: {countDistinct: {person: {gte: 5}}}) { key { kind } count } }',
  '{ casesAggregate(groupBy: {at: MONTH}, orderBy: [{countDistinct: {suspect: DESC}}]) { key { at } count } }',
  '{ casesAggregate(groupBy: {area: TOWN}, orderBy: [{count: DESC}], first: 2) { key { kind } count } }',
  '{ casesAggregate(groupBy: {area: COUNTY}) { count sum { amount } } }',
  '{ casesAggregate(groupBy: {accusedUnit: true}) { key { accusedUnit } count } }',
  '{ casesAggregate(where: {number: {startsWith: "C12"}}) { count } }',
];

/** Where a group is a town with too few people, what its figures are changes none. */
const few: readonly string[] = [
  '{ casesAggregate(groupBy: {area: TOWN}) { count sum { amount } max { at } countDistinct { suspect } } }',
  '{ casesAggregate(groupBy: {area: TOWN}, having: {count: {lt: 3}}) { count } }',
  '{ casesAggregate(groupBy: {area: TOWN}, orderBy: [{sum: {amount: DESC}}], first: 1) { count sum { amount } } }',
  '{ casesAggregate(where: {area: {within: "431302102"}}) { count sum { amount } max { at } } }',
  '{ casesAggregate(groupBy: {area: VILLAGE, kind: true}) { key { kind } count } }',
];

/** What uses columns that are not granted: refused, or answered without them. */
const forbidden: readonly string[] = [
  '{ people(first: 50) { nodes { id phone withheld } } }',
  `{ person(idNumber: "${SOMEBODY}") { name a: phone ...F } } fragment F on Person { b: withheld c: phone }`,
  '{ cases(first: 50) { nodes { person { phone withheld } } } }',
  ...['phone: {startsWith: "15"}', 'withheld: {contains: "改"}', 'phone: {eq: "13900001007"}'].flatMap((where) => [
    `{ people(where: {${where}}) { totalCount } }`,
    `{ people(where: {and: [{not: {${where}}}]}) { totalCount } }`,
    `{ cases(where: {person: {${where}}}) { totalCount } }`,
    `{ people(where: {cases: {some: {suspect: {${where}}}}}) { totalCount } }`,
    `{ peopleAggregate(where: {${where}}) { count } }`,
  ]),
  ...['phone', 'withheld'].flatMap((field) => [
    `{ people(first: 9, orderBy: [{${field}: DESC}]) { nodes { id } } }`,
    `{ cases(first: 9, orderBy: [{person: {${field}: DESC}}]) { nodes { id } } }`,
    `{ peopleAggregate(groupBy: {${field}: true}) { key { ${field} } count } }`,
    `{ peopleAggregate { min { ${field} } max { ${field} } } }`,
    `{ peopleAggregate(having: {max: {${field}: {gt: "2"}}}) { count } }`,
  ]),
];

/** For who reads one of two departments that may differ. */
const ofOneDepartment: readonly string[] = [
  '{ visits(first: 50) { nodes { id person { matters(first: 30) { differing } } } } }',
  '{ visits(first: 50) { nodes { id person { matters(first: 1) { totalCount differing pageInfo { hasNextPage endCursor } } } } } }',
  '{ visits(first: 50) { nodes { person { matters(last: 30) { differing edges { cursor department node { id number at } } } } } } }',
];

/** By who asks: an account, and where it asks something of its own, of what. */
export const operationsOf: Readonly<Record<string, readonly string[]>> = {
  judge: [...reading, ...searching, ...counting],
  'center-city': [...reading, ...searching, ...counting],
  analyst: [...counting, '{ notesAggregate { count countDistinct { case text } } }'],
  citizen: reading,
  'petition-clerk': ofOneDepartment,
  'analyst: small groups': few,
  'judge: forbidden columns': forbidden,
};
