import fc from 'fast-check';
import { consequencesOf } from '../../src/administration/consequences-of.ts';
import { changesBetween } from '../../src/permissions/policy/items/changes-between.ts';
import { policyVersion, type PolicyVersion } from '../../src/administration/policy-version.ts';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import { applyChanges } from '../../src/permissions/policy/items/apply-changes.ts';
import type { Json, PolicyChange, PolicyItem } from '../../src/permissions/policy/items/policy-item.ts';
import { smallCity } from '../permissions/small-city.ts';
import {
  combinationArbitrary,
  denialArbitrary,
  guardrailArbitrary,
  item,
  orderArbitrary,
  policyArbitrary,
  together,
} from './generated-policies.ts';

export interface GeneratedChange {
  readonly before: PolicyVersion;
  readonly after: PolicyVersion;
  /** From the one to the other. */
  readonly changes: readonly PolicyChange[];
}

type Edit = (items: readonly PolicyItem[]) => readonly PolicyItem[];

type Members = Readonly<Record<string, Json>>;
const membersOf = ({ body }: PolicyItem) => body as Members;

/** One of the items of a section is changed; nothing is where there is none. */
function editOne(section: string, at: number, change: (each: PolicyItem) => PolicyItem | undefined): Edit {
  return (items) => {
    const chosen = items.filter((each) => each.section === section);
    const one = chosen[at % Math.max(chosen.length, 1)];
    if (one === undefined) return items;
    const changed = change(one);
    return together(
      items.filter((each) => each !== one),
      changed === undefined ? [] : [changed],
    );
  };
}

const withMembers = (each: PolicyItem, more: Readonly<Record<string, Json | undefined>>) =>
  item(
    each.file,
    each.section,
    { ...membersOf(each), ...more },
    ['principals', 'guardrails'].includes(each.section) ? each.key : undefined,
  );

/** What an owner or a requester takes back, forbids or masks. */
const narrowing: fc.Arbitrary<Edit> = fc.nat().chain((at) =>
  fc.oneof(
    // A grant without one of its entries, a verb or for a shorter time; under a mask; suspended; not at all.
    fc.nat().map((which) =>
      editOne('grants', at, (each) => {
        const fields = membersOf(each)['fields'] as readonly Json[];
        const left = fields.filter((_, index) => index !== which % fields.length);
        return left.length === 0 ? undefined : withMembers(each, { fields: left });
      }),
    ),
    fc.nat().map((which) =>
      editOne('grants', at, (each) => {
        const fields = membersOf(each)['fields'] as readonly Members[];
        return withMembers(each, {
          fields: fields.map((entry, index) => {
            if (index !== which % fields.length) return entry;
            const verbs = entry['verbs'] as readonly string[];
            const left = verbs.filter((verb) => verb === 'read' || verb !== verbs[which % verbs.length]);
            return { ...entry, verbs: left.length === 0 ? verbs : left };
          }),
        });
      }),
    ),
    fc.constantFrom<Json>({ partial: { first: 0, last: 1 } }, null).map((mask) =>
      editOne('grants', at, (each) => {
        const fields = membersOf(each)['fields'] as readonly Members[];
        return withMembers(each, {
          fields: fields.map((entry) =>
            ['Person.name', 'Person.phone', 'Person.idNumber'].includes(entry['fields'] as string) &&
            (entry['verbs'] as readonly string[]).includes('read')
              ? { ...entry, mask }
              : entry,
          ),
        });
      }),
    ),
    fc
      .constantFrom<Members>(
        { suspended: '核查中' },
        { smallestGroup: 20 },
        { matter: 'required' },
        { until: '2024-06-30' },
      )
      .map((more) => editOne('grants', at, (each) => withMembers(each, more))),
    fc.constantFrom('grants', 'assignments').map((section) => editOne(section, at, () => undefined)),
    fc.oneof(denialArbitrary, orderArbitrary, combinationArbitrary, guardrailArbitrary).map(
      (each): Edit =>
        (items) =>
          together([each], items),
    ),
    // Fewer areas, or none at all: whoever leaves.
    fc
      .constantFrom<Json>(['431302100001'], [])
      .map((scope) => editOne('principals', at, (each) => withMembers(each, { scope }))),
    fc.constant(editOne('principals', at, () => undefined)),
  ),
);

/** What anybody may come to change of what there is. */
const other: fc.Arbitrary<Edit> = fc.nat().chain((at) =>
  fc.oneof(
    fc
      .constantFrom<Json>(['4313'], ['431302100', '431302101'], ['4302'])
      .map((scope) => editOne('principals', at, (each) => withMembers(each, { scope }))),
    fc
      .constantFrom('g1', 'g2')
      .map((unit) =>
        editOne('principals', at, (each) =>
          membersOf(each)['department'] === 'grid' ? withMembers(each, { unit }) : each,
        ),
      ),
    fc
      .constantFrom('denials', 'guardrails', 'seals', 'recusals', 'combinations')
      .map((section) => editOne(section, at, () => undefined)),
    fc
      .constantFrom<Readonly<Record<string, Json | undefined>>>(
        { suspended: undefined },
        { until: undefined },
        { rows: undefined },
        { fields: undefined },
      )
      .map((more) =>
        editOne(Object.hasOwn(more, 'fields') ? 'assignments' : 'grants', at, (each) => withMembers(each, more)),
      ),
  ),
);

/** What makes an item another item, and what does not fit another: a grant's fields and rows are its owner's. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  grants: ['name', 'to', 'purposes', 'basis', 'fields', 'rows'],
  assignments: ['grant', 'posts', 'accounts', 'fields'],
  denials: ['reason', 'fields'],
  guardrails: ['law', 'fields', 'mask', 'deny', 'forbid'],
  seals: ['law', 'type', 'keys', 'where'],
  principals: ['posts', 'department', 'purpose', 'zh', 'en'],
};

/** One member of one item is as another says it, or says nothing of it: wider or narrower, whichever it is. */
const swapping: fc.Arbitrary<Edit> = fc
  .record({
    section: fc.constantFrom(...Object.keys(OWN), 'grants', 'assignments', 'denials'),
    at: fc.nat(),
    which: fc.nat(),
    target: policyArbitrary,
  })
  .map(({ section, at, which, target }) =>
    editOne(section, at, (each) => {
      const others = target.filter((other) => other.section === section);
      const other = others[which % Math.max(others.length, 1)];
      const same = target.find(({ section: of, key }) => of === section && key === each.key && section === 'grants');
      const from: Members = same !== undefined ? membersOf(same) : other === undefined ? {} : membersOf(other);
      const fixed = same !== undefined ? ['name', 'purposes', 'basis'] : OWN[section]!;
      const names = [...new Set([...Object.keys(from), ...Object.keys(membersOf(each))])].filter(
        (name) => !fixed.includes(name),
      );
      const name = names[which % Math.max(names.length, 1)];
      // An account of no department has no unit, and a period ends after it begins.
      if (name === undefined || (name === 'unit' && membersOf(each)['department'] === undefined)) return each;
      if (name === 'from' || name === 'until') return withMembers(each, { from: from['from'], until: from['until'] });
      return withMembers(each, { [name]: from[name] });
    }),
  );

/** Part of what makes one generated policy into another: grants, assignments and rules come, go and change. */
const mixing: fc.Arbitrary<Edit> = fc
  .tuple(policyArbitrary, fc.infiniteStream(fc.boolean()))
  .map(([target, choices]): Edit => (items) => {
    const chosen = changesBetween(items, target).filter(() => choices.next().value === true);
    return applyChanges(items, chosen);
  });

const REFUSALS: ReadonlySet<string> = new Set(['POLICY_INVALID', 'UNIT_IN_USE']);

function changedBy(edits: fc.Arbitrary<Edit>, most: number): fc.Arbitrary<GeneratedChange> {
  return fc.tuple(policyArbitrary, fc.array(edits, { minLength: 1, maxLength: most })).map(([items, each]) => {
    const edited = each.reduce((sofar, edit) => edit(sofar), items);
    const before = policyVersion(items, smallCity);
    try {
      // As when they are committed, changes take with them what was assigned of what is no more, and who left.
      const asked = changesBetween(items, edited);
      const first = applyChanges(applyChanges(items, asked), consequencesOf(items, asked, smallCity));
      const settled = applyChanges(first, consequencesOf(first, [], smallCity));
      const after = policyVersion(settled, smallCity);
      return { before, after, changes: changesBetween(before.items, after.items) };
    } catch (error) {
      // Words of two items need not make a third, and a unit that is named stays: such a change is refused, and nothing changes.
      if (!(error instanceof HeyiError) || !REFUSALS.has(error.code)) throw error;
      return { before, after: before, changes: [] };
    }
  });
}

/** A policy and what changes of it: something is taken away, one word is another, or much of it is. */
export const changeArbitrary: fc.Arbitrary<GeneratedChange> = fc.oneof(
  changedBy(narrowing, 3),
  changedBy(swapping, 1),
  changedBy(other, 1),
  changedBy(fc.oneof(mixing, other, narrowing), 3),
);
