import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from '../../server/by-hand.ts';
import type { Answer, AskOptions, HubUnderTest } from '../../server/hub-under-test.ts';
import { startLeakHub } from './leak-hub.ts';

let hub: HubUnderTest;
/** Somebody in the judge's district who reported an incident there, and a plaintiff from elsewhere. */
let inside: string;
let outside: string;
let insideName: string;

beforeAll(async () => {
  // A minute for each answer, or the verifications of one test would be counted against the next.
  let minutes = 0;
  hub = await startLeakHub({ now: () => new Date(Date.UTC(2026, 0, 1) + 60_000 * (minutes += 1)) });
  const reporters = await byHand<{ n: string; name: string; near: string }>(
    'police',
    `select distinct i.reporter_id_number as n, r.name, starts_with(r.area_code, '431302')::text as near
       from incidents i join residents r on r.id_number = i.reporter_id_number where starts_with(i.area_code, '431302') order by 1`,
  );
  const residents = await byHand<{ n: string }>(
    'police',
    `select id_number as n from residents where starts_with(area_code, '431302')`,
  );
  const near = new Set(residents.map(({ n }) => n));
  const one = reporters.find(({ near: isNear }) => isNear === 'true')!;
  inside = one.n;
  insideName = one.name;
  const plaintiffs = await byHand<{ n: string }>(
    'court',
    `select plaintiff_id_number as n from cases where category = 'CIVIL' and plaintiff_id_number is not null order by id`,
  );
  outside = plaintiffs.find(({ n }) => !near.has(n) && hub.running.hub.sealer.isKey('Person', n))!.n;
});
afterAll(() => hub.stop());

function ask(query: string, options: AskOptions = {}): Promise<Answer> {
  return hub.ask(query, { account: 'judge', ...options });
}

describe('7. aliases, fragments and directives', () => {
  it('a value is shown under every name as under its own', async () => {
    const { data, errors } = await ask(
      `query ($yes: Boolean = true, $no: Boolean = false, $number: IdNumber!) {
        person(idNumber: $number) {
          name birthDate idNumber phone
          a: name b: name c: phone d: phone
          ...F @include(if: $yes)
          ... on Person @skip(if: $no) { g: name h: phone i: birthDate j: idNumber }
          ... @include(if: true) { k: idNumber ...G }
        }
      }
      fragment F on Person { e: name f: phone name phone }
      fragment G on Person { ...F l: birthDate m: phone @skip(if: $no) }`,
      { variables: { number: inside } },
    );
    const person = (data as { person: Record<string, string | null> }).person;
    const { name, birthDate, idNumber } = person;
    expect(name).toBe(`${insideName.slice(0, 1)}${'*'.repeat(Array.from(insideName).length - 1)}`);
    expect(birthDate).toBe(`${inside.slice(6, 10)}-01-01`);
    expect(idNumber).toBe(`${inside.slice(0, 6)}********${inside.slice(14)}`);
    for (const alias of ['a', 'b', 'e', 'g']) expect(person[alias]).toBe(name);
    for (const alias of ['i', 'l']) expect(person[alias]).toBe(birthDate);
    for (const alias of ['j', 'k']) expect(person[alias]).toBe(idNumber);
    for (const alias of ['phone', 'c', 'd', 'f', 'h', 'm']) expect(person[alias]).toBeNull();
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(errors!.map(() => 'FIELD_FORBIDDEN'));
  });
});

describe('8. interfaces and inline fragments', () => {
  const matters = (selection: string) =>
    `query ($number: IdNumber!) { person(idNumber: $number) { matters(first: 50) { nodes { __typename ${selection} } } } }`;
  const nodesOf = ({ data }: Answer) =>
    (data as { person: { matters: { nodes: Record<string, unknown>[] } } }).person.matters.nodes;

  it('a field is as forbidden through an interface as by its own type', async () => {
    const direct = await ask('{ incidents(first: 3) { nodes { status number } } }');
    expect(direct.errors!.map(({ extensions }) => extensions.code)).toEqual(['FIELD_FORBIDDEN']);
    const through = await ask(matters('number ... on Incident { status n: number }'), {
      variables: { number: inside },
    });
    const incidents = nodesOf(through).filter((node) => node['__typename'] === 'Incident');
    expect(incidents.length).toBeGreaterThan(0);
    for (const incident of incidents) expect(incident).toMatchObject({ status: null, n: incident['number'] });
    expect(through.errors!.map(({ extensions }) => extensions.code)).toEqual(['FIELD_FORBIDDEN']);
  });

  it('what a mask hides is hidden behind an interface', async () => {
    const answer = await ask(matters('person { id name phone }'), { variables: { number: inside } });
    for (const node of nodesOf(answer))
      expect(node['person']).toMatchObject({ name: expect.stringMatching(/^.\*+$/) as unknown, phone: null });
  });

  it('only types that may be known of stand in a time line, and only rows that may be seen', async () => {
    const answer = await ask(matters('id area { code }'), { variables: { number: inside } });
    const nodes = nodesOf(answer) as { __typename: string; area: { code: string } }[];
    for (const { __typename: type, area } of nodes) {
      expect(['Incident', 'Petition', 'CourtCase']).toContain(type);
      if (type !== 'CourtCase') expect(area.code).toMatch(/^431302/);
    }
    for (const type of ['GridEvent', 'Mediation']) {
      const refused = await ask(matters(`... on ${type} { id }`), { variables: { number: inside } });
      expect(refused.errors![0]!.message).toMatch(new RegExp(`^Unknown type "${type}"\\.`));
    }
  });
});

describe('9. keys that the caller may not read', () => {
  it('a link that may be read and not followed gives its key and no more', async () => {
    const { data, errors } = await ask('{ petitions(first: 5) { nodes { number person { id name birthDate } } } }', {
      account: 'mediator',
    });
    const { nodes } = (data as { petitions: { nodes: { person: Record<string, unknown> | null }[] } }).petitions;
    const persons = nodes.flatMap(({ person }) => person ?? []);
    expect(persons.length).toBeGreaterThan(0);
    for (const person of persons)
      expect(person).toEqual({ id: expect.any(String) as unknown, name: null, birthDate: null });
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(errors!.map(() => 'FIELD_FORBIDDEN'));
  });

  it('and leads nowhere from its other end', async () => {
    const { data } = await ask('{ people(first: 5) { nodes { name petitions { totalCount nodes { number } } } } }', {
      account: 'mediator',
    });
    const { nodes } = (data as { people: { nodes: { petitions: unknown }[] } }).people;
    expect(nodes.length).toBe(5);
    for (const { petitions } of nodes) expect(petitions).toBeNull();
  });

  it('keys by which a plan joins stand nowhere in an answer', async () => {
    const answer = await ask(
      `{ incidents(first: 20) { nodes { number person { name petitions(first: 2) { edges { cursor node { number } } pageInfo { endCursor } } } } edges { cursor } } }`,
    );
    const text = JSON.stringify([answer.data, answer.errors, answer.extensions, [...answer.headers]]);
    expect(text).toContain('**');
    expect(text).not.toContain('431398');
    const { data } = await ask('{ incidents(first: 20) { nodes { person { id } } } }');
    const { nodes } = (data as { incidents: { nodes: { person: { id: string } | null }[] } }).incidents;
    for (const { person } of nodes) if (person !== null) expect(text).not.toContain(person.id);
  });
});

describe('11. another door to the same object', () => {
  const SELECTION = 'id name idNumber birthDate area { code name } incidents { totalCount } petitions { totalCount }';

  it('one in sight looks the same by every path', async () => {
    const id = hub.running.hub.sealer.seal('Person', inside);
    const { data } = await ask(
      `query ($number: IdNumber!) {
        person(idNumber: $number) { ${SELECTION} i: incidents(first: 1) { nodes { person { ${SELECTION} } } }
          matters(first: 1) { nodes { person { ${SELECTION} } } } }
        people(where: {idNumber: {eq: $number}}) { nodes { ${SELECTION} } }
      }`,
      { variables: { number: inside } },
    );
    const { person, people } = data as Record<string, Record<string, { nodes?: Record<string, unknown>[] }>>;
    const { i, matters, ...direct } = person!;
    expect(direct).toMatchObject({ id, name: expect.stringMatching(/^.\*+$/) as unknown });
    expect(people!['nodes']).toEqual([direct]);
    expect(i!.nodes).toEqual([{ person: direct }]);
    expect(matters!.nodes).toEqual([{ person: direct }]);
  });

  it('one out of sight is nobody by every path', async () => {
    const { data } = await ask(
      `query ($number: IdNumber!) {
        person(idNumber: $number) { name birthDate area { code } courtCases(first: 1) { nodes { person { name birthDate area { code } } } } }
        people(where: {idNumber: {eq: $number}}) { totalCount nodes { id } }
      }`,
      { variables: { number: outside } },
    );
    const nobody = { name: null, birthDate: null, area: null };
    expect(data).toEqual({
      person: { ...nobody, courtCases: { nodes: [{ person: nobody }] } },
      people: { totalCount: 0, nodes: [] },
    });
  });
});
