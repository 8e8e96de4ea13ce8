import { describe, expect, it } from 'vitest';
import type { Answer } from '../hub-under-test.ts';
import { administrationForThisTest, codeOf } from './administrators.ts';

const INCIDENTS = '{ incidents(first: 1) { nodes { number } } }';
const SUSPEND = `mutation ($name: String!) { suspendGrant(name: $name, reason: "misuse") { status epoch draft { id } } }`;
const RESUME = `mutation ($name: String!, $basedOn: Int!) {
  resumeGrant(basedOn: $basedOn, name: $name, reason: "settled") { status epoch draft { id decidable } }
}`;
const REVOKE = `mutation ($name: String!) { revokeGrant(name: $name, reason: "no longer needed") { status epoch } }`;
const DECIDE = `mutation ($id: ID!, $approve: Boolean!) {
  decideDraft(id: $id, approve: $approve, reason: "agreed") { status epoch draft { status decidedBy } }
}`;
const GRANT = `mutation ($basedOn: Int!, $grant: String!) {
  grant(basedOn: $basedOn, grant: $grant, reason: "asked for") { status epoch draft { id } }
}`;
const name = 'police-to-city-centre';

/** A grant of the police of one field, to a post that has none of it yet. */
const grantOf = (field: string, of = 'police-phones') =>
  `name: ${of}\nto: { departments: [justice], posts: [mediator] }\npurposes: [本部门数据管理]\nbasis: 协议\nfields: [{ fields: [${field}], verbs: [read] }]\n`;

describe('a grant', () => {
  it('is suspended at once and resumed when a second person agrees', async () => {
    const { as, epoch } = await administrationForThisTest();
    expect(codeOf(await as('center-city', INCIDENTS))).toBeUndefined();

    const suspended = await as('police-admin', SUSPEND, { name });
    expect(suspended.data).toEqual({ suspendGrant: { status: 'APPLIED', epoch: 2, draft: null } });
    const denied = await as('center-city', INCIDENTS);
    expect(denied.errors!.length).toBeGreaterThan(0);
    expect(JSON.stringify(denied.data ?? null)).not.toMatch(/[0-9]{6}/);

    // What it gives back is sensitive.
    const resumed = await as('police-admin', RESUME, { name, basedOn: await epoch() });
    const { status, draft } = (
      resumed.data as { resumeGrant: { status: string; draft: { id: string; decidable: boolean } } }
    ).resumeGrant;
    expect([status, draft.decidable]).toEqual(['PENDING', false]);
    expect(codeOf(await as('center-city', INCIDENTS))).toBeDefined();
    expect(codeOf(await as('police-admin', DECIDE, { id: draft.id, approve: true }))).toBe('ADMINISTRATION_FORBIDDEN');
    // The requester is told that it waits, and may not decide.
    expect(codeOf(await as('grid-admin', DECIDE, { id: draft.id, approve: true }))).toBe('ADMINISTRATION_FORBIDDEN');
    expect(codeOf(await as('court-admin', DECIDE, { id: draft.id, approve: true }))).toBe('DRAFT_NOT_PENDING');
    const agreed = await as('police-admin-2', DECIDE, { id: draft.id, approve: true });
    expect(agreed.data).toEqual({ decideDraft: { status: 'APPLIED', epoch: 3, draft: null } });
    expect(codeOf(await as('center-city', INCIDENTS))).toBeUndefined();
    // Once.
    expect(codeOf(await as('police-admin-2', DECIDE, { id: draft.id, approve: true }))).toBe('DRAFT_NOT_PENDING');
  });

  it('goes with its assignments', async () => {
    const { as, under } = await administrationForThisTest();
    expect((await as('police-admin', REVOKE, { name })).data).toEqual({ revokeGrant: { status: 'APPLIED', epoch: 2 } });
    const { items } = await under.store.current();
    expect(
      items.filter(({ section, body }) => section === 'assignments' && JSON.stringify(body).includes(name)),
    ).toEqual([]);
    expect(codeOf(await as('center-city', INCIDENTS))).toBeDefined();
  });

  it('of nothing sensitive is made at once; a sensitive one waits, and may be refused', async () => {
    const { as, epoch } = await administrationForThisTest();
    const plain = await as('police-admin', GRANT, {
      basedOn: await epoch(),
      grant: grantOf('PolicePost.name', 'posts'),
    });
    expect(plain.errors).toBeUndefined();
    expect(plain.data).toEqual({ grant: { status: 'APPLIED', epoch: 2, draft: null } });
    const sensitive = await as('police-admin', GRANT, { basedOn: await epoch(), grant: grantOf('Person.idNumber') });
    const { id } = (sensitive.data as { grant: { draft: { id: string } } }).grant.draft;
    const refused = await as('police-admin-2', DECIDE, { id, approve: false });
    expect(refused.data).toEqual({
      decideDraft: { status: 'REJECTED', epoch: null, draft: { status: 'REJECTED', decidedBy: 'police-admin-2' } },
    });
    expect(await epoch()).toBe(2);
  });

  it.each([
    ['that is no YAML', 'name: [', /POLICY_INVALID/],
    ['without what a grant needs', 'name: x', /POLICY_INVALID/],
    ['of another department’s field', grantOf('Petition.number'), /POLICY_INVALID/],
  ])('%s is refused with what is wrong, and changes nothing', async (_, grant, code) => {
    const { as, epoch } = await administrationForThisTest();
    const answer = await as('police-admin', GRANT, { basedOn: 1, grant });
    expect(codeOf(answer)).toMatch(code);
    expect(answer.errors![0]!.message.length).toBeGreaterThan(20);
    expect(await epoch()).toBe(1);
  });
});

describe('an export', () => {
  it('waits for a second person, whatever the field, and ends at once', async () => {
    const { as, hub, under, epoch } = await administrationForThisTest();
    const grantName = 'grid-county-centres';
    const QUERY = '{ gridEvents(where: { area: { within: "431302101" } }) { nodes { number } } }';
    const exported = async () => {
      const { status } = await fetch(`${hub.running.url}/export`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await hub.issuer.issueToken('center-county')}` },
        body: JSON.stringify({ query: QUERY }),
      });
      return status;
    };
    const bodyWith = async (verbs: readonly string[]) => {
      const { items } = await under.store.current();
      const { body } = items.find(({ section, key }) => section === 'grants' && key === grantName)!;
      const { fields, ...rest } = body as { fields: { fields: string; except?: unknown; verbs: string[] }[] };
      const events = ['GridEvent.id', 'GridEvent.number'];
      const others = fields
        .filter((entry) => JSON.stringify(entry.fields) !== JSON.stringify(events))
        .map((entry) => (entry.fields === '*' ? { ...entry, except: ['CareRecord.*', ...events] } : entry));
      return JSON.stringify({ ...rest, fields: [...others, { fields: events, verbs }] });
    };
    const put = async (verbs: readonly string[]) =>
      (await as('grid-admin', GRANT, { basedOn: await epoch(), grant: await bodyWith(verbs) })).data as {
        grant: { status: string; draft: { id: string } | null };
      };
    expect(await exported()).toBe(403);
    const reading = ['read', 'filter', 'search', 'sort', 'group', 'aggregate', 'join'];
    // No field of it is sensitive.
    expect((await put(reading)).grant.status).toBe('APPLIED');
    const asked = (await put([...reading, 'export'])).grant;
    expect(asked.status).toBe('PENDING');
    expect(await exported()).toBe(403);
    expect(codeOf(await as('grid-admin', DECIDE, { id: asked.draft!.id, approve: true }))).toBe(
      'ADMINISTRATION_FORBIDDEN',
    );
    expect((await as('grid-admin-2', DECIDE, { id: asked.draft!.id, approve: true })).errors).toBeUndefined();
    expect(await exported()).toBe(200);
    expect((await put(reading)).grant.status).toBe('APPLIED');
    expect(await exported()).toBe(403);
  });
});

describe('what is assigned', () => {
  it('is given on in part and under a mask at once; clear again, it waits', async () => {
    const { as, under, epoch } = await administrationForThisTest();
    const CHANGE = `mutation ($basedOn: Int!, $changes: [PolicyChangeInput!]!) {
      changePolicy(basedOn: $basedOn, changes: $changes, reason: "reports only") { status epoch }
    }`;
    const place = { file: 'departments/grid.yaml', section: 'assignments' };
    const keyNow = async () =>
      (await under.store.current()).items.find(
        (item) =>
          item.file === place.file && item.section === place.section && JSON.stringify(item.body).includes(name),
      )!.key;
    const replacedBy = async (text: string) =>
      as('grid-admin', CHANGE, {
        basedOn: await epoch(),
        changes: [
          { ...place, key: await keyNow() },
          { ...place, text },
        ],
      });
    const whole = `grant: ${name}\nposts: [center-city]`;
    const part = `fields:\n  - { fields: [Person.id, Person.name], verbs: [read, join], mask: [{ partial: { first: 1 } }] }`;
    const names = async () => (await as('center-city', '{ people(first: 3) { nodes { name } } }')).data;

    // A key has nothing to mask.
    const refused = await replacedBy(`${whole}\n${part}`);
    expect(codeOf(refused)).toBe('POLICY_INVALID');
    expect(refused.errors![0]!.message).toContain('Person.id is a key or a link');
    const masked = await replacedBy(
      `${whole}\nfields:\n  - { fields: [Person.id, Person.sex] }\n  - { fields: Person.name, verbs: [read], mask: { partial: { first: 1 } } }`,
    );
    expect(masked.errors).toBeUndefined();
    expect(masked.data).toEqual({ changePolicy: { status: 'APPLIED', epoch: 2 } });
    expect(JSON.stringify(await names())).toMatch(/^{"people":{"nodes":\[({"name":".\*+"},?){3}\]}}$/);
    expect(codeOf(await as('center-city', INCIDENTS))).toBeDefined();

    const back = await replacedBy(whole);
    expect(back.data).toEqual({ changePolicy: { status: 'PENDING', epoch: null } });
    expect(JSON.stringify(await names())).toContain('*');
  });
});

describe('an edit', () => {
  it('of what changed meanwhile is refused with what changed; beside it, it stands', async () => {
    const { as } = await administrationForThisTest();
    await as('police-admin', SUSPEND, { name });
    const stale = await as('police-admin-2', RESUME, { name, basedOn: 1 });
    expect(codeOf(stale)).toBe('STALE_DRAFT');
    expect(stale.errors![0]!.message).toContain(`departments/police.yaml grants ${name} (2, police-admin: misuse)`);
    const beside = await as('police-admin-2', GRANT, { basedOn: 1, grant: grantOf('PolicePost.name', 'posts') });
    expect(beside.data).toEqual({ grant: { status: 'APPLIED', epoch: 3, draft: null } });
  });

  it('needs a reason', async () => {
    const { as } = await administrationForThisTest();
    const answer = await as('police-admin', `mutation { suspendGrant(name: "${name}", reason: " ") { status } }`);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  });
});

describe('the past', () => {
  const HISTORY =
    '{ policyHistory { nodes { epoch author reason restores changes { file section key before after } } hasNextPage } }';
  const EXPLAIN = `query ($at: DateTime) {
    explainAccess(account: "center-city", coordinate: "Incident.number", at: $at) { allowed grant reason { owner } }
  }`;

  it('can be read, explained and brought back', async () => {
    const { as, under } = await administrationForThisTest();
    const before = new Date().toISOString();
    await as('police-admin', SUSPEND, { name });

    const { policyHistory: history } = (await as('police-admin', HISTORY)).data as {
      policyHistory: { nodes: { epoch: number; reason: string }[]; hasNextPage: boolean };
    };
    expect(history.hasNextPage).toBe(false);
    expect(history.nodes.map(({ epoch, reason }) => [epoch, reason])).toEqual([
      [2, 'misuse'],
      [1, 'what the folder says at the first start'],
    ]);
    const now = await as('police-admin', EXPLAIN);
    expect(now.data).toMatchObject({ explainAccess: { allowed: false } });
    const then = await as('police-admin', EXPLAIN, { at: before });
    expect(then.data).toEqual({ explainAccess: { allowed: true, grant: name, reason: null } });
    expect(codeOf(await as('police-admin', EXPLAIN, { at: '2001-01-01T00:00:00+08:00' }))).toBe('BAD_USER_INPUT');

    const back = await as('police-admin', 'mutation { rollbackPolicy(to: 1, reason: "back") { status draft { id } } }');
    const { id } = (back.data as { rollbackPolicy: { draft: { id: string } } }).rollbackPolicy.draft;
    expect((await as('police-admin-2', DECIDE, { id, approve: true })).data).toMatchObject({
      decideDraft: { epoch: 3 },
    });
    const [one, three] = [await under.store.at(1), await under.store.at(3)];
    expect(three!.digest).toBe(one!.digest);
  });

  it('tells a department nothing of what another changed', async () => {
    const { as } = await administrationForThisTest();
    await as('police-admin', SUSPEND, { name: 'police-to-petition-clerks' });
    const seen = async (account: string) =>
      ((await as(account, HISTORY)).data as { policyHistory: { nodes: { epoch: number }[] } }).policyHistory.nodes.map(
        ({ epoch }) => epoch,
      );
    expect(await seen('police-admin-2')).toEqual([2, 1]);
    // To whom it was granted.
    expect(await seen('petition-admin')).toEqual([2, 1]);
    expect(await seen('court-admin')).toEqual([1]);
    expect(await seen('auditor')).toEqual([2, 1]);
    const told = await as('court-admin', '{ policyDifferences(from: 1) { key } policyItems { file section since } }');
    expect((told.data as { policyDifferences: unknown[] }).policyDifferences).toEqual([]);
    const items = (told.data as { policyItems: { file: string; section: string; since: number }[] }).policyItems;
    expect(new Set(items.filter(({ file }) => file.startsWith('departments/')).map(({ section }) => section))).toEqual(
      new Set([
        'grants',
        'assignments',
        ...items.filter(({ file }) => file === 'departments/court.yaml').map(({ section }) => section),
      ]),
    );
    expect(items.some(({ section }) => ['guardrails', 'combinations', 'applications'].includes(section))).toBe(false);
    expect(new Set(items.map(({ since }) => since))).toEqual(new Set([1]));
  });
});

describe('before it acts', () => {
  const PREVIEW = `query ($changes: [PolicyChangeInput!]!) {
    previewPolicyChange(changes: $changes) {
      needsSecondPerson because
      effects { account purpose application gained lost masks rows }
      operations { operation account before after }
    }
  }`;

  it('a change says who loses what, which saved operations it touches, and changes nothing', async () => {
    const { as, epoch } = await administrationForThisTest();
    const changes = [{ file: 'departments/police.yaml', section: 'grants', key: name }];
    const { data, errors } = await as('police-admin', PREVIEW, { changes });
    expect(errors).toBeUndefined();
    const preview = (
      data as { previewPolicyChange: { needsSecondPerson: boolean; effects: Effect[]; operations: unknown[] } }
    ).previewPolicyChange;
    interface Effect {
      readonly account: string;
      readonly gained: string[];
      readonly lost: string[];
    }
    expect(preview.needsSecondPerson).toBe(false);
    expect([...new Set(preview.effects.map(({ account }) => account))]).toEqual(['center-city']);
    expect(preview.effects.flatMap(({ gained }) => gained)).toEqual([]);
    expect(preview.effects[0]!.lost).toContain('read Incident.number');
    expect(await epoch()).toBe(1);
    // An account of the centre: its own administrator is told what becomes of its operations.
    const asRequester = await as('grid-admin', PREVIEW, {
      changes: [{ file: 'departments/grid.yaml', section: 'grants', key: 'grid-city-centre' }],
    });
    expect(JSON.stringify(asRequester.data)).toContain('people-of-an-area');
  });

  it('what begins later is looked at then', async () => {
    const { as, under } = await administrationForThisTest();
    const LATER = `query ($changes: [PolicyChangeInput!]!, $at: DateTime) {
      previewPolicyChange(changes: $changes, at: $at) { at moments effects { account lost } }
    }`;
    const year = new Date().getFullYear() + 1;
    const begins = `${year}-01-01T00:00:00+08:00`;
    const { items } = await under.store.current();
    const grant = items.find(({ section, key }) => section === 'grants' && key === name)!;
    const text = JSON.stringify({ ...(grant.body as object), from: `${year}-01-01` });
    const preview = async (at?: string) => {
      const changes = [{ file: grant.file, section: 'grants', text }];
      const { data, errors } = await as('police-admin', LATER, at === undefined ? { changes } : { changes, at });
      const {
        at: of,
        moments,
        effects,
      } = (data?.['previewPolicyChange'] ?? { effects: [] }) as {
        at?: string;
        moments?: string[];
        effects: { account: string }[];
      };
      return {
        of,
        moments,
        accounts: [...new Set(effects.map(({ account }) => account))],
        code: codeOf({ errors } as Answer),
      };
    };
    expect(await preview()).toMatchObject({ moments: [begins], accounts: ['center-city'] });
    expect(await preview(begins)).toEqual({ of: begins, moments: [], accounts: [], code: undefined });
    expect(await preview('2023-06-01T00:00:00+08:00')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('a unit goes when nothing names it any more, and who names it is told', async () => {
    const { as, epoch } = await administrationForThisTest();
    const CHANGE = `mutation ($basedOn: Int!, $changes: [PolicyChangeInput!]!) {
      changePolicy(basedOn: $basedOn, changes: $changes, reason: "merged") { status epoch }
    }`;
    const changes = [{ file: 'units.yaml', section: 'units', key: '娄星公安分局' }];
    for (const answer of [
      await as('system-admin', CHANGE, { basedOn: 1, changes }),
      await as('system-admin', PREVIEW, { changes }),
    ]) {
      expect(codeOf(answer)).toBe('UNIT_IN_USE');
      expect(answer.errors![0]!.message).toContain('the units 杉山派出所 below it (put them under another)');
    }
    const moved = [
      ...changes,
      {
        file: 'units.yaml',
        section: 'units',
        key: '杉山派出所',
        text: '{ zh: 杉山派出所, en: Shanshan, department: police }',
      },
    ];
    const answer = await as('system-admin', CHANGE, { basedOn: await epoch(), changes: moved });
    expect(answer.errors).toBeUndefined();
  });

  it('another department’s policy cannot be guessed at: what is there, what is not, what is put as it stands', async () => {
    const { as, under, epoch } = await administrationForThisTest();
    const file = 'departments/police.yaml';
    const CHANGE = `mutation ($basedOn: Int!, $changes: [PolicyChangeInput!]!) {
      changePolicy(basedOn: $basedOn, changes: $changes, reason: "a guess") { status }
    }`;
    const { items } = await under.store.current();
    const there = items.find((item) => item.file === file && item.section === 'grants')!;
    const guesses = [
      { file, section: 'grants', key: there.key },
      { file, section: 'grants', key: 'not-there' },
      { file, section: 'grants', key: there.key, text: JSON.stringify(there.body) },
      { file: 'seals.yaml', section: 'seals', key: '0123456789abcdef' },
    ];
    for (const guess of guesses)
      for (const answer of [
        await as('court-admin', CHANGE, { basedOn: 1, changes: [guess] }),
        await as('court-admin', PREVIEW, { changes: [guess] }),
      ])
        expect([guess, codeOf(answer)]).toEqual([guess, 'ADMINISTRATION_FORBIDDEN']);
    expect(await epoch()).toBe(1);
  });

  it('an account can be looked through, as far as one’s own fields go', async () => {
    const { as } = await administrationForThisTest();
    const { data } = await as('police-admin', '{ viewAs(account: "center-city") { coordinate verbs mask } }');
    const fields = (data as { viewAs: { coordinate: string; verbs: string[]; mask: string | null }[] }).viewAs;
    expect(fields.find(({ coordinate }) => coordinate === 'Person.idNumber')).toMatchObject({
      mask: expect.any(String) as string,
    });
    expect(fields.some(({ coordinate }) => coordinate.startsWith('Petition.'))).toBe(false);
  });
});

describe('an emergency', () => {
  const OPEN = `mutation ($account: String!, $minutes: Int!) {
    grantEmergencyAccess(account: $account, grant: "police-to-city-centre", minutes: $minutes, reason: "flood") { status epoch }
  }`;
  const LIST = '{ emergencyAccesses(reviewed: false) { id account openedBy reason until reviewedBy } }';
  const REVIEW = `mutation ($id: ID!) { reviewEmergencyAccess(id: $id, finding: "in order") { reviewedBy finding } }`;

  it('opens at once, for hours, and waits for a review by another', async () => {
    const { as } = await administrationForThisTest();
    expect(codeOf(await as('grid-admin', OPEN, { account: 'center-city', minutes: 300 }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await as('grid-admin', OPEN, { account: 'judge', minutes: 30 }))).toBe('BAD_USER_INPUT');
    const opened = await as('grid-admin', OPEN, { account: 'center-city', minutes: 30 });
    expect(opened.errors).toBeUndefined();
    expect(opened.data).toEqual({ grantEmergencyAccess: { status: 'APPLIED', epoch: 2 } });
    const { emergencyAccesses } = (await as('police-admin', LIST)).data as {
      emergencyAccesses: { id: string; account: string }[];
    };
    expect(emergencyAccesses).toMatchObject([{ account: 'center-city', openedBy: 'grid-admin', reason: 'flood' }]);
    const { id } = emergencyAccesses[0]!;
    expect((await as('court-admin', LIST)).data).toEqual({ emergencyAccesses: [] });
    expect(codeOf(await as('court-admin', REVIEW, { id }))).toBe('DRAFT_NOT_PENDING');
    expect(codeOf(await as('grid-admin', REVIEW, { id }))).toBe('DRAFT_NOT_PENDING');
    const reviewed = await as('police-admin', REVIEW, { id });
    expect(reviewed.data).toEqual({ reviewEmergencyAccess: { reviewedBy: 'police-admin', finding: 'in order' } });
    expect((await as('auditor', LIST)).data).toEqual({ emergencyAccesses: [] });
  });
});

describe('accounts and grants', () => {
  it('who leaves has nothing from the next request on', async () => {
    const { as } = await administrationForThisTest();
    const left = await as(
      'system-admin',
      'mutation { removeAccount(account: "center-city", reason: "retired") { status } }',
    );
    expect(left.errors).toBeUndefined();
    expect(codeOf(await as('center-city', INCIDENTS))).toBeDefined();
    const { data } = await as('center-city', '{ me { post duty } }');
    expect(data).toEqual({ me: { post: '', duty: null } });
  });

  it('lists the grants of one’s own that nobody uses', async () => {
    const { as } = await administrationForThisTest();
    await as('center-city', INCIDENTS);
    const { data } = await as('police-admin', '{ unusedGrants(days: 30) { grant owner uses } }');
    const unused = (data as { unusedGrants: { grant: string; owner: string }[] }).unusedGrants;
    expect(unused.map(({ grant }) => grant)).not.toContain(name);
    expect(unused.map(({ grant }) => grant)).toContain('police-to-petition-clerks');
    expect(new Set(unused.map(({ owner }) => owner))).toEqual(new Set(['police']));
  });
});
