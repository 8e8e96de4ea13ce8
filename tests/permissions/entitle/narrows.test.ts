import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entitlement, Verb } from '../../../src/permissions/decision.ts';
import { allVerbs } from '../../../src/permissions/verbs.ts';
import { entitlementFor, fieldOf } from './ask.ts';
import { propertyOptions } from './property-options.ts';

interface Statement {
  readonly fields: readonly {
    readonly coordinate: string;
    readonly verbs: readonly Verb[];
    readonly masked: boolean;
  }[];
  readonly rows: string;
  readonly smallestGroup: number;
}

const COORDINATES = [
  'Person.name',
  'Person.phone',
  'Person.idNumber',
  'Person.address',
  'Incident.kind',
  'Incident.person',
];
const MASKED = ['Person.name', 'Person.phone', 'Person.idNumber', 'Person.address'];

const statement: fc.Arbitrary<Statement> = fc.record({
  fields: fc.subarray(COORDINATES, { minLength: 1 }).chain((coordinates) =>
    fc.tuple(
      ...coordinates.map((coordinate) =>
        fc.record({
          coordinate: fc.constant(coordinate),
          verbs: fc
            .subarray<Verb>([...allVerbs], { minLength: 1 })
            .map((verbs) => [...new Set<Verb>(['read', ...verbs])]),
          masked: MASKED.includes(coordinate) ? fc.boolean() : fc.constant(false),
        }),
      ),
    ),
  ),
  rows: fc.constantFrom('scope', 'own', "{ scope: true, where: { name: { startsWith: '王' } } }"),
  smallestGroup: fc.constantFrom(1, 10),
});

function filesOf(
  { fields, rows, smallestGroup }: Statement,
  more: { readonly denials?: string; readonly guardrails?: string } = {},
): Readonly<Record<string, string>> {
  const entries = fields.map(
    ({ coordinate, verbs, masked }) =>
      `{ fields: ${coordinate}, verbs: [${verbs.join(', ')}]${masked ? ', mask: { partial: { first: 1, last: 1 } }' : ''} }`,
  );
  return {
    'departments/police.yaml': `grants:
  - name: walk
    to: { departments: [grid] }
    purposes: [walk]
    basis: b
    smallestGroup: ${String(smallestGroup)}
    fields: [${entries.join(', ')}]
    rows: { Person: ${rows} }
${more.denials ?? ''}`,
    'departments/grid.yaml': 'assignments: [{ grant: walk, posts: [walker] }]',
    ...(more.guardrails === undefined ? {} : { 'guardrails.yaml': more.guardrails }),
  };
}

/** Whether `one` permits nothing that `other` does not: verbs, and values unmasked. */
function isWithin(one: Entitlement, other: Entitlement): boolean {
  return [...one.fieldsByType].every(([type, fields]) =>
    [...fields].every(([field, { verbs, mask }]) => {
      const wider = fieldOf(other, `${type}.${field}`);
      if (wider === undefined || ![...verbs].every((verb) => wider.verbs.has(verb))) return false;
      return !verbs.has('read') || mask !== undefined || wider.mask === undefined;
    }),
  );
}

describe('a fingerprint', () => {
  it('is equal for equal structures, and for no others', () => {
    fc.assert(
      fc.property(statement, statement, (one, other) => {
        const [first, second] = [entitlementFor(filesOf(one)), entitlementFor(filesOf(other))];
        const structure = ({ fingerprint: _, ...rest }: Entitlement) => rest;
        const isSame = JSON.stringify(plain(structure(first))) === JSON.stringify(plain(structure(second)));
        expect(first.fingerprint === second.fingerprint).toBe(isSame);
      }),
      propertyOptions,
    );
  });

  it('does not depend on the order in which a grant is written', () => {
    fc.assert(
      fc.property(statement, (one) => {
        const turned = {
          ...one,
          fields: [...one.fields].reverse().map((each) => ({ ...each, verbs: [...each.verbs].reverse() })),
        };
        expect(entitlementFor(filesOf(turned)).fingerprint).toBe(entitlementFor(filesOf(one)).fingerprint);
      }),
      propertyOptions,
    );
  });

  it('is shared by principals of one shape, and by nobody whose areas are of other levels', () => {
    const files = filesOf({
      fields: [{ coordinate: 'Person.name', verbs: ['read'], masked: false }],
      rows: 'scope',
      smallestGroup: 1,
    });
    const [wang, zhao, chen] = ['wang', 'zhao', 'chen'].map((account) => entitlementFor(files, account).fingerprint);
    expect(zhao).toBe(wang);
    expect(chen).not.toBe(wang);
  });

  it('holds none of the principal’s own values', () => {
    const files = filesOf({
      fields: [{ coordinate: 'Person.name', verbs: ['read'], masked: false }],
      rows: 'scope',
      smallestGroup: 1,
    });
    const text = JSON.stringify(plain(entitlementFor(files, 'wang')));
    for (const value of ['wang', 'g1', '431302100']) expect(text).not.toContain(`"${value}"`);
  });
});

describe('what may be done', () => {
  it('is never widened by taking a field out of a grant', () => {
    fc.assert(
      fc.property(statement, fc.nat(), (one, index) => {
        const fields = one.fields.filter((_, at) => at !== index % one.fields.length);
        fc.pre(fields.length > 0);
        expect(isWithin(entitlementFor(filesOf({ ...one, fields })), entitlementFor(filesOf(one)))).toBe(true);
      }),
      propertyOptions,
    );
  });

  it('is never widened by taking a verb away', () => {
    fc.assert(
      fc.property(statement, fc.constantFrom(...allVerbs), (one, taken) => {
        const fields = one.fields.map((each) => ({
          ...each,
          verbs: each.verbs.filter((verb) => verb !== taken || verb === 'read'),
        }));
        expect(isWithin(entitlementFor(filesOf({ ...one, fields })), entitlementFor(filesOf(one)))).toBe(true);
      }),
      propertyOptions,
    );
  });

  it('is nothing of a grant that is taken away', () => {
    fc.assert(
      fc.property(statement, (one) => {
        const { 'departments/grid.yaml': _, ...unassigned } = filesOf(one);
        const nothing = entitlementFor(unassigned);
        expect(
          [...nothing.fieldsByType.values()].every((fields) =>
            [...fields.values()].every(({ verbs }) => verbs.size === 0),
          ),
        ).toBe(true);
        expect(isWithin(entitlementFor({}), nothing)).toBe(true);
      }),
      propertyOptions,
    );
  });

  it('is never widened by a denial, nor by a guardrail', () => {
    const verbs = fc.subarray<Verb>([...allVerbs], { minLength: 1 });
    fc.assert(
      fc.property(statement, fc.constantFrom(...COORDINATES), verbs, fc.boolean(), (one, coordinate, denied, masks) => {
        const list = `[${denied.join(', ')}]`;
        const denials = `denials: [{ reason: r, fields: ${coordinate}, verbs: ${list} }]`;
        const mask = masks && MASKED.includes(coordinate) ? ', mask: hash' : '';
        const guardrails = `guardrails: { g: { law: l, fields: ${coordinate}, forbid: ${list}${mask} } }`;
        const before = entitlementFor(filesOf(one));
        for (const more of [{ denials }, { guardrails }]) {
          const after = entitlementFor(filesOf(one, more));
          expect(isWithin(after, before)).toBe(true);
          expect(denied.some((verb) => fieldOf(after, coordinate)?.verbs.has(verb))).toBe(false);
        }
      }),
      propertyOptions,
    );
  });

  it('by two posts is, for each purpose, within what one of them may', () => {
    fc.assert(
      fc.property(statement, statement, (walking, reading) => {
        const grants = [walking, reading].map((each, index) =>
          filesOf(each)['departments/police.yaml']!.replace('grants:\n', '').replace(/walk/g, ['walk', 'read'][index]!),
        );
        const files = {
          'departments/police.yaml': `grants:\n${grants.join('')}`,
          'departments/grid.yaml': 'assignments: [{ grant: walk, posts: [walker] }, { grant: read, posts: [reader] }]',
        };
        for (const [purpose, alone] of [
          ['walk', walking],
          ['read', reading],
        ] as const) {
          const only = filesOf(alone)['departments/police.yaml']!.replace(/walk/g, purpose);
          const assignments = `assignments: [{ grant: ${purpose}, posts: [${purpose === 'walk' ? 'walker' : 'reader'}] }]`;
          const one = { 'departments/police.yaml': only, 'departments/grid.yaml': assignments };
          const [both, single] = [files, one].map((each) => entitlementFor(each, 'liu', { purpose }));
          expect(both!.fingerprint).toBe(single!.fingerprint);
        }
      }),
      propertyOptions,
    );
  });
});

/** Maps and sets as JSON, in order. */
function plain(value: unknown): unknown {
  if (value instanceof Map)
    return [...value]
      .map(([name, member]) => [name, plain(member)] as const)
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  if (value instanceof Set) return [...value].sort();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
}
