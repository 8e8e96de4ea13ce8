import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isTypeDefinitionNode, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readHubNames } from '../../src/compose/hub-names.ts';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import { packageRoot } from '../../src/package-root.ts';

const shared = readFileSync(join(packageRoot, 'schema', 'shared.graphql'), 'utf8');
const hub = buildSchema('type Query { me: Me health: String } type Me { name: String }');

function refusal(sharedSdl: string): HeyiError {
  try {
    readHubNames(sharedSdl, hub);
  } catch (error) {
    if (error instanceof HeyiError) return error;
    throw error;
  }
  throw new Error('it was permitted');
}

describe('what the hub has named', () => {
  it('are the types of shared.graphql, of its own schema and of GraphQL', () => {
    const { types } = readHubNames(shared, hub);
    for (const name of ['PageInfo', 'AreaCode', 'Direction', 'Me', 'Query', 'Mutation', 'Subscription', 'Int', 'Float'])
      expect(types).toContain(name);
    expect(types).not.toContain('Person');
  });

  it('are the root fields of its own schema', () => {
    expect(readHubNames(shared, hub).roots).toEqual(new Set(['me', 'health']));
  });

  it('are enums that every department may use', () => {
    const { sharedEnums } = readHubNames(`${shared}\nenum Sex { MALE FEMALE }`, hub);
    expect(sharedEnums).toContain('Sex');
    expect(sharedEnums).not.toContain('PageInfo');
  });
});

describe('shared.graphql', () => {
  it('is refused with file and line where it is no GraphQL', () => {
    const error = refusal(`${shared}\ntype {`);
    expect(error.code).toBe('SCHEMA_INVALID');
    expect(error.message).toMatch(/ {2}shared\.graphql:\d+: Syntax Error: /);
  });

  it.each(
    parse(shared)
      .definitions.filter(isTypeDefinitionNode)
      .map((definition) => [definition.name.value, definition] as const),
  )('is refused without %s, which the hub builds on', (name, definition) => {
    const document = parse(shared);
    const definitions = document.definitions.filter(({ loc }) => loc?.start !== definition.loc?.start);
    const error = refusal(print({ ...document, definitions }));
    expect(error.values['count']).toBe(1);
    expect(error.message).toMatch(new RegExp(` {2}shared\\.graphql ${name}: the hub builds on \\w+ ${name}, which`));
    expect(error.message).toContain(`${name} from the shared.graphql that comes with the hub`);
  });

  it.each([
    ['a directive of departments', 'type Extra @key { id: ID }', 'Unknown directive "@key".'],
    ['a type of departments', 'type Extra { person: Person }', 'Unknown type "Person".'],
    ['a value twice', 'enum Extra { A A }', 'Enum value "Extra.A" can only be defined once.'],
    ['a type without fields', 'type Extra', 'Type Extra must define one or more fields.'],
    ['a root type', 'type Query { extra: ID }', 'what every department shares is no root'],
  ])('is refused with %s, under its own name', (_what, sdl, wrong) => {
    const error = refusal(`${shared}\n${sdl}`);
    expect(error.code).toBe('SCHEMA_INVALID');
    expect(error.message).toMatch(/ {2}shared\.graphql/);
    expect(error.message).toContain(wrong);
    expect(error.values['count']).toBe(1);
  });
});
