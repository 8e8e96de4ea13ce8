import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { AccessDifference } from '../../src/administration/access-difference.ts';
import { comparePolicies, type AccessChange } from '../../src/administration/compare-policies.ts';
import { countByAccount, countByCoordinate } from '../../src/administration/count-changes.ts';
import type { SavedOperation } from '../../src/administration/operation-outcome.ts';
import type { Json } from '../../src/permissions/policy/items/policy-item.ts';
import { smallCity } from '../permissions/small-city.ts';
import { ASSIGNMENT, GRANT, policyWith, PRINCIPALS, type Said } from './policy-with.ts';

const NOON = new Date('2023-06-15T12:00:00+08:00');

/** What a preview tells, a line each, of the application that reaches everything. */
function told(before: Said, after: Said, at = NOON): readonly string[] {
  return compared(before, after, { at })
    .filter(({ application }) => application === 'direct')
    .flatMap(({ accounts, differences }) => differences.map((each) => `${accounts.join(', ')}: ${lineOf(each)}`));
}

function compared(
  before: Said,
  after: Said,
  { at = NOON, operations = [] }: { readonly at?: Date; readonly operations?: readonly SavedOperation[] } = {},
): readonly AccessChange[] {
  return comparePolicies({
    before: policyWith(before),
    after: policyWith(after),
    composition: smallCity,
    at,
    operations,
  });
}

function lineOf(each: AccessDifference): string {
  switch (each.kind) {
    case 'ability':
      return `${each.effect} ${each.ability} ${each.coordinate}`;
    case 'mask':
      return `${each.effect} clarity ${each.coordinate}`;
    case 'rows':
      return `${each.effect} rows ${each.type} ${each.department}`;
    case 'obligation':
      return `${each.effect} by ${each.name}`;
  }
}

const partial = (first: number, last: number): Json => ({ partial: { first, last } });
const shown = (mask?: Json, verbs: readonly string[] = ['read']): Said => ({
  grant: { fields: [{ fields: 'Person.name', verbs, ...(mask === undefined ? {} : { mask }) }] },
});
const barred = (mask: Json, also: Said = {}): Said => ({
  ...also,
  guardrails: { one: { law: '一部法律', fields: 'Person.name', mask } },
});
const granted = (grant: Said['grant'], also: Said = {}): Said => ({ ...also, grant: grant! });
const values = (account: 'wang' | 'zhao', own: Readonly<Record<string, Json>>, also: Said = {}): Said => ({
  ...also,
  principals: { [account]: { ...PRINCIPALS[account], ...own } },
});
const counting = (smallestGroup: number) => ({
  fields: [{ fields: 'Person.id', verbs: ['aggregate'] }],
  smallestGroup,
});
const verifying = { fields: [{ fields: 'Person.name', verbs: ['verify'] }] };
const many = { fields: [{ fields: ['Person.id', 'Person.name', 'Person.phone'], verbs: ['read', 'filter'] }] };
const part = (...fields: readonly Json[]): Said => ({ grant: many, assignments: [{ ...ASSIGNMENT, fields }] });
const rows = (Person: Json) => granted({ rows: { ...GRANT.rows, Person } });
/** Of the two tables that the grant says rows of. */
const tables = (of: string) => [`${of} rows Person police`, `${of} rows Incident police`];
const withAreas: Json = { scope: true, ...GRANT.rows.Person };
const inScope = rows('scope');
const ofUnit = rows({ where: { name: { eq: '$unit' } } });
const own = rows('own');

describe('a preview', () => {
  it.each<readonly [what: string, before: Said, after: Said, lines: readonly string[]]>([
    ['nothing of what stays', {}, {}, []],

    // Masks. What a guardrail adds to a grant may be a mask that no policy can write: `王*`, and texts of five hidden whole.
    ['less by a mask', shown(), shown(partial(1, 0)), ['wang, zhao: loses clarity Person.name']],
    ['more without it', shown(partial(1, 0)), shown(), ['wang, zhao: gains clarity Person.name']],
    [
      'neither of another mask',
      shown(partial(1, 0)),
      shown(partial(3, 2)),
      ['wang, zhao: changes clarity Person.name'],
    ],
    [
      'less by a guardrail that hides longer texts',
      shown(partial(1, 0)),
      barred(partial(3, 2), shown(partial(1, 0))),
      ['wang, zhao: loses clarity Person.name'],
    ],
    [
      'more by its end',
      barred(partial(3, 2), shown(partial(1, 0))),
      shown(partial(1, 0)),
      ['wang, zhao: gains clarity Person.name'],
    ],
    [
      'neither of characters that change with it',
      shown(partial(1, 0)),
      barred(partial(3, 2), shown(partial(2, 0))),
      ['wang, zhao: changes clarity Person.name'],
    ],
    [
      'no mask of what may not be used',
      granted({ ...shown().grant, suspended: '核查中' }),
      granted({ ...shown(partial(1, 0)).grant, suspended: '核查中' }),
      [],
    ],

    // Offers: what is made to somebody may be known of, and asked for.
    [
      'what may be used by what may be known of',
      { assignments: [] },
      {},
      ['wang, zhao: gains read Person.name', ...tables('wang, zhao: gains')],
    ],
    [
      'what may be known of by what may not',
      granted({ to: { departments: ['police'] } }, { assignments: [] }),
      { assignments: [] },
      ['wang, zhao: gains discover Person.name'],
    ],
    [
      'that what is suspended is still known of',
      {},
      granted({ suspended: '核查中' }),
      ['wang, zhao: loses read Person.name', ...tables('wang, zhao: loses')],
    ],
    [
      'that what has ended is as well',
      {},
      granted({ until: '2023-06-14' }),
      ['wang, zhao: loses read Person.name', ...tables('wang, zhao: loses')],
    ],
    [
      'that what is hidden is not',
      {},
      { denials: [{ reason: '一个理由', fields: 'Person.name', hides: true }] },
      ['wang, zhao: loses discover Person.name', 'wang, zhao: loses read Person.name'],
    ],
    ['nothing of what begins later', { assignments: [] }, granted({ from: '2023-06-16' }), []],

    // Delegation.
    [
      'what a part leaves out',
      { grant: many },
      part({ fields: 'Person.name', verbs: ['read'] }),
      [
        'wang, zhao: loses read Person.id',
        'wang, zhao: loses filter Person.id',
        'wang, zhao: loses filter Person.name',
        'wang, zhao: loses read Person.phone',
        'wang, zhao: loses filter Person.phone',
      ],
    ],
    [
      'what another part adds',
      part({ fields: 'Person.name', verbs: ['read'] }),
      part({ fields: 'Person.name', verbs: ['read'] }, { fields: 'Person.phone', verbs: ['filter'] }),
      ['wang, zhao: gains filter Person.phone'],
    ],
    [
      'what a part shows less clearly',
      { grant: many },
      part({ fields: ['Person.id', 'Person.phone'] }, { fields: 'Person.name', mask: partial(1, 0) }),
      ['wang, zhao: loses clarity Person.name'],
    ],
    [
      'one account of two, where one is named',
      { assignments: [{ grant: 'walk', accounts: ['wang'] }] },
      {},
      ['zhao: gains read Person.name', ...tables('zhao: gains')],
    ],

    // Rows, and values of one's own: zhao is like wang but for them, and is told of alone.
    ['fewer rows', {}, rows(withAreas), ['wang, zhao: loses rows Person police']],
    ['other rows', inScope, ofUnit, ['wang, zhao: changes rows Person police']],
    [
      'more rows of who has a larger area',
      inScope,
      values('zhao', { scope: ['431302'] }, inScope),
      ['zhao: gains rows Person police'],
    ],
    [
      'fewer of who has a smaller one',
      inScope,
      values('zhao', { scope: ['431302101001'] }, inScope),
      ['zhao: loses rows Person police'],
    ],
    [
      'others of who has another, as long',
      inScope,
      values('zhao', { scope: ['431302102'] }, inScope),
      ['zhao: changes rows Person police'],
    ],
    [
      'none of who has no area, nor their columns',
      inScope,
      values('zhao', { scope: [] }, inScope),
      ['zhao: loses read Person.name', 'zhao: loses rows Person police'],
    ],
    [
      'other rows of who is of another unit',
      ofUnit,
      values('zhao', { unit: 'g1' }, ofUnit),
      ['zhao: changes rows Person police'],
    ],
    [
      'other rows of who has another number',
      values('zhao', { idNumber: '431398198305048531' }, own),
      values('zhao', { idNumber: '431398198305048558' }, own),
      ['zhao: changes rows Person police'],
    ],
    ['nothing of a value that no rule names', {}, values('zhao', { scope: ['431302102'], unit: 'g1' }), []],
    [
      'all that somebody loses who leaves',
      values('zhao', { posts: ['walker'] }),
      values('zhao', { posts: ['reader'], purpose: 'read' }),
      ['zhao: loses discover Person.name', 'zhao: loses read Person.name', ...tables('zhao: loses')],
    ],

    // Obligations.
    [
      'a larger least group',
      granted(counting(5)),
      granted(counting(10)),
      ['wang, zhao: loses by smallestGroup Person'],
    ],
    [
      'a matter number no longer asked for',
      granted({ matter: 'required' }),
      {},
      ['wang, zhao: gains by matter police'],
    ],
    [
      'fewer verifications',
      granted({ ...verifying, verifiesPerMinute: 60 }),
      granted({ ...verifying, verifiesPerMinute: 5 }),
      ['wang, zhao: loses by verifiesPerMinute'],
    ],
  ])('tells %s', (_, before, after, lines) => {
    expect(told(before, after)).toEqual(lines);
  });

  it('is of its moment', () => {
    const tomorrow = granted({ from: '2023-06-16' });
    const gained = [
      'wang, zhao: gains discover Person.name',
      'wang, zhao: gains read Person.name',
      ...tables('wang, zhao: gains'),
    ];
    const elsewhere = granted({ to: { departments: ['police'] } }, { assignments: [] });
    expect(told(elsewhere, tomorrow)).toEqual(['wang, zhao: gains discover Person.name']);
    expect(told(elsewhere, tomorrow, new Date('2023-06-16T00:00:00+08:00'))).toEqual(gained);
  });

  it('tells through each application what it lets through', () => {
    const changes = compared(shown(), granted(many));
    expect(changes.map(({ application, differences }) => [application, differences.map(lineOf)])).toEqual([
      [
        'direct',
        [
          'gains filter Person.name',
          'gains discover Person.id',
          'gains read Person.id',
          'gains filter Person.id',
          'gains discover Person.phone',
          'gains read Person.phone',
          'gains filter Person.phone',
        ],
      ],
      [
        'narrow',
        ['gains discover Person.id', 'gains read Person.id', 'gains discover Person.phone', 'gains read Person.phone'],
      ],
    ]);
  });

  it('tells which saved operations answer otherwise, and how', () => {
    const operation: SavedOperation = { name: 'names', document: parse('{ people { nodes { id name phone } } }') };
    const outcomes = (before: Said, after: Said) =>
      compared(before, after, { operations: [operation] })
        .filter(({ application }) => application === 'direct')
        .flatMap(({ operations }) => operations);
    const reading = { fields: [{ fields: ['Person.id', 'Person.name', 'Person.phone'], verbs: ['read'] }] };
    const answered = (without: readonly string[], masked: readonly string[]) => ({ kind: 'answered', without, masked });
    expect(outcomes(granted(reading), granted(reading, barred(partial(1, 0))))).toEqual([
      { name: 'names', before: answered([], []), after: answered([], ['Person.name']) },
    ]);
    const denied = { denials: [{ reason: '一个理由', fields: 'Person.phone', verbs: ['read'] }] };
    expect(outcomes(granted(reading), granted(reading, denied))).toEqual([
      { name: 'names', before: answered([], []), after: answered(['Person.phone'], []) },
    ]);
    expect(outcomes(granted(reading), shown())).toEqual([
      { name: 'names', before: answered([], []), after: { kind: 'refused', reason: 'unknown' } },
    ]);
    // Its result is the same, though something else of the account changes.
    expect(outcomes(granted(reading), granted(many))).toEqual([]);
  });

  it('counts accounts by field and fields by account, each once, over every application', () => {
    const changes = compared(shown(), granted({ ...many, rows: { ...GRANT.rows, Person: withAreas } }));
    expect(countByAccount(changes)).toEqual([
      { name: 'wang', gains: 3, loses: 0, moreRows: 0, fewerRows: 1 },
      { name: 'zhao', gains: 3, loses: 0, moreRows: 0, fewerRows: 1 },
    ]);
    expect(countByCoordinate(changes)).toEqual([
      { name: 'Person.id', gains: 2, loses: 0, moreRows: 0, fewerRows: 0 },
      { name: 'Person.name', gains: 2, loses: 0, moreRows: 0, fewerRows: 0 },
      { name: 'Person.phone', gains: 2, loses: 0, moreRows: 0, fewerRows: 0 },
    ]);
  });

  it('counts what is neither more nor less as both', () => {
    expect(countByAccount(compared(shown(partial(1, 0)), shown(partial(3, 2))))).toEqual([
      { name: 'wang', gains: 1, loses: 1, moreRows: 0, fewerRows: 0 },
      { name: 'zhao', gains: 1, loses: 1, moreRows: 0, fewerRows: 0 },
    ]);
    expect(countByAccount(compared(inScope, ofUnit))).toEqual([
      { name: 'wang', gains: 0, loses: 0, moreRows: 1, fewerRows: 1 },
      { name: 'zhao', gains: 0, loses: 0, moreRows: 1, fewerRows: 1 },
    ]);
  });
});
