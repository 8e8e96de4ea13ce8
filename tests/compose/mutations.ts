import fc from 'fast-check';

/** A small change of a department's file, as a slip of the hand or a bad merge would make it. */
export interface Mutation {
  readonly file: string;
  readonly kind: Kind;
  /** Where it happens and what with, as places on the list of what it may happen to. */
  readonly at: number;
  readonly with: number;
}

const KINDS = [
  'deleteDirective',
  'addDirective',
  'moveDirective',
  'swapArgument',
  'rename',
  'swapTypes',
  'wrapType',
  'duplicateLine',
  'deleteLine',
  'swapLines',
  'deleteCharacter',
  'extend',
  'define',
] as const;
type Kind = (typeof KINDS)[number];

const DIRECTIVE = /@\w+(\([^)]*\))?/g;
const ARGUMENT = /"[\w.]+"(?=\))|\b(?:true|false)\b|"[\w.]+"(?=,)/g;
const NAME = /\b[A-Za-z_]\w*\b/g;
const FIELD_TYPE = /(?<=\w: )\[?[A-Z]\w*!?\]?!?/g;
const NEW_DIRECTIVES = [
  '@area',
  '@anchor',
  '@key',
  '@key(sealed: true)',
  '@key(integer: true)',
  '@search',
  '@column(name: "x")',
  '@link(column: "person_id")',
  '@link(via: "person")',
  '@subject(path: "self")',
  '@subject(path: "area")',
  '@shared(as: WITHHELD)',
  '@timeline(via: "person", by: "at")',
];
const NEW_NAMES = [
  'Person',
  'Query',
  'PageInfo',
  'PersonWhere',
  'PersonGroup',
  'Matter',
  'MatterEdge',
  'matters',
  'Sex',
  'SexFilter',
  'String',
  'Me',
  'me',
  'and',
  'id',
  'count',
  'area',
  'person',
  'people',
  'peopleAggregate',
  'via',
  'type',
  'enum',
  'extend',
  'true',
  '__x',
  'snake_case',
  'x',
];
const NEW_TYPES = [
  'ID!',
  'Int',
  'Float',
  'Date',
  'AreaCode',
  'IdNumber',
  'CreditCode',
  'Sex',
  'Area',
  'Person',
  '[Person!]',
  'Nobody',
  '[Matter!]',
];
const NEW_DEFINITIONS = [
  'type Person { id: ID! @key }',
  'extend type Person { id: ID! @key }',
  'extend type Query { x: Int }',
  'enum Sex { MALE MALE }',
  'enum Empty',
  'enum PersonWhere { A }',
  'input Wish { x: Int }',
  'extend schema @department(zh: "二", en: "Two")',
  'type Bare',
  'type Bare implements Matter { id: ID! @key }',
  'extend type Person implements Matter { x: Int }',
  'interface Matter { id: ID }',
  'interface Extra { person: Person area: Area kind: AreaLevel }',
  'interface PersonConnection { id: ID }',
  'extend type Area { matters: [Matter!] @timeline(via: "area", by: "at") }',
  'extend type Person { petitions: [Matter!] @timeline(via: "person", by: "at") }',
  'extend type Area @table(name: "x") { code: AreaCode! @key parent2: Area @link(column: "p") @area level2: AreaLevel }',
  'extend type Person @table(name: "x") { id: ID! @key(sealed: true) sex2: Sex }',
];

/** One to three changes among the files that are named. */
export function mutations(files: readonly string[]): fc.Arbitrary<readonly Mutation[]> {
  const mutation = fc.record({
    file: fc.constantFrom(...files),
    kind: fc.constantFrom(...KINDS),
    at: fc.nat(10_000),
    with: fc.nat(10_000),
  });
  return fc.array(mutation, { minLength: 1, maxLength: 3 });
}

export function mutated(text: string, mutation: Mutation): string {
  const { kind, at } = mutation;
  const one = (list: readonly string[]) => list[mutation.with % list.length]!;
  const matches = (pattern: RegExp) => [...text.matchAll(pattern)];
  /** The text with its `at`-th match replaced. */
  const replaced = (pattern: RegExp, by: (found: string) => string) => {
    const found = matches(pattern);
    const match = found[at % found.length];
    if (match === undefined) return text;
    return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
  };
  const all = (pattern: RegExp) => matches(pattern).map(([found]) => found);
  const lines = text.split('\n');
  const line = at % lines.length;
  switch (kind) {
    case 'deleteDirective':
      return replaced(DIRECTIVE, () => '');
    case 'addDirective':
      return replaced(FIELD_TYPE, (type) => `${type} ${one(NEW_DIRECTIVES)}`);
    case 'moveDirective':
      return replaced(DIRECTIVE, () => one(all(DIRECTIVE)));
    case 'swapArgument':
      return replaced(ARGUMENT, () => one([...all(ARGUMENT), '""', '"x y"', 'null', '7']));
    case 'rename':
      return replaced(NAME, () => one([...NEW_NAMES, ...all(NAME).slice(0, 40)]));
    case 'swapTypes':
      return replaced(FIELD_TYPE, () => one([...NEW_TYPES, ...all(FIELD_TYPE)]));
    case 'wrapType':
      return replaced(FIELD_TYPE, (type) => one([`[${type}]`, `[${type}!]!`, `${type}!`, `[[${type}]]`]));
    case 'duplicateLine':
      return lines.toSpliced(line, 0, lines[line]!).join('\n');
    case 'deleteLine':
      return lines.toSpliced(line, 1).join('\n');
    case 'swapLines': {
      const other = mutation.with % lines.length;
      return lines.with(line, lines[other]!).with(other, lines[line]!).join('\n');
    }
    case 'deleteCharacter':
      return text.slice(0, at % text.length) + text.slice((at % text.length) + 1);
    case 'extend':
      return replaced(/^(extend )?type/gm, (head) => (head === 'type' ? 'extend type' : 'type'));
    case 'define':
      return `${text}\n${one(NEW_DEFINITIONS)}\n`;
    default:
      return kind satisfies never;
  }
}
