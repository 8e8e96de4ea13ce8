import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { changesBetween } from '../../../src/permissions/policy/items/changes-between.ts';
import { demoAccounts } from '../../../src/demo/accounts.ts';
import { migrateStore } from '../../../src/store/migrate-store.ts';
import { PolicyStore } from '../../../src/store/policy-store.ts';
import { openStoreDatabase, type StoreDatabase } from '../../../src/store/store-database.ts';
import type { StoredPolicy } from '../../../src/store/stored-policy.ts';
import { startHubUnderTest, type Answer, type HubUnderTest } from '../hub-under-test.ts';
import { codeOf } from './administrators.ts';

/**
 * What becomes of an act: `done` (or kept for a second person); `refused` to who has the duty and not the right; `unknown`, as what there is
 * not; `absent`, not even in the schema.
 */
type Outcome = 'done' | 'refused' | 'unknown' | 'absent';

/** Administrators of the police, whose fields the acts are about; of other departments; and the four of no department. */
const columns = ['own', 'other', 'accounts', 'platform', 'sharing', 'audit'] as const;
type Column = (typeof columns)[number];

const accountsBy: Readonly<Record<Column, readonly string[]>> = {
  own: ['police-admin-2', 'police-admin'],
  other: ['justice', 'petition', 'court', 'civil-affairs', 'grid'].flatMap((name) => [
    `${name}-admin`,
    `${name}-admin-2`,
  ]),
  accounts: ['system-admin'],
  platform: ['security-admin'],
  sharing: ['authority'],
  audit: ['auditor'],
};
const administrators = new Set(Object.values(accountsBy).flat());
const everybodyElse = demoAccounts
  .map(({ principal }) => principal.account)
  .filter((name) => !administrators.has(name));

/** The policy as it is when the act is tried, and a draft of the police that waits. */
interface Given {
  readonly epoch: number;
  readonly draft: string;
}

interface Act {
  readonly name: string;
  readonly query: string;
  readonly variables?: (given: Given) => Record<string, unknown>;
  readonly outcomes: OneForEach<typeof columns>;
}

type OneForEach<Columns extends readonly unknown[]> = { readonly [place in keyof Columns]: Outcome };

const [D, R, U, A] = ['done', 'refused', 'unknown', 'absent'] as const;

const basedOn = ({ epoch }: Given) => ({ basedOn: epoch });
const changing = (file: string, section: string, key: string | null, text: string | null) => ({
  query: `mutation ($basedOn: Int!, $changes: [PolicyChangeInput!]!) {
    act: changePolicy(basedOn: $basedOn, changes: $changes, reason: "test") { status }
  }`,
  variables: (given: Given) => ({ ...basedOn(given), changes: [{ file, section, key, text }] }),
});
const PLAIN_GRANT =
  '{ name: test, to: { departments: [justice], posts: [mediator] }, purposes: [人民调解], basis: 协议, fields: [{ fields: [PolicePost.id], verbs: [discover] }] }';

const acts: readonly Act[] = [
  { name: 'policy', query: '{ act: policy { epoch } }', outcomes: [D, D, D, D, D, D] },
  { name: 'policyItems', query: '{ act: policyItems { key } }', outcomes: [D, D, D, D, D, D] },
  { name: 'policyMatrix', query: '{ act: policyMatrix { epoch } }', outcomes: [D, D, A, A, D, D] },
  { name: 'policyHistory', query: '{ act: policyHistory { nodes { epoch } } }', outcomes: [D, D, D, D, D, D] },
  { name: 'policyDifferences', query: '{ act: policyDifferences(from: 1) { key } }', outcomes: [D, D, D, D, D, D] },
  { name: 'policyDrafts', query: '{ act: policyDrafts { id } }', outcomes: [D, D, D, D, D, D] },
  {
    name: 'previewPolicyChange',
    query: '{ act: previewPolicyChange(changes: []) { needsSecondPerson } }',
    outcomes: [D, D, D, D, D, A],
  },
  {
    name: 'explainAccess of a field of the police',
    query: '{ act: explainAccess(account: "judge", coordinate: "Incident.number") { allowed } }',
    outcomes: [D, U, A, D, D, D],
  },
  { name: 'viewAs', query: '{ act: viewAs(account: "judge") { coordinate } }', outcomes: [D, D, A, A, A, A] },
  { name: 'unusedGrants', query: '{ act: unusedGrants { grant } }', outcomes: [D, D, A, A, D, D] },
  { name: 'emergencyAccesses', query: '{ act: emergencyAccesses { id } }', outcomes: [D, D, A, A, D, D] },
  {
    name: 'changePolicy: a denial of the police',
    ...changing(
      'departments/police.yaml',
      'denials',
      null,
      '{ reason: test, fields: Incident.number, to: { posts: [citizen] } }',
    ),
    outcomes: [D, R, R, R, R, A],
  },
  {
    name: 'changePolicy: a guardrail',
    ...changing(
      'guardrails.yaml',
      'guardrails',
      'test',
      '{ law: test, fields: Incident.number, to: { posts: [citizen] }, deny: true }',
    ),
    outcomes: [R, R, R, D, R, A],
  },
  {
    name: 'changePolicy: a post',
    ...changing('posts.yaml', 'posts', 'runner', '{ zh: 跑, en: Runner, purposes: [案件审理] }'),
    outcomes: [R, R, D, R, R, A],
  },
  {
    name: 'changePolicy: an account',
    ...changing(
      'principals.yaml',
      'principals',
      'new-judge',
      '{ zh: 新, en: New, posts: [judge], department: court, scope: [], purpose: 案件审理 }',
    ),
    outcomes: [R, R, D, R, R, A],
  },
  {
    name: 'changePolicy: an assignment of the authority',
    ...changing('authority.yaml', 'assignments', null, '{ grant: police-directory, accounts: [app-frontend] }'),
    outcomes: [R, R, R, R, D, A],
  },
  {
    name: 'changePolicy: a seal on records of the police',
    ...changing('seals.yaml', 'seals', null, '{ law: test, type: Incident, keys: ["1"] }'),
    outcomes: [D, R, R, R, R, A],
  },
  {
    name: 'changePolicy: a part that there is not',
    ...changing('departments/police.yaml', 'secrets', 'x', '{ a: b }'),
    outcomes: [R, R, R, R, R, A],
  },
  // What an owner does with grants of its own.
  ...[
    [
      'grant a field of the police',
      `mutation ($basedOn: Int!) { act: grant(basedOn: $basedOn, grant: "${PLAIN_GRANT}", reason: "test") { status } }`,
    ],
    [
      'suspendGrant of the police',
      'mutation { act: suspendGrant(name: "police-to-civil-clerks", reason: "test") { status } }',
    ],
    [
      'resumeGrant of the police',
      'mutation ($basedOn: Int!) { act: resumeGrant(basedOn: $basedOn, name: "police-to-civil-clerks", reason: "test") { status } }',
    ],
    [
      'revokeGrant of the police',
      'mutation { act: revokeGrant(name: "police-to-civil-clerks", reason: "test") { status } }',
    ],
  ].map(([name = '', query = '']): Act => ({
    name,
    query,
    ...(query.includes('$basedOn') ? { variables: basedOn } : {}),
    outcomes: [D, U, A, A, A, A],
  })),
  {
    name: 'assignGrant made to the police',
    query: `mutation ($basedOn: Int!) {
      act: assignGrant(basedOn: $basedOn, assignment: "{ grant: grid-to-police, accounts: [police-officer] }", reason: "test") { status }
    }`,
    variables: basedOn,
    outcomes: [D, U, A, A, U, A],
  },
  {
    name: 'unassignGrant, by a key that there is not',
    query: 'mutation { act: unassignGrant(key: "0123456789abcdef", reason: "test") { status } }',
    outcomes: [U, U, A, A, U, A],
  },
  {
    name: 'removeAccount',
    query: 'mutation { act: removeAccount(account: "civil-clerk", reason: "test") { status } }',
    outcomes: [A, A, D, A, A, A],
  },
  {
    name: 'decideDraft of the police',
    query: 'mutation ($id: ID!) { act: decideDraft(id: $id, approve: true, reason: "test") { status } }',
    variables: ({ draft }) => ({ id: draft }),
    outcomes: [D, U, A, A, D, A],
  },
  {
    name: 'withdrawDraft of another',
    query: 'mutation ($id: ID!) { act: withdrawDraft(id: $id) { status } }',
    variables: ({ draft }) => ({ id: draft }),
    outcomes: [R, U, U, U, R, A],
  },
  {
    name: 'rollbackPolicy',
    query: 'mutation { act: rollbackPolicy(to: 1, reason: "test") { status } }',
    outcomes: [D, D, D, D, D, A],
  },
  {
    name: 'grantEmergencyAccess to an account of the police',
    query:
      'mutation { act: grantEmergencyAccess(account: "police-officer", grant: "grid-to-police", reason: "test") { status } }',
    outcomes: [D, U, A, A, U, A],
  },
  {
    name: 'reviewEmergencyAccess that there is not',
    query: 'mutation { act: reviewEmergencyAccess(id: "0", finding: "test") { reviewedBy } }',
    outcomes: [U, U, A, A, U, A],
  },
];

/** Waits for a second person, whose author is no account of the demo's that tries to decide. */
const SENSITIVE = {
  file: 'departments/police.yaml',
  section: 'grants',
  key: 'test-sensitive',
  body: {
    name: 'test-sensitive',
    to: { departments: ['police'], posts: ['police-officer'] },
    purposes: ['数据共享管理'],
    basis: '协议',
    fields: [{ fields: ['Person.idNumber'], verbs: ['read'] }],
  },
};

describe('who may do which administrative act', () => {
  let hub: HubUnderTest;
  let db: StoreDatabase;
  let store: PolicyStore;
  let first: StoredPolicy;
  let latest = 1;
  let isChanged = false;
  beforeAll(async () => {
    const url = inject('storeUrls').acts;
    db = openStoreDatabase({ connectionString: url });
    await migrateStore(db, 'empty');
    hub = await startHubUnderTest({
      rules: 'policy',
      environment: { HEYI_STORE_URL: url, HEYI_POLICY_MAX_AGE: '20000' },
    });
    store = new PolicyStore(db);
    first = await store.current();
  });
  afterAll(async () => {
    await hub.stop();
    await db.destroy();
  });

  /** The policy as it was at first, as a later epoch where something was done. */
  async function reset(): Promise<number> {
    if (!isChanged) return latest;
    isChanged = false;
    const { epoch, items } = await store.current();
    const changes = changesBetween(items, first.items);
    const base = { basedOn: epoch, changes, author: 'test', kind: 'CHANGE', reason: 'reset' } as const;
    latest = (await store.commit({ ...base, check: () => undefined })).epoch;
    return latest;
  }

  it.each(acts)('$name', async ({ query, variables, outcomes }) => {
    const expected: Record<string, Outcome> = {};
    const seen: Record<string, Outcome> = {};
    const needsDraft = query.includes('Draft(');
    const attempt = async (account: string, outcome: Outcome) => {
      const epoch = await reset();
      const draft = needsDraft
        ? (
            await store.drafts.propose({
              author: 'police-admin',
              department: 'police',
              basedOn: epoch,
              changes: [{ put: SENSITIVE }],
              reason: 'test',
            })
          ).id
        : '';
      const answer = await hub.ask(query, {
        account,
        variables: variables?.({ epoch, draft }) ?? {},
        headers: { 'x-heyi-policy-epoch': String(epoch) },
      });
      expected[account] = outcome;
      seen[account] = outcomeOf(answer);
      isChanged = seen[account] === 'done' && query.startsWith('mutation');
    };
    for (const [index, column] of columns.entries())
      for (const account of accountsBy[column]) {
        if (needsDraft && account === 'police-admin') continue;
        await attempt(account, outcomes[index]!);
      }
    for (const account of everybodyElse) await attempt(account, 'absent');
    expect(seen).toEqual(expected);
  });

  it('is asked for every administrative root field', () => {
    const named = acts.map(({ query }) => /act: (\w+)/.exec(query)![1]!);
    const fields = [...hub.running.hub.composition.model.duties.keys()].map((coordinate) => coordinate.split('.')[1]!);
    expect([...new Set(named)].sort()).toEqual(fields.sort());
  });
});

function outcomeOf(answer: Answer): Outcome {
  switch (codeOf(answer)) {
    case undefined:
      return answer.data?.['act'] === null ? 'unknown' : 'done';
    case 'ADMINISTRATION_FORBIDDEN':
      return 'refused';
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'OPERATION_UNSUPPORTED':
      return 'absent';
    case 'BAD_USER_INPUT':
    case 'DRAFT_NOT_PENDING':
    case 'POLICY_INVALID':
      return 'unknown';
    default:
      throw new Error(JSON.stringify(answer));
  }
}
