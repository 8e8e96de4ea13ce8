import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from '../by-hand.ts';
import { hubForThisTest, startHubUnderTest, type HubUnderTest } from '../hub-under-test.ts';
import { tapCity } from '../tap-city.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest({ rules: 'policy' });
});
afterAll(() => hub.stop());

interface Register {
  readonly total: number;
  readonly complete: boolean;
  readonly entries: readonly {
    readonly subject: string;
    readonly score: number;
    readonly departments: readonly string[];
    readonly reasons: readonly {
      reason: string;
      department: string;
      type: string;
      record: string;
      number: string | null;
      at: string;
    }[];
  }[];
}

const question = `query ($area: AreaCode!, $register: ID!, $first: Int! = 5000) { riskRegister(area: $area, register: $register, first: $first) {
  total complete entries { subject score departments reasons { reason department type record number at } } } }`;

async function registerOf(area: string, register: string, account = 'center-city') {
  const answer = await hub.ask(question, { variables: { area, register }, account });
  return { ...answer, register: (answer.data as { riskRegister: Register | null }).riskRegister };
}

describe('the register of disputes', () => {
  it('has those that two or more departments have, by SQL written by hand', async () => {
    const { register, errors } = await registerOf('4313', 'disputes');
    expect(errors).toBeUndefined();
    const lists = await Promise.all(
      [
        ['grid', 1, "disputes where status = 'OPEN'", 'code'],
        ['grid', 3, "disputes where status = 'OPEN' and major", 'code'],
        ['grid', 2, "disputes where status = 'OPEN' and backlog", 'code'],
        ['petition', 3, 'petitions where true', 'dispute_code'],
        ['police', 1, "police_mediations where status <> 'SETTLED'", 'dispute_code'],
        ['justice', 2, "mediations where status = 'FAILED'", 'dispute_code'],
        ['court', 3, 'cases where true', 'dispute_code'],
      ].map(async ([department, weight, from, column]) => {
        const rows = await byHand(
          department as string,
          `select distinct ${column} as code from ${from} and ${column} is not null and area_code like '4313%'`,
        );
        return rows.map(({ code }) => ({ code: code!, department: department as string, weight: weight as number }));
      }),
    );
    const meant = new Map<string, { departments: Set<string>; score: number }>();
    for (const { code, department, weight } of lists.flat()) {
      const known = meant.get(code) ?? { departments: new Set(), score: 0 };
      known.departments.add(department);
      meant.set(code, { ...known, score: known.score + weight });
    }
    const expected = [...meant].filter(([, { departments }]) => departments.size > 1);
    expect(expected.length).toBeGreaterThan(3);
    expect(register!.complete).toBe(true);
    expect(register!.total).toBe(expected.length);
    expect(
      new Map(register!.entries.map(({ subject, score, departments }) => [subject, [score, departments]])),
    ).toEqual(new Map(expected.map(([code, { score, departments }]) => [code, [score, [...departments].sort()]])));
    const scores = register!.entries.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  it('gives each reason with its record', async () => {
    const { register } = await registerOf('4313', 'disputes');
    const reasons = register!.entries.flatMap((entry) =>
      entry.reasons.map((reason) => ({ ...reason, subject: entry.subject })),
    );
    const petitions = reasons.filter(({ type }) => type === 'Petition');
    expect(petitions.length).toBeGreaterThan(0);
    for (const { record, number, subject, reason, department, at } of petitions) {
      expect([reason, department]).toEqual(['became a petition', 'petition']);
      const [row] = await byHand(
        'petition',
        `select number, dispute_code, to_char(received_at, 'YYYY-MM-DD"T"HH24:MI:SS') as at from petitions where id = ${record}`,
      );
      expect([number, subject, at.slice(0, 19)]).toEqual([row!['number'], row!['dispute_code'], row!['at']]);
    }
  });
});

describe('the register of people', () => {
  it('has people by their ids alone, of two or more departments', async () => {
    const { register, errors } = await registerOf('4313', 'people');
    expect(errors).toBeUndefined();
    expect(register!.total).toBeGreaterThan(0);
    for (const { subject, departments } of register!.entries) {
      expect(subject).not.toMatch(/^\d{17}[\dX]$/);
      expect(departments.length).toBeGreaterThan(1);
    }
    const [first] = register!.entries;
    const { data } = await hub.ask(
      'query ($id: ID!) { person(id: $id) { petitions { nodes { id } } incidents { nodes { id } } mediations { nodes { id } } courtCases { nodes { id } } gridEvents { nodes { id } } } }',
      { variables: { id: first!.subject } },
    );
    const records = Object.values((data as { person: Record<string, { nodes: { id: string }[] }> }).person).flatMap(
      ({ nodes }) => nodes.map(({ id }) => id),
    );
    for (const { record } of first!.reasons) expect(records).toContain(record);
  });

  it('asks each department once', async () => {
    const city = await tapCity();
    const tapped = await hubForThisTest({
      rules: 'policy',
      urls: city.urls,
    });
    await tapped.ask(question, { variables: { area: '4313', register: 'people' } });
    expect(city.takeRoundTrips()).toEqual({
      'civil-affairs': 0,
      court: 1,
      grid: 1,
      justice: 1,
      petition: 1,
      police: 1,
    });
  });
});

describe('a register that is not complete says so', () => {
  it('where the caller’s own area is not all of it', async () => {
    expect((await registerOf('431302', 'disputes', 'center-county')).register!.complete).toBe(true);
    expect((await registerOf('4313', 'disputes', 'center-county')).register!.complete).toBe(false);
  });

  it('where a department is down, and names it', async () => {
    const partly = await hubForThisTest({ rules: 'policy', urls: { court: 'postgres://reader@127.0.0.1:1/court' } });
    const { data, errors, extensions } = await partly.ask(question, {
      variables: { area: '4313', register: 'disputes' },
    });
    expect((data as { riskRegister: Register }).riskRegister.complete).toBe(false);
    expect(extensions).toEqual({ incomplete: ['court'] });
    expect(errors!.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['riskRegister'], 'SOURCE_UNAVAILABLE'],
    ]);
  });

  it('where its rows may be counted and not listed, and names whom to ask', async () => {
    const { register, errors } = await registerOf('4313', 'people', 'analyst');
    expect(register).toEqual({ total: 0, complete: false, entries: [] });
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['FIELD_FORBIDDEN']));
    expect(errors!.map(({ path }) => path)).toContainEqual(['riskRegister', 'entries']);
  });

  it('and is unknown to those who may know of one department’s signs alone, as one that there is not', async () => {
    const ask = (register: string) =>
      hub.ask(question, { variables: { area: '4313', register }, account: 'police-admin' });
    const [hidden, absent] = [await ask('people'), await ask('purple')];
    expect(hidden.errors!.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(hidden.errors![0]!.message.replace('people', 'purple')).toBe(absent.errors![0]!.message);
  });
});
