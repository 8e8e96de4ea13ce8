import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
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

  it.each([
    ['scalar DateTime', /scalar DateTime[^\n]*/],
    ['enum Direction', /enum Direction \{[^}]*\}/],
    ['type PageInfo', /type PageInfo \{[^}]*\}/],
  ])('is refused without %s, which the hub builds on', (what, pattern) => {
    const error = refusal(shared.replace(pattern, 'scalar Instead'));
    expect(error.values['count']).toBe(1);
    expect(error.message).toContain(`the hub builds on ${what}, which is not there`);
    expect(error.message).toContain(`take ${what} from the shared.graphql that comes with the hub`);
  });
});
