import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { citizenNumber } from '../../src/demo/population/citizen-number.ts';
import { Enumerated, literal, type Json } from './input-text.ts';
import type { Tape } from './tape.ts';
import type { Witness, Witnesses } from './witnesses.ts';

export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, Json>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The variable that takes a cursor of the first answer's `walked` for a second request. */
  readonly walks: 'after' | 'before' | undefined;
}

export interface Grounds {
  /** The schema as the principal is shown it. */
  readonly own: GraphQLSchema;
  /** All there is. */
  readonly full: GraphQLSchema;
  readonly witnesses: Witnesses;
  /** What may be stated as a purpose; the account's own where none is. */
  readonly purposes: readonly string[];
  /** How names are chosen, by turns; mostly the principal's own where nobody says. */
  readonly manners?: readonly Manner[];
}

/** The principal's own names; these and one other, anywhere; all names there are. */
export type Manner = 'own' | 'intruding' | 'reckless';

const MANNERS: readonly Manner[] = [
  ...Array<Manner>(16).fill('own'),
  ...Array<Manner>(3).fill('intruding'),
  'reckless',
];

/** The response name of the list that gives its cursors. */
export const WALKED = 'walked';
const DEPTH = 3;
const ENDINGS =
  /(Where|ListWhere|OrderBy|GroupBy|Having|GroupOrderBy|GroupKeyOrderBy|(CountDistinct|Sum|Avg|Min|Max)(Having|OrderBy))$/;

/** `page` is a list without conditions. */
type RootKind = 'list' | 'page' | 'one' | 'statistics' | 'hub';
const KINDS: readonly RootKind[] = [
  'list',
  'list',
  'list',
  'list',
  'list',
  'one',
  'one',
  'statistics',
  'statistics',
  'statistics',
];

type Composite = GraphQLObjectType | GraphQLInterfaceType;
/** What an argument's value is about: a field of a type, and an object that has it. */
interface About {
  readonly type?: string;
  readonly witness?: Witness;
  readonly field?: string;
  readonly value?: Json | undefined;
}

/**
 * An operation over whatever the schemas offer: every field, argument, input and operator that they have now or will have. Most use
 * the principal's own names; some use one name that is not among them, at any position; a few use all names there are.
 */
export function operationOfTape(
  tape: Tape,
  { own, full, witnesses, purposes, manners = MANNERS }: Grounds,
): GeneratedOperation {
  const manner = tape.of(manners);
  let intrusions = manner === 'intruding' ? 1 : 0;
  const variables: Record<string, Json> = {};
  const declarations: string[] = [];
  const fragments: string[] = [];
  let names = 0;
  let walks: 'after' | 'before' | undefined;

  const taken = new Set<string>();
  const spread = [...rootField(tape.of(KINDS), taken)];
  // Beside it, a page of something of which rows are hidden: what is left out in one place must be left out in all.
  if (!tape.once(8)) spread.push(...rootField('page', taken));
  if (tape.once(20)) spread.push(...rootField('hub', taken));
  if (tape.once(20)) spread.push(introspection());
  if (tape.once(12)) spread.push('__typename');
  if (walks !== undefined) declarations.push(`$${walks}: String`);
  const head = declarations.length === 0 ? '' : `query (${declarations.join(', ')}) `;
  const query = [`${head}${block(spread)}`, ...fragments].join('\n\n');
  return { query, variables, headers: headers(), walks };

  // ── Names ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  function permitted(parent: string, all: readonly string[]): readonly string[] {
    const mine = own.getType(parent);
    // Beyond the principal's schema nothing is left to keep to.
    if (manner === 'reckless' || mine === undefined || !('getFields' in mine)) return all;
    const known = mine.getFields();
    return within(all, (name) => name in known);
  }

  function within(all: readonly string[], isOwn: (name: string) => boolean): readonly string[] {
    if (manner === 'reckless') return all;
    const outside = all.filter((name) => !isOwn(name));
    if (intrusions > 0 && outside.length > 0 && tape.once(4)) {
      intrusions -= 1;
      return outside;
    }
    return all.filter(isOwn);
  }

  function permittedArguments(parent: Composite, field: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] {
    const mine = own.getType(parent.name);
    const known = mine !== undefined && 'getFields' in mine ? mine.getFields()[field.name] : undefined;
    const all = field.args.map(({ name }) => name);
    const inOwn = new Set(known !== undefined && 'args' in known ? known.args.map(({ name }) => name) : all);
    const allowed = new Set(within(all, (name) => inOwn.has(name)));
    // An intrusion replaces the names at its place; here it joins them.
    return field.args.filter(({ name }) => allowed.has(name) || inOwn.has(name) || manner === 'reckless');
  }

  // ── Selections ─────────────────────────────────────────────────────────────────────────────────────────────────────

  function rootField(kind: RootKind, taken: Set<string>): readonly string[] {
    const type = full.getQueryType()!;
    const fields = type.getFields();
    const all = Object.values(fields);
    const ofKind = all.filter((field) => kindOf(field) === (kind === 'page' ? 'list' : kind));
    const hiding = ofKind.filter((field) => witnesses.hides(aboutOf(field) ?? ''));
    // Where some rows are hidden and others are not, an answer has both to tell apart.
    const mixed = hiding.filter((field) => witnesses.shows(aboutOf(field) ?? ''));
    const preferred = kind === 'page' || !tape.once(4) ? hiding : ofKind;
    for (const among of [kind === 'page' && !tape.once(5) ? mixed : preferred, preferred, ofKind, all]) {
      const choices = permitted(
        type.name,
        among.map(({ name }) => name),
      );
      if (choices.length === 0) continue;
      const field = fields[tape.of(choices)]!;
      return kind === 'page' ? [page(field)] : fieldText(type, field, DEPTH, taken);
    }
    return ['__typename'];
  }

  /** The first rows of a list, and how many there are. */
  function page(field: GraphQLField<unknown, unknown>): string {
    const connection = getNamedType(field.type) as GraphQLObjectType;
    const node = full.getType(aboutOf(field) ?? '') as GraphQLObjectType;
    const leaves = Object.values(node.getFields()).filter(({ type }) => isLeafType(getNamedType(type)));
    const columns = permitted(
      node.name,
      leaves.map(({ name }) => name),
    );
    const parts = permitted(connection.name, ['nodes', 'totalCount']);
    const inner = parts.flatMap((part) => {
      if (part !== 'nodes') return [part];
      return columns.length === 0 ? [] : [`nodes { ${tape.some(columns, 6).join(' ')} }`];
    });
    const name = freshName(field.name);
    return `${name}: ${field.name}(first: ${2 + tape.below(4)}) ${block(inner.length === 0 ? ['__typename'] : inner)}`;
  }

  /** The type of the objects that a field lists, counts or is. */
  function aboutOf(field: GraphQLField<unknown, unknown>): string | undefined {
    const named = getNamedType(field.type).name;
    return witnesses.types().find((type) => [type, `${type}Connection`, `${type}Group`].includes(named));
  }

  function kindOf(field: GraphQLField<unknown, unknown>): RootKind {
    const named = getNamedType(field.type).name;
    if (named.endsWith('Connection')) return 'list';
    if (named.endsWith('Group')) return 'statistics';
    return witnesses.types().includes(named) ? 'one' : 'hub';
  }

  function introspection(): string {
    const type = tape.of(Object.keys(full.getTypeMap()).filter((name) => !name.startsWith('__')));
    const inner = tape.of([
      'name kind description',
      'name fields { name description isDeprecated args { name defaultValue } type { name ofType { name } } }',
      'name enumValues { name description } inputFields { name type { name } }',
      'name possibleTypes { name } interfaces { name }',
    ]);
    return tape.of([
      `__type(name: ${JSON.stringify(type)}) { ${inner} }`,
      `__schema { types { ${inner} } }`,
      '__schema { queryType { fields { name args { name } } } directives { name } }',
    ]);
  }

  function selection(type: Composite, depth: number): readonly string[] {
    const taken = new Set<string>();
    const fields = type.getFields();
    const isConnection = type.name.endsWith('Connection');
    const all = Object.keys(fields).filter((name) => {
      const of = getNamedType(fields[name]!.type);
      return depth > 0 || isLeafType(of) || keepsDepth(of.name);
    });
    const choices = permitted(type.name, all);
    if (choices.length === 0) return ['__typename'];
    const chosen: string[] = [];
    if (isConnection) {
      const rows = choices.filter((name) => name === 'nodes' || name === 'edges');
      if (rows.length > 0) chosen.push(tape.once(4) ? rows[0]! : rows.at(-1)!);
      if (tape.once(2)) chosen.push(...tape.some(choices, 2));
    } else {
      const leaves = choices.filter((name) => isLeafType(getNamedType(fields[name]!.type)));
      const objects = choices.filter((name) => !leaves.includes(name));
      if (leaves.length > 0) chosen.push(...tape.some(leaves, 3));
      if (objects.length > 0 && (leaves.length === 0 || tape.once(2) || depth === DEPTH))
        chosen.push(...tape.some(objects, 2));
    }
    const lines = chosen.flatMap((name) => fieldText(type, fields[name]!, depth, taken));
    if (isInterfaceType(type))
      for (const possible of tape.some(full.getPossibleTypes(type), 2))
        if (manner === 'reckless' || own.getType(possible.name) !== undefined)
          lines.push(`... on ${possible.name} ${block(concrete(possible))}`);
    if (tape.once(20)) lines.push('__typename');
    return lines.length > 1 && tape.once(5) ? wrapped(type, lines) : lines.length === 0 ? ['__typename'] : lines;
  }

  /** Fields of a type behind an interface, each under a name that no other type's has. */
  function concrete(type: GraphQLObjectType): readonly string[] {
    const fields = type.getFields();
    const leaves = Object.keys(fields).filter((name) => isLeafType(getNamedType(fields[name]!.type)));
    const choices = permitted(type.name, leaves);
    return choices.length === 0 ? ['__typename'] : tape.some(choices, 2).map((name) => `${freshName(name)}: ${name}`);
  }

  function wrapped(type: Composite, lines: readonly string[]): readonly string[] {
    const start = tape.below(lines.length);
    const inner = lines.slice(start);
    const rest = lines.slice(0, start);
    switch (tape.below(4)) {
      case 0:
        return [...rest, `... on ${type.name} ${block(inner)}`];
      case 1:
        return [...rest, `...${condition(true)} ${block(inner)}`];
      default: {
        const name = `F${fragments.length + 1}`;
        fragments.push(`fragment ${name} on ${type.name} ${block(inner)}`);
        return [...rest, `...${name}`];
      }
    }
  }

  function fieldText(
    parent: Composite,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    taken: Set<string>,
  ): readonly string[] {
    const of = getNamedType(field.type);
    const isRoot = parent === full.getQueryType();
    const given = argumentsOf(parent, field, depth);
    const inner =
      isObjectType(of) || isInterfaceType(of)
        ? [...selection(of, keepsDepth(of.name) || isRoot ? depth : depth - 1)]
        : [];
    if (
      isRoot &&
      of.name.endsWith('Connection') &&
      walks === undefined &&
      tape.once(4) &&
      own.getType(of.name) !== undefined
    ) {
      walks = tape.of(['after', 'before'] as const);
      given.push(`${walks}: $${walks}`);
      inner.push(`${WALKED}: edges { cursor }`);
    }
    const plain = given.length === 0 && inner.length === 0;
    const aliased = isRoot || tape.once(6) || (!plain && taken.has(field.name));
    taken.add(field.name);
    const text = (alias: string | undefined) =>
      `${alias === undefined ? '' : `${alias}: `}${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${tape.once(20) ? condition(!tape.once(4)) : ''}${inner.length === 0 ? '' : ` ${block(inner)}`}`;
    if (plain && tape.once(10)) return [text(freshName(field.name)), text(freshName(field.name))];
    return [text(aliased ? freshName(field.name) : undefined)];
  }

  function freshName(name: string): string {
    names += 1;
    return `${name}_${names}`;
  }

  function condition(keep: boolean): string {
    const [directive, value] = tape.once(2) ? ['skip', !keep] : ['include', keep];
    if (!tape.once(3)) return ` @${directive}(if: ${String(value)})`;
    return ` @${directive}(if: ${variable('Boolean!', value)})`;
  }

  // ── Arguments ──────────────────────────────────────────────────────────────────────────────────────────────────────

  function argumentsOf(parent: Composite, field: GraphQLField<unknown, unknown>, depth: number): string[] {
    const allowed = permittedArguments(parent, field);
    const about = aboutOf(field);
    const isKeyed = parent === full.getQueryType() && about === getNamedType(field.type).name;
    if (isKeyed) {
      const witness = witnesses.of(about, tape);
      const keys = allowed.filter(
        ({ name }) => name in witness || isRequiredArgument(field.args.find((each) => each.name === name)!),
      );
      if (keys.length === 0) return [];
      const key = tape.of(keys);
      const value = tape.once(12) ? absent(key.name, witness[key.name]) : (witness[key.name] ?? null);
      return [argumentText(key, value)];
    }
    const given: string[] = [];
    for (const argument of allowed) {
      const value = argumentValue(argument, about, depth);
      if (value !== undefined) given.push(argumentText(argument, value));
    }
    return given;
  }

  function argumentValue(argument: GraphQLArgument, about: string | undefined, depth: number): Json | undefined {
    const witness = about === undefined ? {} : witnesses.of(about, tape);
    const of: About = { ...(about === undefined ? {} : { type: about }), witness };
    switch (argument.name) {
      case 'after':
      case 'before':
        return undefined;
      case 'first':
        return tape.once(8) ? undefined : 1 + tape.below(depth === DEPTH ? 5 : 2);
      case 'last':
        // Never beside `first`, which is refused whatever anybody may see.
        return undefined;
      case 'where':
        return tape.once(4) ? inputValue(argument.type, of, 2) : undefined;
      case 'orderBy':
        return tape.once(3) ? inputValue(argument.type, of, 2) : undefined;
      case 'search': {
        const texts = Object.values(witness).filter((value) => typeof value === 'string' && value.length > 1);
        return tape.once(6) && texts.length > 0 ? (tape.of(texts) as string).slice(0, 1 + tape.below(4)) : undefined;
      }
      case 'groupBy':
        return tape.once(6) ? undefined : inputValue(argument.type, of, 1);
      case 'having':
      case 'fill':
        return tape.once(6) ? inputValue(argument.type, of, 2) : undefined;
      case 'p':
        return tape.of([0.5, 0, 0.9, 1]);
      default:
        return isNonNullType(argument.type) || tape.once(2)
          ? inputValue(argument.type, { field: argument.name }, 2)
          : undefined;
    }
  }

  function argumentText({ name, type }: GraphQLArgument, value: Json): string {
    return tape.once(3) ? `${name}: ${variable(String(type), value)}` : `${name}: ${literal(value)}`;
  }

  function variable(type: string, value: Json): string {
    const name = `v${declarations.length + 1}`;
    declarations.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  }

  function inputValue(type: GraphQLInputType, about: About, depth: number): Json {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const item = nullable.ofType;
      return Array.from({ length: 1 + (tape.once(3) ? 1 : 0) }, (_, index) =>
        inputValue(item, index === 0 ? about : another(about), depth),
      );
    }
    if (isInputObjectType(nullable)) return inputObject(nullable, about, depth);
    if (isEnumType(nullable)) {
      const values = nullable.getValues().map(({ name }) => name);
      return new Enumerated(
        typeof about.value === 'string' && values.includes(about.value) && !tape.once(6)
          ? about.value
          : tape.of(values),
      );
    }
    if (about.value !== undefined && about.value !== null) return about.value;
    switch (getNamedType(nullable).name) {
      case 'Int':
        return tape.below(4);
      case 'Float':
        return tape.below(1000) / 2;
      case 'Boolean':
        return true;
      case 'AreaCode':
        return tape.of(['431302', '4313', '431302100', '4302']);
      case 'DateTime':
        return `202${tape.below(4)}-0${1 + tape.below(9)}-11T10:00:00+08:00`;
      case 'Date':
        return `202${tape.below(4)}-0${1 + tape.below(9)}-11`;
      case 'IdNumber':
        return witnesses.of('Person', tape)['idNumber'] ?? '431398195001010011';
      default:
        return about.field === 'coordinate' ? coordinate() : tape.of(['1', '王', '李', '2023', '杉']);
    }
  }

  function coordinate(): string {
    const type = tape.of(witnesses.types());
    return tape.once(8) ? `${type}.nothing` : `${type}.${tape.of(witnesses.fieldsOf(type))}`;
  }

  function inputObject(type: GraphQLInputObjectType, about: About, depth: number): Json {
    const fields = type.getFields();
    if ('eq' in fields) return comparison(type, about);
    // Few rows meet what was made for a row of elsewhere; whether there is one at all tells as much.
    if (['some', 'every', 'none'].includes(about.field ?? '') && tape.once(3)) return {};
    const base = type.name.replace(ENDINGS, '');
    const isOfType = witnesses.types().includes(base);
    const witness =
      about.type === base && about.witness !== undefined ? about.witness : isOfType ? witnesses.of(base, tape) : {};
    const all = Object.keys(fields).filter(
      (name) =>
        depth > 0 ||
        !isInputObjectType(getNamedType(fields[name]!.type)) ||
        'eq' in (getNamedType(fields[name]!.type) as GraphQLInputObjectType).getFields(),
    );
    const logic = ['and', 'or', 'not'];
    const choices = permitted(type.name, all).filter((name) => !logic.includes(name) || tape.once(3));
    if (choices.length === 0) return {};
    // One field in each object of an order; of a condition mostly one, or nothing would meet it.
    const chosen = tape.some(choices, type.name.endsWith('OrderBy') || !tape.once(4) ? 1 : 2);
    return Object.fromEntries(
      chosen.map((name) => {
        const inner: About = logic.includes(name)
          ? { type: base, witness: name === 'not' ? witnesses.of(base, tape) : witness }
          : {
              type: base,
              witness,
              field: name,
              ...(isOfType && !/By$/.test(type.name) ? { value: witness[name] } : {}),
            };
        return [name, inputValue(fields[name]!.type, inner, depth - 1)];
      }),
    );
  }

  function comparison(type: GraphQLInputObjectType, about: About): Json {
    const fields = type.getFields();
    const operators = permitted(type.name, Object.keys(fields));
    if (operators.length === 0) return {};
    const value = about.value;
    if (value === null && !tape.once(4)) return { [operators.includes('eq') ? 'eq' : operators[0]!]: null };
    const operator = tape.of(operators);
    const operand = inputValue(fields[operator]!.type, about, 0);
    if (typeof value !== 'string') return { [operator]: operand };
    switch (operator) {
      case 'startsWith':
        return { startsWith: value.slice(0, 1 + tape.below(4)) };
      case 'contains':
        return { contains: value.slice(tape.below(3)).slice(0, 1 + tape.below(3)) };
      case 'within':
        return { within: value.slice(0, tape.of([4, 6, 9, 12])) };
      default:
        return { [operator]: operand };
    }
  }

  /** The same field of another object. */
  function another({ value: _, witness: __, ...about }: About): About {
    if (about.type === undefined) return about;
    const witness = witnesses.of(about.type, tape);
    return { ...about, witness, ...(about.field === undefined ? {} : { value: witness[about.field] }) };
  }

  function headers(): Readonly<Record<string, string>> {
    return {
      'accept-language': tape.once(3) ? 'zh' : 'en',
      ...(tape.once(10) ? { 'x-heyi-on-denied': 'refuse' } : {}),
      ...(tape.once(12) ? { 'x-heyi-explain': 'plan' } : {}),
      ...(purposes.length > 0 && tape.once(20) ? { 'x-heyi-purpose': encodeURIComponent(tape.of(purposes)) } : {}),
      ...(!tape.once(20) ? { 'x-heyi-matter': encodeURIComponent('（2023）测1号') } : {}),
      ...(tape.once(20) ? { accept: 'application/json' } : {}),
    };
  }
}

/** Parts of a list or a group, which are no further objects. */
function keepsDepth(type: string): boolean {
  return /(Edge|PageInfo|GroupKey|CountDistinct|Sum|Avg|Min|Max|Percentile|Me)$/.test(type);
}

/** A key like the given one that nobody has. */
function absent(name: string, value: Json | undefined): Json {
  if (name === 'idNumber') return citizenNumber('110101', '1900-01-01', 1);
  return typeof value === 'string' && /^\d+$/.test(value) ? `9${value}`.slice(0, 12) : 'nobody';
}

function block(lines: readonly string[]): string {
  return `{\n${lines.join('\n').replace(/^/gm, '  ')}\n}`;
}
