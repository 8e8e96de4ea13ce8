import fc from 'fast-check';
import {
  execute,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { coerceVariables } from '../../src/server/coerce-variables.ts';
import { accountSchema, composition } from './account-schema.ts';

const accounts = [
  'center-county',
  'judge',
  'mediator',
  'civil-clerk',
  'grid-member',
  'analyst',
  'citizen',
  'court-admin',
];

/** All of them are asked in the long run; in each other run as many as seconds allow, other ones each time. */
const LONG = Boolean(process.env['HEYI_TEST_LONG']);
const POSITIONS = 500;
const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);

function some(positions: readonly Position[]): readonly Position[] {
  if (LONG || positions.length <= POSITIONS) return positions;
  const length = { minLength: POSITIONS, maxLength: POSITIONS };
  return fc.sample(fc.shuffledSubarray([...positions], length), { seed: SEED, numRuns: 1 })[0]!;
}

/** A place where a name can stand, as a document around it, and the variables if it stands in their keys. */
interface Position {
  readonly place: string;
  readonly name: string;
  readonly document: (name: string) => string;
  readonly variables?: (name: string) => Readonly<Record<string, unknown>>;
}

/** As long as the name, so that nothing behind it moves, and like no name there is. */
const unknownLike = (name: string) => 'zq'.repeat(name.length).slice(0, name.length);

/** What is said, the name struck out, and what is suggested apart. */
function told(schema: GraphQLSchema, position: Position, name: string) {
  const document = parse(position.document(name));
  const errors = [...validate(schema, document)];
  const operation = getOperationAST(document);
  if (position.variables !== undefined && errors.length === 0 && operation) {
    const coerced = coerceVariables(schema, operation, position.variables(name));
    if (coerced.kind === 'refused') errors.push(...coerced.errors);
  }
  const suggested = errors.flatMap(({ message }) => / Did you mean (.*)\?$/.exec(message)?.[1] ?? []);
  // Names stand in quotes; outside of them, a field called "field" is a word of the message's own.
  const struck = (quoted: string) => quoted.replace(new RegExp(`\\b${name}\\b`, 'g'), '<name>');
  const said = errors.map(({ message, locations }) => ({
    message: message.replace(/ Did you mean .*\?$/, '').replace(/"[^"]*"/g, struck),
    locations,
  }));
  return { said, suggested };
}

function membersOf(type: GraphQLNamedType | undefined): readonly string[] {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

/** Every name of the whole schema that another does not have, in every place where it could be written. */
function positionsOf(whole: GraphQLSchema, schema: GraphQLSchema): readonly Position[] {
  const positions: Position[] = [];
  const pair = (place: string, name: string, document: (names: string) => string) => {
    positions.push({ place, name, document });
    positions.push({ place: `${place}, beside another`, name, document: (it) => document(`${it} bogus`) });
  };
  for (const type of Object.values(whole.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const seen = schema.getType(type.name);
    if (seen === undefined) {
      positions.push({
        place: 'type of a fragment',
        name: type.name,
        document: (it) => `{ ...F bogus } fragment F on ${it} { __typename }`,
      });
      positions.push({
        place: 'type of a variable',
        name: type.name,
        document: (it) => `query ($v: ${it}) { __typename @skip(if: $v) bogus }`,
      });
      continue;
    }
    const hidden = membersOf(type).filter((name) => !membersOf(seen).includes(name));
    if (isInputObjectType(type)) {
      for (const name of hidden) {
        const place = `${type.name} in`;
        pair(`${place} the document`, name, (it) => {
          const members = it.split(' ').map((member) => `${member}: null`);
          return `query ($v: ${type.name} = {${members.join(', ')}}) { __typename @skip(if: $v) }`;
        });
        positions.push({
          place: `${place} a variable`,
          name,
          document: () => `query ($v: ${type.name}) { me { account } }`,
          variables: (it) => ({ v: { [it]: null, bogus: null } }),
        });
        if (membersOf(seen).includes('not'))
          positions.push({
            place: `${place} a variable, nested`,
            name,
            document: () => `query ($v: ${type.name}) { me { account } }`,
            variables: (it) => ({ v: { not: { and: [{ [it]: { eq: 'x' } }] } } }),
          });
      }
      continue;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const name of hidden) {
      pair(`${type.name} selected`, name, (it) => `{ ...F } fragment F on ${type.name} { ${it} }`);
      pair(`${type.name} selected with arguments`, name, (it) =>
        `{ ...F } fragment F on ${type.name} { x: ${it}(first: 1) }`.replace(' bogus(first: 1)', '(first: 1) bogus'),
      );
    }
    for (const field of Object.values(type.getFields())) {
      const known = isObjectType(seen) ? seen.getFields()[field.name] : undefined;
      if (known === undefined) continue;
      for (const { name } of field.args.filter((argument) => !known.args.some((each) => each.name === argument.name))) {
        const below = membersOf(getNamedType(known.type) as GraphQLNamedType).length > 0 ? '{ __typename }' : '';
        pair(`argument of ${type.name}.${field.name}`, name, (it) => {
          const [first, second] = it.split(' ');
          const given = second === undefined ? `${first!}: null` : `${first!}: null, ${second}: null`;
          return `{ ...F } fragment F on ${type.name} { ${field.name}(${given}) ${below} }`;
        });
      }
    }
  }
  return positions;
}

describe.each(accounts)('to %s', (account) => {
  let schema: GraphQLSchema;
  let positions: readonly Position[];
  beforeAll(() => {
    schema = accountSchema(account);
    positions = some(positionsOf(composition.schema, schema));
  });

  it(`every forbidden name is told of as an unknown one, alone and beside another (HEYI_TEST_SEED=${SEED})`, () => {
    expect(positions.length).toBeGreaterThan(150);
    for (const position of positions) {
      const { said } = told(schema, position, position.name);
      expect(said.length, `${position.place}: ${position.name}`).toBeGreaterThan(0);
      expect(said, `${position.place}: ${position.name}`).toEqual(
        told(schema, position, unknownLike(position.name)).said,
      );
    }
  });

  it('nothing is suggested that is not in its schema', () => {
    const known = new Set(
      Object.values(schema.getTypeMap()).flatMap((type) => [
        type.name,
        ...membersOf(type),
        ...(isObjectType(type)
          ? Object.values(type.getFields()).flatMap(({ args }) => args.map(({ name }) => name))
          : []),
      ]),
    );
    // What a caller may mistype: every name with a letter more.
    const suggested = positions.flatMap((position) => [
      ...told(schema, position, position.name).suggested,
      ...told(schema, position, `${position.name}s`).suggested,
    ]);
    expect(suggested.length).toBeGreaterThan(5);
    for (const text of suggested)
      for (const [, name] of text.matchAll(/"(?:.*?\s)?(\w+)"/g)) expect([...known], text).toContain(name);
  });

  it('introspection knows no hidden type', async () => {
    const hidden = Object.keys(composition.schema.getTypeMap()).filter((name) => schema.getType(name) === undefined);
    expect(hidden.length).toBeGreaterThan(0);
    for (const name of [...hidden, 'Bogus']) {
      const { data } = await execute({ schema, document: parse(`{ __type(name: "${name}") { name } }`) });
      expect(data).toEqual({ __type: null });
    }
  });
});

it('the positions are of every kind', () => {
  const kinds = new Set(
    accounts.flatMap((account) =>
      positionsOf(composition.schema, accountSchema(account)).map(({ place }) =>
        place.replace(/^(?!type|argument)\w+/, '<type>').replace(/ of \w+\.\w+/, ''),
      ),
    ),
  );
  expect([...kinds].sort()).toEqual([
    '<type> in a variable',
    '<type> in a variable, nested',
    '<type> in the document',
    '<type> in the document, beside another',
    '<type> selected',
    '<type> selected with arguments',
    '<type> selected with arguments, beside another',
    '<type> selected, beside another',
    'argument',
    'argument, beside another',
    'type of a fragment',
    'type of a variable',
  ]);
});
