import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparePolicies, type AccessChange } from '../../src/administration/compare-policies.ts';
import { changesBetween } from '../../src/permissions/policy/items/changes-between.ts';
import { isNarrowing } from '../../src/administration/is-narrowing.ts';
import { policyVersion } from '../../src/administration/policy-version.ts';
import { createDecider } from '../../src/permissions/create-decider.ts';
import type { Asking, Decider } from '../../src/permissions/decider.ts';
import type { FieldEntitlement } from '../../src/permissions/decision.ts';
import { permissionOn } from '../../src/permissions/permission-on.ts';
import { applyChanges } from '../../src/permissions/policy/items/apply-changes.ts';
import { itemsOf } from '../../src/permissions/policy/items/items-of.ts';
import type { PolicyItem } from '../../src/permissions/policy/items/policy-item.ts';
import { textsOf } from '../../src/permissions/policy/items/texts-of.ts';
import type { Policy } from '../../src/permissions/policy/policy.ts';
import { allVerbs } from '../../src/permissions/verbs.ts';
import { smallCity } from '../permissions/small-city.ts';
import { changeArbitrary } from './generated-changes.ts';
import { item, policyArbitrary } from './generated-policies.ts';
import { rowsSeen, tables } from './sample-rows.ts';
import { tellsNoMore } from './shown-as.ts';

const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);
const RUNS = process.env['HEYI_TEST_LONG'] === '1' ? 3_000 : 300;
const { model } = smallCity;

/** Every field that a decision may be about, time lines too. */
const COORDINATES = [...model.types.values()].flatMap(({ name: type, fields, timelines }) =>
  [...fields.keys(), ...timelines.keys()].map((field) => ({ type, field })),
);
const MOMENTS = ['2023-01-01T00:00:00+08:00', '2023-06-15T12:00:00+08:00', '2024-08-01T12:00:00+08:00'].map(
  (text) => new Date(text),
);
const NOON = MOMENTS[1]!;

type Asked = Omit<Asking, 'principal'> & { readonly account: string };

/** Every account, each of its purposes and every application, one by one: nothing is taken for alike. */
function askings(policies: readonly Policy[], at: Date): readonly Asked[] {
  const accounts = new Set(policies.flatMap(({ principals }) => [...principals.keys()]));
  return [...accounts].flatMap((account) => {
    const purposes = new Set(
      policies.flatMap(({ principals, posts }) =>
        (principals.get(account)?.posts ?? []).flatMap((post) => posts.get(post)?.purposes ?? []),
      ),
    );
    return [...purposes].flatMap((purpose) =>
      ['direct', 'narrow'].map((application) => ({ account, purpose, application, at })),
    );
  });
}

/** What the decider answers on everything, for one asking: an ability a line, with masks, rows and least groups beside. */
interface Answers {
  readonly abilities: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, FieldEntitlement>;
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
  readonly leastGroups: ReadonlyMap<string, number>;
}

function answersOf(policy: Policy, decider: Decider, asked: Asked): Answers {
  const none = { abilities: new Set<string>(), fields: new Map(), rows: new Map(), leastGroups: new Map() };
  const principal = policy.principals.get(asked.account);
  if (principal === undefined) return none;
  const asking: Asking = { ...asked, principal };
  const decision = decider.entitle(asking);
  if (decision.kind !== 'some') return none;
  const { entitlement } = decision;
  const abilities = new Set<string>();
  const fields = new Map<string, FieldEntitlement>();
  for (const { type, field } of COORDINATES) {
    const known = entitlement.fieldsByType.get(type)?.get(field);
    if (known === undefined) continue;
    fields.set(`${type}.${field}`, known);
    abilities.add(`${type}.${field} discover`);
    for (const verb of allVerbs)
      if (decider.explain(asking, { type, field, verb }) === undefined) abilities.add(`${type}.${field} ${verb}`);
  }
  const rows = new Map(
    tables.map(([type, department]) => [
      `${type} ${department}`,
      rowsSeen(entitlement, model, principal, type, department),
    ]),
  );
  const counted = [...model.types.values()].filter(({ name, key }) => abilities.has(`${name}.${key.field} aggregate`));
  const leastGroups = new Map(counted.map(({ name }) => [name, entitlement.smallestGroupByType.get(name) ?? 0]));
  return { abilities, fields, rows, leastGroups };
}

const deciderOf = (policy: Policy) => createDecider({ kind: 'policy', policy }, model);
const minus = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((each) => !other.has(each)).sort();
const isSubset = (one: ReadonlySet<number>, other: ReadonlySet<number>) => [...one].every((each) => other.has(each));
const titleOf = ({ account, purpose, application }: Asked) => `${account} ${purpose} ${application}`;

/** What a preview says of one asking. */
function previewed(changes: readonly AccessChange[], asked: Asked) {
  const found = changes.filter(
    ({ accounts, purpose, application }) =>
      accounts.includes(asked.account) && purpose === asked.purpose && application === asked.application,
  );
  expect(found.length, 'an account is told of once').toBeLessThanOrEqual(1);
  const differences = found.flatMap((each) => each.differences);
  const abilities = (effect: string) =>
    differences
      .flatMap((each) =>
        each.kind === 'ability' && each.effect === effect ? [`${each.coordinate} ${each.ability}`] : [],
      )
      .sort();
  return {
    gains: abilities('gains'),
    loses: abilities('loses'),
    masks: new Map(differences.flatMap((each) => (each.kind === 'mask' ? [[each.coordinate, each.effect]] : []))),
    rows: new Map(
      differences.flatMap((each) => (each.kind === 'rows' ? [[`${each.type} ${each.department}`, each.effect]] : [])),
    ),
    leastGroups: new Map(
      differences.flatMap((each) =>
        each.kind === 'obligation' && each.name.startsWith('smallestGroup ')
          ? [[each.name.slice('smallestGroup '.length), each.effect]]
          : [],
      ),
    ),
  };
}

/** A preview is what really changes: abilities, masks, rows and least groups, no more and no less. */
function expectPreviewed(before: Answers, after: Answers, told: ReturnType<typeof previewed>): number {
  expect(told.gains).toEqual(minus(after.abilities, before.abilities));
  expect(told.loses).toEqual(minus(before.abilities, after.abilities));
  for (const [coordinate, { verbs, mask }] of after.fields) {
    const was = before.fields.get(coordinate);
    if (was === undefined || was.verbs.size === 0 || verbs.size === 0) continue;
    const effect = told.masks.get(coordinate);
    if (effect === undefined) expect(mask, coordinate).toEqual(was.mask);
    else expect(mask, coordinate).not.toEqual(was.mask);
    if (effect === 'loses') expect(tellsNoMore(mask, was.mask), coordinate).toBe(true);
    if (effect === 'gains') expect(tellsNoMore(was.mask, mask), coordinate).toBe(true);
  }
  for (const [table, seen] of after.rows) {
    const saw = before.rows.get(table) ?? new Set();
    const effect = told.rows.get(table);
    if (effect === undefined) expect(seen, table).toEqual(saw);
    if (effect === 'loses') expect(isSubset(seen, saw), table).toBe(true);
    if (effect === 'gains') expect(isSubset(saw, seen), table).toBe(true);
  }
  for (const [type, least] of after.leastGroups) {
    const was = before.leastGroups.get(type);
    if (was === undefined) continue;
    expect(told.leastGroups.get(type), type).toBe(least === was ? undefined : least > was ? 'loses' : 'gains');
  }
  return told.gains.length + told.loses.length + told.masks.size + told.rows.size;
}

/** Nothing is had after that was not had before. */
function expectNoMore(after: Answers, before: Answers): void {
  expect(minus(after.abilities, before.abilities)).toEqual([]);
  for (const [coordinate, { verbs, mask }] of after.fields)
    if (verbs.size > 0) expect(tellsNoMore(mask, before.fields.get(coordinate)?.mask), coordinate).toBe(true);
  for (const [table, seen] of after.rows) expect(isSubset(seen, before.rows.get(table) ?? new Set()), table).toBe(true);
  for (const [type, least] of after.leastGroups)
    expect(least, type).toBeGreaterThanOrEqual(before.leastGroups.get(type) ?? 0);
}

/** All that is decided, to be compared. */
function decisionsOf(policy: Policy): readonly string[] {
  const decider = deciderOf(policy);
  return MOMENTS.flatMap((at) =>
    askings([policy], at).map((asked) => {
      const principal = policy.principals.get(asked.account)!;
      const decision = decider.entitle({ ...asked, principal });
      const rows = tables.map(([type, department]) =>
        decision.kind === 'some' ? [...rowsSeen(decision.entitlement, model, principal, type, department)] : [],
      );
      return `${titleOf(asked)} ${at.toISOString()} ${decision.fingerprint} ${JSON.stringify([rows, principal.scope])}`;
    }),
  ).sort();
}

it(`changes do what their preview says, narrow where they are called narrowing, and are undone by their inverse (HEYI_TEST_SEED=${String(SEED)})`, () => {
  const counts = { changes: 0, narrowing: 0, effects: 0 };
  fc.assert(
    fc.property(changeArbitrary, ({ before, after, changes }) => {
      const [old, young] = [deciderOf(before.policy), deciderOf(after.policy)];
      // What is previewed at a moment is what changes at it.
      const compared = comparePolicies({
        before: before.policy,
        after: after.policy,
        composition: smallCity,
        at: NOON,
      });
      for (const asked of askings([before.policy, after.policy], NOON)) {
        const [was, is] = [answersOf(before.policy, old, asked), answersOf(after.policy, young, asked)];
        counts.effects += expectPreviewed(was, is, previewed(compared, asked));
      }
      // What narrows gives nobody anything, now or later.
      const narrows = isNarrowing(before.policy, after.policy);
      for (const at of narrows ? MOMENTS : [])
        for (const asked of askings([before.policy, after.policy], at))
          expectNoMore(answersOf(after.policy, young, asked), answersOf(before.policy, old, asked));
      // The inverse restores every decision.
      const back = policyVersion(applyChanges(after.items, changesBetween(after.items, before.items)), smallCity);
      expect(back.policy.digest).toBe(before.policy.digest);
      expect(decisionsOf(back.policy)).toEqual(decisionsOf(before.policy));
      counts.changes += changes.length === 0 ? 0 : 1;
      counts.narrowing += narrows && changes.length > 0 ? 1 : 0;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  console.info(
    `administration: ${String(counts.changes)} changes, ${String(counts.narrowing)} narrowing, ${String(counts.effects)} effects, seed ${String(SEED)}`,
  );
  expect(counts.changes).toBeGreaterThan(RUNS * 0.5);
  expect(counts.narrowing).toBeGreaterThan(RUNS * 0.2);
  expect(counts.effects).toBeGreaterThan(RUNS * 3);
}, 600_000);

it(`policies are the same from their items, their parts within their grants, and two posts within the one that acts (HEYI_TEST_SEED=${String(SEED)})`, () => {
  const counts = { delegations: 0, abilities: 0 };
  fc.assert(
    fc.property(policyArbitrary, (items) => {
      const { policy } = policyVersion(items, smallCity);
      const decider = deciderOf(policy);
      // Items are texts and texts are items.
      const texts = textsOf(items);
      expect(itemsOf(texts)).toEqual(items);
      const again = policyVersion(itemsOf(texts), smallCity);
      expect(again.policy.digest).toBe(policy.digest);
      expect(decisionsOf(again.policy)).toEqual(decisionsOf(policy));
      // A part of a grant gives nothing that the whole does not, to nobody.
      const whole = policyVersion(items.map(undelegated), smallCity).policy;
      const wholeDecider = deciderOf(whole);
      for (const asked of askings([policy], NOON))
        expectNoMore(answersOf(policy, decider, asked), answersOf(whole, wholeDecider, asked));
      counts.delegations += policy.assignments.filter(({ fields }) => fields !== undefined).length;
      // Of two posts the one acts that the purpose belongs to, and each ability is within the one grant that it names.
      for (const purpose of ['walk', 'read']) {
        const post = purpose === 'walk' ? 'walker' : 'reader';
        const single = policyVersion(
          items.map((each) => withPost(each, post)),
          smallCity,
        ).policy;
        const asked = { account: 'liu', purpose, application: 'direct', at: NOON };
        const both = answersOf(policy, decider, asked);
        expect(both).toEqual(answersOf(single, deciderOf(single), asked));
        const asking: Asking = { ...asked, principal: policy.principals.get('liu')! };
        for (const [coordinate, { verbs }] of both.fields)
          for (const verb of verbs) {
            const [type = '', field = ''] = coordinate.split('.');
            const found = permissionOn({ rules: { kind: 'policy', policy }, model }, asking, decider.entitle(asking), {
              type,
              field,
              verb,
            });
            const grant = policy.grants.find(({ name }) => found.kind === 'allowed' && name === found.grant);
            expect(grant?.purposes).toEqual([purpose]);
            expect(grant?.fields.get(coordinate)?.verbs.has(verb), `${coordinate} ${verb}`).toBe(true);
            counts.abilities += 1;
          }
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
  console.info(
    `administration: ${String(counts.delegations)} parts given on, ${String(counts.abilities)} abilities of two posts, seed ${String(SEED)}`,
  );
  expect(counts.delegations).toBeGreaterThan(RUNS);
  expect(counts.abilities).toBeGreaterThan(RUNS);
}, 600_000);

function undelegated(each: PolicyItem): PolicyItem {
  if (each.section !== 'assignments') return each;
  const { fields: _, ...body } = each.body as Readonly<Record<string, never>>;
  return item(each.file, each.section, body);
}

function withPost(each: PolicyItem, post: string): PolicyItem {
  if (each.section !== 'principals' || each.key !== 'liu') return each;
  const body = each.body as Readonly<Record<string, string>>;
  return item(each.file, each.section, { ...body, posts: [post], purpose: undefined }, each.key);
}
