import { schemaText } from './composed.ts';
import { policy } from './departments-of.ts';

/** SDL of some files of a schema folder, and the one message that composing it gives, a line each for what is wrong and what to do. */
export interface ProblemCase {
  readonly what: string;
  /** By file without its ending; the rest of the folder is as it comes with the hub, without its departments. */
  readonly files: Readonly<Record<string, string>>;
  readonly wrong: string;
  readonly remedy: string;
}

const title = 'extend schema @department(zh: "部门", en: "Department")';
/** A type's table, its names and its policy, none of which the case is about. */
const as = (many: string, one: string) =>
  `${policy} @table(name: "${many}") @collection(many: "${many}", one: "${one}")`;

/** What a department's engineer meets, rule by rule: the message says where, what is missing, and what to write. */
export const problemCases: readonly ProblemCase[] = [
  {
    what: 'a file that does not say what the department is called',
    files: {
      'departments/court': `enum Verdict { GUILTY }`,
    },
    wrong: 'departments/court.graphql:1: the department does not say what it is called',
    remedy: 'add: extend schema @department(zh: "…", en: "…")',
  },
  {
    what: 'no GraphQL',
    files: {
      'departments/court': `${title}
type Case {`,
    },
    wrong: 'departments/court.graphql:2: Syntax Error: Expected Name, found <EOF>.',
    remedy: 'mend the GraphQL syntax at this line',
  },
  {
    what: 'a definition that has no place in a department',
    files: {
      'departments/court': `${title}
scalar Money`,
    },
    wrong: "departments/court.graphql:2: scalar Money has no place in a department's file",
    remedy:
      'a department consists of "extend schema", types, "extend type" and enums; shared scalars go to shared.graphql',
  },
  {
    what: 'a root type of its own',
    files: {
      'departments/court': `extend schema @department(zh: "法院", en: "Court") { query: Court }`,
    },
    wrong: 'departments/court.graphql:1: the root types are the hub’s',
    remedy: 'write extend schema @department(…) and no more',
  },
  {
    what: 'a directive misspelt',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  number: String @serch
}`,
    },
    wrong: 'departments/court.graphql:4 Case.number: @serch is not known here',
    remedy:
      'write @search, or use one of @key, @column, @link, @area, @search, @accused, @party, @sealed, @classified, @shared, @subject',
  },
  {
    what: 'a directive where it has no place',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  number: String @table(name: "numbers")
}`,
    },
    wrong: 'departments/court.graphql:4 Case.number: @table is not known here',
    remedy:
      'use one of @key, @column, @link, @area, @search, @accused, @party, @sealed, @classified, @shared, @subject',
  },
  {
    what: 'a directive twice',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  number: String @search @search
}`,
    },
    wrong: 'departments/court.graphql:4 Case.number: @search stands twice',
    remedy: 'keep one of them',
  },
  {
    what: 'an argument that the directive has not',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key(seald: true)
}`,
    },
    wrong: 'departments/court.graphql:3 Case.id: @key has no argument "seald"',
    remedy: 'write @key(sealed: Boolean, integer: Boolean), as schema/directives.graphql explains',
  },
  {
    what: 'a value that the directive does not know',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  number: String @classified(as: SECRET, personal: NONE)
}`,
    },
    wrong: 'departments/court.graphql:4 Case.number: Argument "as" has invalid value SECRET.',
    remedy:
      'write @classified(as: CORE | IMPORTANT | GENERAL, personal: NONE | PERSONAL | SENSITIVE), as schema/directives.graphql explains',
  },
  {
    what: 'a field with arguments',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  number(short: Boolean): String
}`,
    },
    wrong:
      'departments/court.graphql:4 Case.number: it takes the argument "short", but a column has none, and a list gets its own from the hub',
    remedy: 'write number: String',
  },
  {
    what: 'a list of lists',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  notes: [[String]]
}`,
    },
    wrong: 'departments/court.graphql:4 Case.notes: a list of lists maps to nothing',
    remedy: 'write notes: [String!]',
  },
  {
    what: 'two files that one variable would connect',
    files: {
      'departments/court': `${title}
`,
      'extensions/court': `${title}
`,
    },
    wrong:
      'extensions/court.graphql: its department would be connected as departments/court.graphql is, by HEYI_SOURCE_COURT_URL',
    remedy: 'rename the file, or write both into one: a department is one file',
  },
  {
    what: 'a file that cannot be the code of a department',
    files: {
      'departments/High Court': title,
    },
    wrong: 'departments/High Court.graphql: "High Court" cannot be the code of a department',
    remedy: 'name the file in lower-case words joined by hyphens: civil-affairs.graphql',
  },
  {
    what: 'a name that is not well-formed',
    files: {
      'departments/court': `${title}
type court_case ${as('cases', 'case')} {
  id: ID! @key
}`,
    },
    wrong: 'departments/court.graphql:2 court_case: the name "court_case" is not in PascalCase',
    remedy: 'write CourtCase',
  },
  {
    what: 'a value that is not well-formed',
    files: {
      'departments/court': `${title}
enum Verdict {
  guilty
}`,
    },
    wrong: 'departments/court.graphql:3 Verdict.guilty: the name "guilty" is not in UPPER_CASE',
    remedy: 'write GUILTY',
  },
  {
    what: "a name of the hub's own",
    files: {
      'departments/court': `${title}
type PageInfo ${as('cases', 'case')} {
  id: ID! @key
}`,
    },
    wrong: 'departments/court.graphql:2 PageInfo: the hub has a PageInfo of its own',
    remedy: 'choose another name',
  },
  {
    what: 'a name that the hub makes for another type',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
}
enum CaseWhere { HERE }`,
    },
    wrong: 'departments/court.graphql:5 CaseWhere: the hub makes a CaseWhere for Case',
    remedy: 'choose another name',
  },
  {
    what: 'a field that joins conditions',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  not: String
}`,
    },
    wrong: 'departments/court.graphql:4 Case.not: "not" joins conditions in every where',
    remedy: 'choose another name for the field',
  },
  {
    what: 'a root field that the hub answers',
    files: {
      'departments/court': `${title}
type Case ${policy} @table(name: "cases") @collection(many: "cases", one: "me") {
  id: ID! @key
}`,
    },
    wrong: 'departments/court.graphql:2 Case: the hub itself answers me',
    remedy: 'choose another name in @collection(many: "…", one: "…")',
  },
  {
    what: 'a type in two departments',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
}`,
      'departments/justice': `${title}
type Case ${policy} @table(name: "cases") @collection(many: "lawsuits", one: "lawsuit") {
  id: ID! @key
}`,
    },
    wrong: 'departments/justice.graphql:2 Case: type Case stands in departments/court.graphql:2 already',
    remedy: 'rename one of them, or leave it to one department',
  },
  {
    what: 'a field in two departments',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} @anchor {
  id: ID! @key
  note: String
}`,
      'departments/justice': `${title}
extend type Case ${policy} @table(name: "cases") {
  id: ID! @key
  note: String
}`,
    },
    wrong: 'departments/justice.graphql:4 Case.note: field Case.note stands in departments/court.graphql:4 already',
    remedy: 'rename one of them, or leave it to one department',
  },
  {
    what: 'a type that nobody defines',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  person: Persn @link(column: "person_id")
}`,
    },
    wrong: 'departments/court.graphql:4 Case.person: its type Persn is unknown',
    remedy:
      'use ID, String, Int, Float, Boolean, DateTime, Date, AreaCode, CreditCode, IdNumber, an enum, or a type of some department',
  },
  {
    what: 'a part of a type that nobody defines',
    files: {
      'departments/court': `${title}
extend type Persn ${policy} @table(name: "parties") {
  id: ID! @key
  note: String
}`,
    },
    wrong: 'departments/court.graphql:2 Persn: it extends a type that no department defines',
    remedy: 'define it with "type", or mend the name',
  },
  {
    what: "another department's enum",
    files: {
      'departments/court': `${title}
enum Verdict { GUILTY }`,
      'departments/justice': `${title}
type Aid ${as('aids', 'aid')} {
  id: ID! @key
  verdict: Verdict
}`,
    },
    wrong: 'departments/justice.graphql:4 Aid.verdict: enum Verdict belongs to departments/court.graphql',
    remedy: 'move enum Verdict to shared.graphql if both keep to the same values, or define one of your own',
  },
  {
    what: 'an enum without values',
    files: {
      'departments/court': `${title}
enum Verdict`,
    },
    wrong: 'departments/court.graphql:2 Verdict: it has no values',
    remedy: 'write enum Verdict { FIRST SECOND }',
  },
  {
    what: 'a value twice',
    files: {
      'departments/court': `${title}
enum Verdict {
  GUILTY
  GUILTY
}`,
    },
    wrong: 'departments/court.graphql:4 Verdict.GUILTY: this value stands twice',
    remedy: 'keep one of them',
  },
  {
    what: 'a type without a table',
    files: {
      'departments/court': `${title}
type Case ${policy} @collection(many: "cases", one: "case") {
  id: ID! @key
}`,
    },
    wrong: 'departments/court.graphql:2 Case: it has no table',
    remedy: 'add @table(name: "…")',
  },
  {
    what: 'a type that cannot be asked for',
    files: {
      'departments/court': `${title}
type Case ${policy} @table(name: "cases") {
  id: ID! @key
}`,
    },
    wrong: 'departments/court.graphql:2 Case: it has no names to be asked by',
    remedy: 'add @collection(many: "…", one: "…")',
  },
  {
    what: 'a column of a part without a table',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} @anchor {
  id: ID! @key
}`,
      'departments/justice': `${title}
extend type Case ${policy} {
  lawyer: String
}`,
    },
    wrong: 'departments/justice.graphql:3 Case.lawyer: it needs a row, but this part of the type has no table',
    remedy: 'add @table(name: "…") to "extend type"',
  },
  {
    what: 'two parts of a type in one file',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} @anchor {
  id: ID! @key
}
extend type Case ${policy} @table(name: "more") {
  id: ID! @key
  cause: String
}`,
    },
    wrong: 'departments/court.graphql:5 Case: this file has a part of it already',
    remedy: 'write all of its fields into one of the two',
  },
  {
    what: 'a type without a key',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  number: String
}`,
    },
    wrong: 'departments/court.graphql:2 Case: it has 0 keys, expected 1',
    remedy: 'mark with @key the one field that identifies an object',
  },
  {
    what: 'a key that may be null',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID @key
}`,
    },
    wrong: 'departments/court.graphql:3 Case.id: a key is never null',
    remedy: 'write id: ID!',
  },
  {
    what: 'a key that identifies nothing',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  at: DateTime! @key
}`,
    },
    wrong:
      'departments/court.graphql:3 Case.at: a value of type DateTime identifies nothing: it has no one form, or too few of them',
    remedy: 'mark with @key an ID, a String, an Int, a Date, an AreaCode or a CreditCode',
  },
  {
    what: 'an integer that is no ID',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  number: String! @key(integer: true)
}`,
    },
    wrong: 'departments/court.graphql:3 Case.number: only an ID is stored as an integer, not a value of type String',
    remedy: 'write number: ID! @key(integer: true), or remove integer: true',
  },
  {
    what: 'a citizen number as a key in the clear',
    files: {
      'departments/court': `${title}
type Party ${as('parties', 'party')} {
  idNumber: IdNumber! @key
}`,
    },
    wrong: 'departments/court.graphql:3 Party.idNumber: every link would show the citizen number',
    remedy: 'write id: ID! @key(sealed: true) @column(name: "id_number"), and idNumber: IdNumber beside it',
  },
  {
    what: 'a sealed key whose number nothing reads',
    files: {
      'departments/court': `${title}
type Party ${as('parties', 'party')} {
  id: ID! @key(sealed: true)
}`,
    },
    wrong:
      'departments/court.graphql:3 Party.id: sealed keys are citizen numbers, but no IdNumber reads the column "id"',
    remedy: 'add idNumber: IdNumber @column(name: "id"); where nobody may read it, @shared(as: WITHHELD, law: "…")',
  },
  {
    what: "a part with another key than the anchor's",
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} @anchor {
  id: ID! @key(integer: true)
}`,
      'departments/justice': `${title}
extend type Case ${policy} @table(name: "aids") {
  id: ID! @key @column(name: "case_id")
  lawyer: String
}`,
    },
    wrong: 'departments/justice.graphql:3 Case.id: it is not the key of Case in departments/court.graphql',
    remedy: 'write id: ID! @key(integer: true) @column(name: "<the column of your table>")',
  },
  {
    what: 'a type that others extend, without an anchor',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
}`,
      'departments/justice': `${title}
extend type Case ${policy} @table(name: "aids") {
  id: ID! @key
  lawyer: String
}`,
    },
    wrong: 'departments/court.graphql:2 Case: other departments extend it, but it has no anchor',
    remedy: 'add @anchor to this type',
  },
  {
    what: 'a part that would be the anchor',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} @anchor {
  id: ID! @key
}`,
      'departments/justice': `${title}
extend type Case ${policy} @table(name: "aids") @anchor {
  id: ID! @key
  lawyer: String
}`,
    },
    wrong: "departments/justice.graphql:2 Case: a part of another department's type cannot be its anchor or collection",
    remedy: 'remove @anchor and @collection here',
  },
  {
    what: 'a table without a name',
    files: {
      'departments/court': `${title}
type Case ${policy} @table(name: "court.") @collection(many: "cases", one: "case") {
  id: ID! @key
}`,
    },
    wrong: 'departments/court.graphql:2 Case: "court." names no table',
    remedy: 'write @table(name: "name") or "schema.name"',
  },
  {
    what: 'a column without a name',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  cause: String @column(name: "")
}`,
    },
    wrong: 'departments/court.graphql:4 Case.cause: "" names no column',
    remedy: 'write @column(name: "…"), or leave it out',
  },
  {
    what: 'an object that nothing leads to',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  appeal: Case
}`,
    },
    wrong: 'departments/court.graphql:4 Case.appeal: it does not say how the objects are reached',
    remedy: 'add @link(column: "<column with the key>")',
  },
  {
    what: 'a list that leads nowhere back',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  appeals: [Case!] @link(via: "first")
}`,
    },
    wrong: 'departments/court.graphql:4 Case.appeals: Case.first does not lead back to Case by a column',
    remedy: 'name a field of Case that is written "…: Case @link(column: …)"',
  },
  {
    what: 'a list of rows that another department holds',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} @anchor {
  id: ID! @key
  aids: [Aid!] @link(via: "case")
}`,
      'departments/justice': `${title}
type Aid ${as('aids', 'aid')} {
  id: ID! @key
  case: Case @link(column: "case_id")
}`,
    },
    wrong: 'departments/court.graphql:4 Case.aids: Aid is held by departments/justice.graphql',
    remedy: 'write it there: extend type Case { aids: [Aid!] @link(via: "case") }',
  },
  {
    what: 'a list of scalars',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  causes: [String!]
}`,
    },
    wrong: 'departments/court.graphql:4 Case.causes: lists of scalars cannot be mapped to a column',
    remedy: 'use a single value',
  },
  {
    what: '@area on what is no area',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  appeal: Case @link(column: "appeal_id") @area
}`,
    },
    wrong: 'departments/court.graphql:4 Case.appeal: Case is no area: its key is of type ID',
    remedy: 'move @area to a link to a type whose key is an AreaCode, such as area: Area @link(column: "area_code")',
  },
  {
    what: 'a column that is never null',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  number: String!
}`,
    },
    wrong: 'departments/court.graphql:4 Case.number: it is non-null, but its source may be down',
    remedy: 'write number: String',
  },
  {
    what: 'a field without a policy',
    files: {
      'departments/court': `${title}
type Case @table(name: "cases") @collection(many: "cases", one: "case") @classified(as: GENERAL, personal: NONE) @subject(none: true) {
  id: ID! @key
}`,
    },
    wrong: 'departments/court.graphql:3 Case.id: the owner does not state its sharing attribute',
    remedy: 'add to id, or to its type Case, @shared(as: CONDITIONAL)',
  },
  {
    what: 'a field that is withheld without a law',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  note: String @shared(as: WITHHELD)
}`,
    },
    wrong: 'departments/court.graphql:4 Case.note: it is withheld without citing a law',
    remedy: 'name the law and article: @shared(as: WITHHELD, law: "…")',
  },
  {
    what: 'a search in what is no text',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  amount: Float @search
}`,
    },
    wrong: 'departments/court.graphql:4 Case.amount: a Float cannot be searched by its beginning',
    remedy: "remove @search, or put it on a String of the type's own table",
  },
  {
    what: 'a data subject that nothing leads to',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  note: String @subject(path: "person")
}`,
    },
    wrong:
      'departments/court.graphql:4 Case.note: the path "person" to its data subject breaks at "person": Case has no such to-one link',
    remedy: 'name to-one fields joined by dots, or "self" where the object is the person',
  },
  {
    what: 'a data subject that is no person',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  note: String @subject(path: "self")
}`,
    },
    wrong:
      'departments/court.graphql:4 Case.note: its data subject @subject(path: "self") is a Case, which is no person: its key is not sealed',
    remedy:
      'name the to-one fields that lead to the person, such as @subject(path: "person"), or @subject(none: true) if it is about nobody',
  },
  {
    what: 'an interface that nobody defines',
    files: {
      'departments/court': `${title}
type Case implements Matter ${as('cases', 'case')} {
  id: ID! @key
}`,
    },
    wrong: 'departments/court.graphql:2 Case: it implements Matter, which governance.graphql does not define',
    remedy: 'remove "implements Matter", or define interface Matter there',
  },
  {
    what: 'a type without a field of its interface',
    files: {
      'departments/court': `${title}
type Case implements Matter ${as('cases', 'case')} {
  id: ID! @key
}`,
      governance: `interface Matter {
  id: ID!
  number: String
}`,
    },
    wrong: 'departments/court.graphql:2 Case: it implements Matter, but has no number: String',
    remedy: 'add number: String @column(name: "<column>"), or remove "implements Matter"',
  },
  {
    what: 'an interface that no department can keep',
    files: {
      'departments/court': `${title}
`,
      governance: `interface Matter {
  verdict: Verdict
}`,
    },
    wrong: 'governance.graphql:2 Matter.verdict: its type Verdict is unknown',
    remedy:
      'use ID, String, Int, Float, Boolean, DateTime, Date, AreaCode, CreditCode, IdNumber, an enum of shared.graphql, or a type of some department',
  },
  {
    what: 'a list in an interface',
    files: {
      'departments/court': `${title}
`,
      governance: `interface Matter {
  id: ID!
  notes: [String!]
}`,
    },
    wrong:
      'governance.graphql:3 Matter.notes: a list gets arguments of its own for each type, which no interface can name',
    remedy: 'leave it to the types that implement the interface',
  },
  {
    what: 'a field of governance that is no time line',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
}`,
      governance: `extend type Case {
  note: [String]
}`,
    },
    wrong: 'governance.graphql:2 Case.note: it is no time line',
    remedy: 'add @timeline(via: "…", by: "…"); any other field belongs in the file of the department that holds it',
  },
  {
    what: 'a time line that does not lead back',
    files: {
      'departments/court': `${title}
type Case implements Matter ${as('cases', 'case')} {
  id: ID! @key
  at: DateTime
}`,
      governance: `interface Matter {
  id: ID!
  at: DateTime
}
extend type Case {
  matters: [Matter!] @timeline(via: "case", by: "at")
}`,
    },
    wrong: 'governance.graphql:6 Case.matters: via: "case" does not lead from Matter to Case',
    remedy: 'name a field of Matter that is written "…: Case"',
  },
  {
    what: 'a definition that has no place in governance',
    files: {
      'departments/court': `${title}
`,
      governance: `enum Verdict { GUILTY }`,
    },
    wrong: 'governance.graphql:1: enum Verdict has no place in governance.graphql',
    remedy:
      'it consists of interfaces, and of "extend type" with time lines; all else belongs to a department or in shared.graphql',
  },
  {
    what: 'a shared file without what the hub builds on',
    files: {
      'departments/court': `${title}
`,
      shared: schemaText('shared.graphql').replace('input ListOrderBy', 'input OtherOrderBy'),
    },
    wrong: 'shared.graphql ListOrderBy: the hub builds on input ListOrderBy, which is not there',
    remedy:
      'take input ListOrderBy from the shared.graphql that comes with the hub; add to that file, and remove nothing',
  },
  {
    what: 'a root field that departments share',
    files: {
      'departments/court': `${title}
`,
      shared: `${schemaText('shared.graphql')}
type Query { court: ID }`,
    },
    wrong: 'shared.graphql Query: what every department shares is no root',
    remedy: "remove Query: a root field comes with @collection in a department's file",
  },
  {
    what: 'no department at all',
    files: {},
    wrong: '{folder}: there is no department in it',
    remedy: 'name in HEYI_SCHEMA a folder with departments/<name>.graphql files',
  },
  {
    what: 'a row that is part of nothing',
    files: {
      'departments/court': `${title}
type Hearing @part(of: "case") ${as('hearings', 'hearing')} {
  id: ID! @key
  case: String
}`,
    },
    wrong: 'departments/court.graphql:2 Hearing: @part(of: "case") does not lead to a row of the same department',
    remedy: 'name a to-one link, written @link(column: …), to a type of this file',
  },
  {
    what: 'a party without a time line',
    files: {
      'departments/court': `${title}
type Judge ${as('judges', 'judge')} {
  id: ID! @key
}
type Case ${as('cases', 'case')} {
  id: ID! @key
  judge: Judge @link(column: "judge_id") @party
}`,
    },
    wrong: 'departments/court.graphql:7 Case.judge: Judge has no time line of what Case implements',
    remedy: 'remove @party, or write "Case implements …", the interface of a time line of Judge',
  },
  {
    what: 'a seal that is no flag',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  sealed: String @sealed(law: "预防未成年人犯罪法 59")
}`,
    },
    wrong: 'departments/court.graphql:4 Case.sealed: @sealed belongs on a column that says yes or no',
    remedy: 'write sealed: Boolean @sealed(law: "…")',
  },
  {
    what: 'an accusation of nobody',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  against: Int @accused
}`,
    },
    wrong:
      "departments/court.graphql:4 Case.against: @accused says whom a record accuses, and Int is neither a person nor a unit's code",
    remedy: 'move it to a link to a person, written @link(column: …), or to a String that holds the code of a unit',
  },
  {
    what: 'a link on a scalar',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} {
  id: ID! @key
  number: String @link(column: "number")
}`,
    },
    wrong: 'departments/court.graphql:4 Case.number: a scalar cannot be a link',
    remedy: 'remove @link, or name an object type',
  },
  {
    what: 'a list that stands in a part of another type',
    files: {
      'departments/court': `${title}
type Case ${as('cases', 'case')} @anchor {
  id: ID! @key
}`,
      'departments/justice': `${title}
extend type Case ${policy} @table(name: "defences") {
  id: ID! @key
  lawyer: Lawyer @link(column: "lawyer_id")
}
type Lawyer ${as('lawyers', 'lawyer')} {
  id: ID! @key
  cases: [Case!] @link(via: "lawyer")
}`,
    },
    wrong:
      'departments/justice.graphql:8 Lawyer.cases: Case.lawyer stands in a part of Case, whose anchor is another department',
    remedy: 'leave the list out, and ask for Lawyer from each Case: Case.lawyer',
  },
  {
    what: 'an administration file that lacks what the hub answers',
    files: {
      'departments/court': `${title}
`,
      administration: `type Query { you: AreaCode }
scalar AreaCode`,
    },
    wrong: 'administration.graphql: "DateTime" defined in resolvers, but not in schema',
    remedy: 'mend what the message names, or take the administration.graphql that comes with the hub',
  },
];
