import fc from 'fast-check';
import type { Verb } from '../../src/permissions/decision.ts';
import { itemsOf } from '../../src/permissions/policy/items/items-of.ts';
import { keyOf } from '../../src/permissions/policy/items/key-of.ts';
import { inOrder, placeKey, type Json, type PolicyItem } from '../../src/permissions/policy/items/policy-item.ts';
import { allVerbs } from '../../src/permissions/verbs.ts';
import { smallCityFiles } from '../permissions/small-city.ts';

type Body = Readonly<Record<string, Json | undefined>>;

/** An entry of a list, or with a key an entry of a section with names. */
export function item(file: string, section: string, body: Body, key?: string): PolicyItem {
  const given = Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
  return { file, section, key: key ?? keyOf(section, given), body: given };
}

/** Of what each department owns in the small city: columns that a mask fits, and all else. */
const FIELDS: Readonly<Record<string, { readonly maskable: readonly string[]; readonly other: readonly string[] }>> = {
  police: {
    maskable: ['Person.name', 'Person.phone', 'Person.address', 'Person.idNumber'],
    other: [
      'Person.id',
      'Person.area',
      'Person.incidents',
      'Incident.id',
      'Incident.kind',
      'Incident.informant',
      'Incident.person',
    ],
  },
  petition: {
    maskable: ['Petition.number'],
    other: ['Petition.id', 'Petition.person', 'Petition.accusedUnit', 'Visit.id', 'Visit.visitors', 'Visit.petition'],
  },
  grid: { maskable: ['Person.household'], other: ['Post.code', 'Post.area'] },
};
const OWNERS = Object.keys(FIELDS);
const fileOf = (department: string) => `departments/${department}.yaml`;
/** A constant is a text, and no citizen number. */
const masksOf = (field: string) =>
  fc.constantFrom(
    ...(field === 'Person.idNumber'
      ? MASKS.filter((mask) => mask === null || typeof mask !== 'object' || 'partial' in mask)
      : MASKS),
  );
const MASKS: readonly Json[] = [
  { partial: { first: 1, last: 0 } },
  { partial: { first: 3, last: 2 } },
  { constant: '***' },
  null,
  'hash',
];
/** What a post may do, in the department of those who hold it. */
const OFFICES = [
  { department: 'grid', post: 'walker', purpose: 'walk', accounts: ['wang', 'zhao', 'chen', 'liu'] },
  { department: 'grid', post: 'reader', purpose: 'read', accounts: ['liu'] },
  { department: 'police', post: 'reader', purpose: 'read', accounts: ['zhou'] },
  { department: undefined, post: 'citizen', purpose: 'self', accounts: ['wu', 'nemo'] },
] as const;
type Office = (typeof OFFICES)[number];

const optional = <Value>(arbitrary: fc.Arbitrary<Value>, weight = 1) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight, arbitrary });
const verbs = fc.subarray<Verb>([...allVerbs], { minLength: 1 });
const period = fc
  .record({
    from: optional(fc.constantFrom('2023-01-01', '2023-06-15', '2024-01-01')),
    until: optional(fc.constantFrom('2023-06-15', '2024-12-31', '2023-06-15T13:00:00+08:00')),
  })
  .filter(({ from, until }) => from === undefined || until === undefined || from < until);

/** Entries of a grant: each field once, a mask where it fits and reading is granted, what a hash can serve under a hash. */
function entriesOf(owner: string): fc.Arbitrary<readonly Json[]> {
  const { maskable, other } = FIELDS[owner]!;
  const entry = (field: string) =>
    fc
      .record({
        verbs,
        mask: maskable.includes(field) ? optional(masksOf(field), 2) : fc.constant(undefined),
      })
      .map(({ verbs: given, mask }): Json => {
        if (mask === undefined) return { fields: field, verbs: given };
        return { fields: field, verbs: mask === 'hash' ? ['read', 'verify'] : [...new Set(['read', ...given])], mask };
      });
  return fc.subarray([...maskable, ...other], { minLength: 1 }).chain((fields) => fc.tuple(...fields.map(entry)));
}

const ROWS: Readonly<Record<string, readonly (readonly [string, Json])[]>> = {
  police: [
    ['Person', 'scope'],
    ['Person', 'own'],
    ['Person', { scope: true, where: { name: { startsWith: '王' } } }],
    ['Incident', { where: { kind: { eq: 'DISPUTE' } } }],
    ['*', 'own'],
  ],
  petition: [
    ['Petition', 'own'],
    ['Petition', { where: { number: { eq: '$unit' } } }],
  ],
  grid: [
    ['Person', 'own'],
    ['Post', 'all'],
    ['Post', { where: { code: { eq: '$unit' } } }],
  ],
};

/** A grant to an office by the name of both; `spare` is another to the same office that is assigned to nobody. */
export function grantArbitrary(owner: string, office: Office, spare = false): fc.Arbitrary<PolicyItem> {
  const { department, post, purpose } = office;
  return fc
    .record({
      entries: entriesOf(owner),
      toPost: fc.boolean(),
      units:
        department === 'grid' ? optional(fc.subarray(['g0', 'g1', 'g2'], { minLength: 1 })) : fc.constant(undefined),
      period,
      rows: optional(fc.uniqueArray(fc.constantFrom(...ROWS[owner]!), { selector: ([type]) => type, minLength: 1 }), 2),
      smallestGroup: optional(fc.constantFrom(5, 10)),
      matter: optional(fc.constant('required')),
      verifiesPerMinute: optional(fc.constantFrom(5, 60)),
      suspended: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, fc.constant('核查中')),
    })
    .map(({ entries, toPost, units, period: { from, until }, rows, ...terms }) =>
      item(fileOf(owner), 'grants', {
        name: `${owner}-${department ?? 'public'}-${post}${spare ? '-spare' : ''}`,
        to: {
          ...(department === undefined ? { public: true } : { departments: [department] }),
          ...(toPost ? { posts: [post] } : {}),
          ...(units === undefined ? {} : { units }),
        },
        purposes: [purpose],
        basis: '一部法律',
        from,
        until,
        fields: entries,
        rows: rows === undefined ? undefined : Object.fromEntries(rows),
        ...terms,
      }),
    );
}

/** Of some fields of a grant the mask under which every part shows them: parts that reach the same fit each other. */
function partMasksArbitrary(grant: PolicyItem): fc.Arbitrary<ReadonlyMap<string, Json>> {
  const { fields } = grant.body as { readonly fields: readonly Record<string, Json>[] };
  const maskable = fields
    .map((entry) => entry['fields'] as string)
    .filter((field) => Object.values(FIELDS).some((of) => of.maskable.includes(field)));
  return fc
    .tuple(
      ...maskable.map((field) =>
        optional(masksOf(field).filter((mask) => mask !== 'hash')).map((mask) => [field, mask] as const),
      ),
    )
    .map((pairs) => new Map(pairs.filter((pair): pair is [string, Json] => pair[1] !== undefined)));
}

/** An assignment of a grant to its office: to the post or to accounts, all of it or a part. */
export function assignmentArbitrary(
  grant: PolicyItem,
  office: Office,
  masksByField: ReadonlyMap<string, Json>,
): fc.Arbitrary<PolicyItem> {
  const { department, post, accounts } = office;
  const { name, fields: entries } = grant.body as {
    readonly name: string;
    readonly fields: readonly Record<string, Json>[];
  };
  const part = fc.subarray([...entries], { minLength: 1 }).chain((kept) =>
    fc.tuple(
      ...kept.map((entry) =>
        optional(fc.subarray([...(entry['verbs'] as readonly string[])], { minLength: 1 }), 3).map((some): Json => ({
          fields: entry['fields']!,
          ...(some === undefined ? {} : { verbs: some }),
          ...(masksByField.has(entry['fields'] as string)
            ? { mask: masksByField.get(entry['fields'] as string)! }
            : {}),
        })),
      ),
    ),
  );
  return fc
    .record({
      toPost: fc.boolean(),
      some: fc.subarray([...accounts], { minLength: 1 }),
      part: optional(part, 2),
      period,
    })
    .map(({ toPost, some, part: fields, period: { from, until } }) =>
      item(department === undefined ? 'authority.yaml' : fileOf(department), 'assignments', {
        grant: name,
        ...(toPost ? { posts: [post] } : { accounts: some }),
        from,
        until,
        fields,
      }),
    );
}

export const audienceArbitrary: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  { others: true },
  { departments: ['grid'] },
  { public: true },
  { units: ['g1'] },
  { units: ['g0'] },
  { posts: ['walker'] },
  { accounts: ['wang', 'zhou'] },
);
const anyField = fc.constantFrom(...OWNERS.flatMap((owner) => [...FIELDS[owner]!.maskable, ...FIELDS[owner]!.other]));
const aim = fc.record({ to: optional(audienceArbitrary, 3), unless: optional(audienceArbitrary) });

export const denialArbitrary: fc.Arbitrary<PolicyItem> = fc.constantFrom(...OWNERS).chain((owner) =>
  fc
    .record({
      field: fc.constantFrom(...FIELDS[owner]!.maskable, ...FIELDS[owner]!.other),
      aim,
      verbs: optional(verbs, 3),
      hides: fc.boolean(),
      purposes: optional(fc.subarray(['walk', 'read', 'self'], { minLength: 1 })),
      period,
    })
    .map(({ field, aim: { to, unless }, verbs: denied, hides, purposes, period: { from, until } }) =>
      item(fileOf(owner), 'denials', {
        reason: '一个理由',
        to,
        unless,
        fields: field,
        verbs: denied,
        hides: denied === undefined && hides ? true : undefined,
        purposes,
        from,
        until,
      }),
    ),
);

export const guardrailArbitrary: fc.Arbitrary<PolicyItem> = fc
  .constantFrom(...OWNERS.flatMap((owner) => FIELDS[owner]!.maskable))
  .chain((field) =>
    fc
      .record({
        name: fc.constantFrom('one', 'two'),
        aim,
        deny: fc.boolean(),
        forbid: optional(verbs, 3),
        mask: masksOf(field),
      })
      .map(({ name, aim: { to, unless }, deny, forbid, mask }) => {
        const does = deny ? { deny: true } : { forbid, mask };
        return item('guardrails.yaml', 'guardrails', { law: '一部法律', fields: field, to, unless, ...does }, name);
      }),
  );

const rowsOrdered = fc.constantFrom<Body>(
  { type: 'Incident', keys: ['7'] },
  { type: 'Petition', where: { number: { startsWith: '3' } } },
  { type: 'Person', where: { name: { startsWith: '李' } } },
);
export const orderArbitrary: fc.Arbitrary<PolicyItem> = fc.oneof(
  rowsOrdered.map((rows) => item('seals.yaml', 'seals', { law: '一部法律', ...rows })),
  fc
    .tuple(rowsOrdered, audienceArbitrary)
    .map(([rows, to]) => item('recusals.yaml', 'recusals', { order: '一号', to, ...rows })),
);

export const combinationArbitrary: fc.Arbitrary<PolicyItem> = fc
  .record({ fields: fc.uniqueArray(anyField, { minLength: 2, maxLength: 3 }), unless: optional(audienceArbitrary) })
  .map(({ fields, unless }) =>
    item(
      'combinations.yaml',
      'combinations',
      { why: '合看即成画像', unless, together: fields.map((each) => ({ fields: each })) },
      'kit',
    ),
  );

/** Who there is, at most with other areas, posts and units than usual; some may have left, unless they are named. */
const principals: readonly PolicyItem[] = itemsOf(new Map(Object.entries(smallCityFiles)));

/** By unit the one above it; undefined where the department lists none. */
const TREES: readonly (Readonly<Record<string, string>> | undefined)[] = [
  undefined,
  { g1: 'g0', g2: 'g0' },
  { g1: 'g0', g2: 'g1' },
  { g2: 'g0' },
  {},
];
const unitsArbitrary: fc.Arbitrary<readonly PolicyItem[]> = fc
  .constantFrom(...TREES)
  .map((tree) =>
    tree === undefined
      ? []
      : ['g0', 'g1', 'g2'].map((code) =>
          item('units.yaml', 'units', { zh: code, en: code, department: 'grid', parent: tree[code] }, code),
        ),
  );

export interface GeneratedGrant {
  readonly owner: string;
  readonly office: Office;
  readonly grant: PolicyItem;
}

/** All grants of a policy, with what is assigned of each. */
const grantsArbitrary = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...OWNERS), fc.constantFrom(...OFFICES)), {
    minLength: 1,
    maxLength: 7,
    selector: ([owner, { department, post }]) => `${owner} ${department ?? ''} ${post}`,
  })
  .chain((pairs) =>
    fc.tuple(
      ...pairs.map(([owner, office]) =>
        grantArbitrary(owner, office).chain((grant) =>
          partMasksArbitrary(grant).chain((masksByField) =>
            fc.record({
              grant: fc.constant(grant),
              assignments: fc.array(assignmentArbitrary(grant, office, masksByField), { maxLength: 3 }),
              spare: optional(grantArbitrary(owner, office, true)),
            }),
          ),
        ),
      ),
    ),
  );

/** Policies of the small city, as items: grants assigned whole, in parts or not at all, denials, guardrails, orders, combinations. */
export const policyArbitrary: fc.Arbitrary<readonly PolicyItem[]> = fc
  .record({
    grants: grantsArbitrary,
    denials: fc.array(denialArbitrary, { maxLength: 2 }),
    guardrails: fc.array(guardrailArbitrary, { maxLength: 2 }),
    orders: fc.array(orderArbitrary, { maxLength: 2 }),
    combinations: fc.array(combinationArbitrary, { maxLength: 1 }),
    units: unitsArbitrary,
  })
  .map(({ grants, denials, guardrails, orders, combinations, units }) =>
    together(
      principals,
      units,
      grants.flatMap(({ grant, assignments, spare }) => [
        grant,
        ...assignments,
        ...(spare === undefined ? [] : [spare]),
      ]),
      denials,
      guardrails,
      orders,
      combinations,
    ),
  );

/** Items of several sources, in order, the later in place of the earlier. */
export function together(...sources: readonly (readonly PolicyItem[])[]): readonly PolicyItem[] {
  return inOrder(new Map(sources.flat().map((each) => [placeKey(each), each])).values());
}

export { OFFICES, OWNERS };
