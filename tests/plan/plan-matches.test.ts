import { describe, expect, it } from 'vitest';
import type { Decision, Entitlement, Verb } from '../../src/permissions/decision.ts';
import type { RowRule } from '../../src/permissions/row-rule.ts';
import { planMatches } from '../../src/plan/plan-matches.ts';
import { postgresStatement } from '../../src/sources/postgres/postgres-statement.ts';
import { model } from './planned.ts';

const everything: Decision = { kind: 'all', fingerprint: 'all' };

describe('the matches of a model', () => {
  it('are its links out of a department, and of those the ones asked for', () => {
    const links = (asked: Parameters<typeof planMatches>[2]) =>
      planMatches(model, everything, asked).map(({ link }) => link);
    expect(links({})).toEqual(expect.arrayContaining(['Petition.person', 'Petition.area', 'Person.area']));
    expect(links({})).not.toContain('PetitionVisit.petition');
    const asked = planMatches(model, everything, { department: 'petition', target: 'Person' });
    expect(asked.map(({ link }) => link)).toContain('Petition.person');
    expect(new Set(asked.map(({ from, target }) => `${from} ${target}`))).toEqual(new Set(['petition Person']));
    expect(links({ department: 'police', target: 'Person' })).toEqual([]);
  });

  it('read keys and numbers of rows, chunk by chunk, and nothing else', () => {
    const found = planMatches(model, everything, { department: 'petition', target: 'Person' });
    const match = found.find(({ link }) => link === 'Petition.person');
    const { unkeyed, first, next, held } = match!;
    expect([unkeyed, first, next, held].map((step) => [step.department, postgresStatement(step).text])).toEqual([
      ['petition', 'select count(*) from "petitions" as "t0" where "t0"."petitioner_id_number" is null'],
      [
        'petition',
        'select "t0"."petitioner_id_number", count(*) from "petitions" as "t0" where ("t0"."petitioner_id_number" is null) is not true group by "t0"."petitioner_id_number"  order by "t0"."petitioner_id_number" collate "C" asc limit $1',
      ],
      [
        'petition',
        'select "t0"."petitioner_id_number", count(*) from "petitions" as "t0" where ("t0"."petitioner_id_number" is null) is not true and (("t0"."petitioner_id_number" collate "C" > $1::text)) group by "t0"."petitioner_id_number"  order by "t0"."petitioner_id_number" collate "C" asc limit $2',
      ],
      ['police', 'select "t0"."id_number" from "residents" as "t0" where "t0"."id_number" = any($1)'],
    ]);
  });
});

describe('under a decision', () => {
  const entitled = (verbsByField: Readonly<Record<string, readonly Verb[]>>): Decision => {
    const fieldsByType = new Map<string, Map<string, { verbs: Set<Verb>; mask: undefined; reason: undefined }>>();
    for (const [coordinate, verbs] of Object.entries(verbsByField)) {
      const [type, field] = coordinate.split('.') as [string, string];
      const fields = fieldsByType.get(type) ?? new Map<string, never>();
      fields.set(field, { verbs: new Set(verbs), mask: undefined, reason: undefined });
      fieldsByType.set(type, fields);
    }
    const entitlement: Entitlement = {
      fingerprint: 'some',
      fieldsByType,
      rowRulesByType: new Map<string, ReadonlyMap<string, RowRule>>([
        [
          'Petition',
          new Map([['petition', { kind: 'some', of: [{ kind: 'scope', field: 'area', levels: ['county'] }] }]]),
        ],
        ['Person', new Map([['police', { kind: 'all' }]])],
      ]),
      smallestGroupByType: new Map(),
      verifiesPerMinute: undefined,
      explains: false,
      duty: undefined,
      grantByOwner: new Map(),
    };
    return { kind: 'some', entitlement, fingerprint: 'some' };
  };
  const ofPetitions = (decision: Decision) =>
    planMatches(model, decision, { department: 'petition', target: 'Person' })[0]!;
  const whole = { 'Petition.person': ['join', 'aggregate'], 'Person.id': ['aggregate'] } as const;

  it('a link may be asked of by who may join and aggregate it, and aggregate what it leads to', () => {
    expect(ofPetitions(entitled(whole)).refusal).toBeUndefined();
  });

  it.each([
    ['join', { ...whole, 'Petition.person': ['aggregate'] }],
    ['aggregate', { ...whole, 'Petition.person': ['join', 'read'] }],
    ['aggregate the other end', { ...whole, 'Person.id': ['read', 'join'] }],
  ] as const)('and not by who may not %s', (_what, verbs) => {
    expect(ofPetitions(entitled(verbs)).refusal).toBe('no-grant');
  });

  it('is refused where everything is', () => {
    expect(ofPetitions({ kind: 'deny', reason: 'no-purpose', fingerprint: 'deny' }).refusal).toBe('no-purpose');
  });

  it('counts only the rows that exist for the caller', () => {
    const { unkeyed, first, held } = ofPetitions(entitled(whole));
    for (const step of [unkeyed, first])
      expect(postgresStatement(step).text).toMatch(
        /"area_code" collate "C" >= \$1 and "t0"\."area_code" collate "C" < \$2/,
      );
    expect(held.where).toBeUndefined();
    const sealed = ofPetitions(entitled({ ...whole })).held;
    expect(sealed.table).toBe('residents');
  });
});
