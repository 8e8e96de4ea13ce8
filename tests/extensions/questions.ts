import { readdirSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { readSystems } from '../../src/demo/systems/read-systems.ts';
import { readOperation } from '../operations/operation.ts';
import type { HubUnderTest } from '../server/hub-under-test.ts';

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly account: string;
  readonly purpose?: string;
  readonly operationName?: string | undefined;
  /** Whether it is a row of the book, of which there are many. */
  readonly isOfOneRow?: true;
}

const CENTER = `
  query ($area: AreaCode!) { center(area: $area) { ...Told children { area ...Told } } }
  fragment Told on AreaCenter {
    command { raised open overdue }
    analysis { indicator { id zh en unit departments } value numerator denominator lastYear change rank series { month value } }
    risks(first: 100) { indicator { id } value severity reasons departments }
  }`;
const mattersOf = (people: readonly string[]) =>
  `{ ${people.map((id, at) => `p${at}: person(id: "${id}") { matters(first: 50) { nodes { __typename id number at } } }`).join(' ')} }`;

/**
 * What is asked of all hubs: the book of systems; what brings together whatever departments there are, indicators and risks of a county and
 * its towns, matters of people, oneself; in the long run the golden operations.
 *
 * @param people ids, whose matters are asked for
 */
export function questionsFor(schema: GraphQLSchema, people: readonly string[]): readonly Question[] {
  const book = readSystems('examples/systems', schema).map(({ row, saved }): Question => {
    const { text, variables, account, purpose } = saved!;
    // Those that are beyond an alarm are all told: one that goes does not let another in.
    const query = text.replace(/risks\(first: \d+\)/g, 'risks(first: 100)');
    return { name: row, query, variables, account, purpose, isOfOneRow: true };
  });
  const golden = readdirSync('tests/operations', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }): Question => ({ name, ...readOperation('tests/operations', name) }));
  return [
    ...book,
    ...(process.env['HEYI_TEST_LONG'] === '1' ? golden : []),
    { name: 'the center of a county', query: CENTER, variables: { area: '431302' }, account: 'center-city' },
    { name: 'the center of a town', query: CENTER, variables: { area: '431302100' }, account: 'center-town' },
    { name: 'matters of people', query: mattersOf(people), variables: {}, account: 'center-city' },
    ...['center-city', 'center-town', 'analyst'].map((account) => ({
      name: `whom ${account} may read`,
      query: '{ me { account post scope purpose readable } }',
      variables: {},
      account,
    })),
  ];
}

/** A body, without what is of one request alone, and without cursors: they are bound to all that their account may. */
export async function answersOf(
  hub: HubUnderTest,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const waiting = [...questions];
  const ask = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { name, query, variables, account, purpose, operationName } = next;
      const { headers: _, ...answer } = await hub.ask(query, {
        variables,
        account,
        ...(operationName === undefined ? {} : { operationName }),
        ...(purpose === undefined ? {} : { headers: { 'x-heyi-purpose': encodeURIComponent(purpose) } }),
      });
      const text = JSON.stringify(answer);
      answers.set(name, text.replace(/"(requestId|startCursor|endCursor|cursor)":"[^"]*"/g, '"$1":""'));
    }
  };
  await Promise.all(Array.from({ length: 4 }, ask));
  return answers;
}
