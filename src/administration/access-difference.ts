import { isDeepStrictEqual } from 'node:util';
import type { Model } from '../compose/model.ts';
import type { Entitlement, FieldEntitlement, Verb } from '../permissions/decision.ts';
import type { Entitled } from '../permissions/entitle/entitle.ts';
import type { Mask } from '../permissions/mask.ts';
import { isMaskWithin } from '../permissions/policy/is-permit-within.ts';
import type { PolicyPrincipal } from '../permissions/policy/policy.ts';
import type { RowRule } from '../permissions/row-rule.ts';
import { allVerbs } from '../permissions/verbs.ts';
import { areRowsWithin, bindRows } from './bind-rows.ts';

/** What may be done with a field: a verb, or being known of. */
export type Ability = Verb | 'discover';
const ABILITIES: readonly Ability[] = ['discover', ...allVerbs];

/** Whether who asks has more by it, less, or something else. */
export type Effect = 'gains' | 'loses' | 'changes';

/** One thing that somebody may do after a change and not before, or the other way round. */
export type AccessDifference =
  | { readonly kind: 'ability'; readonly effect: Effect; readonly coordinate: string; readonly ability: Ability }
  /** How a value is shown to who may do something with it before and after. */
  | {
      readonly kind: 'mask';
      readonly effect: Effect;
      readonly coordinate: string;
      readonly before: Mask | undefined;
      readonly after: Mask | undefined;
    }
  /** Which rows of a type in a department are seen. Undefined stands for none. */
  | {
      readonly kind: 'rows';
      readonly effect: Effect;
      readonly type: string;
      readonly department: string;
      readonly before: RowRule | undefined;
      readonly after: RowRule | undefined;
    }
  /** What is asked of an operation as a whole: `smallestGroup Person`, `matter <owner>`, `combinations` by number, `explains`. */
  | {
      readonly kind: 'obligation';
      readonly effect: Effect;
      readonly name: string;
      readonly before: number;
      readonly after: number;
    };

/** What an account may do for one purpose through one application by one policy. */
export interface Held {
  readonly principal: PolicyPrincipal | undefined;
  readonly entitled: Entitled;
}

/** Every difference between what an account may do before a change and after it. */
export function accessDifferences(before: Held, after: Held, model: Model): readonly AccessDifference[] {
  return [
    ...fieldDifferences(before, after),
    ...rowDifferences(before, after, model),
    ...obligationDifferences(before, after, model),
  ];
}

function* fieldDifferences(before: Held, after: Held): Iterable<AccessDifference> {
  const [old, young] = [fieldsOf(before), fieldsOf(after)];
  for (const coordinate of new Set([...old.keys(), ...young.keys()])) {
    const [one, other] = [old.get(coordinate), young.get(coordinate)];
    for (const ability of ABILITIES) {
      const [had, has] = [isAble(one, ability), isAble(other, ability)];
      if (had !== has) yield { kind: 'ability', effect: has ? 'gains' : 'loses', coordinate, ability };
    }
    const isUsed = (one?.verbs.size ?? 0) > 0 && (other?.verbs.size ?? 0) > 0;
    if (isUsed && !isDeepStrictEqual(one?.mask, other?.mask))
      yield {
        kind: 'mask',
        effect: maskEffect(one?.mask, other?.mask),
        coordinate,
        before: one?.mask,
        after: other?.mask,
      };
  }
}

function isAble(field: FieldEntitlement | undefined, ability: Ability): boolean {
  return ability === 'discover' ? field !== undefined : field?.verbs.has(ability) === true;
}

function maskEffect(before: Mask | undefined, after: Mask | undefined): Effect {
  if (isMaskWithin(after, before)) return 'loses';
  return isMaskWithin(before, after) ? 'gains' : 'changes';
}

function fieldsOf({ entitled }: Held): ReadonlyMap<string, FieldEntitlement> {
  if (entitled.kind === 'deny') return new Map();
  return new Map(
    [...entitled.entitlement.fieldsByType].flatMap(([type, fields]) =>
      [...fields].map(([name, field]) => [`${type}.${name}`, field] as const),
    ),
  );
}

function* rowDifferences(before: Held, after: Held, model: Model): Iterable<AccessDifference> {
  for (const { name: type, tables } of model.types.values())
    for (const department of tables.keys()) {
      const [one, other] = [before, after].map((held) => rowsOf(held, model, type, department));
      const [isLess, isMore] = [areRowsWithin(other, one), areRowsWithin(one, other)];
      if (isLess && isMore) continue;
      const effect = isLess ? 'loses' : isMore ? 'gains' : 'changes';
      yield {
        kind: 'rows',
        effect,
        type,
        department,
        before: ruleOf(before, type, department),
        after: ruleOf(after, type, department),
      };
    }
}

function rowsOf({ principal, entitled }: Held, model: Model, type: string, department: string) {
  if (principal === undefined || entitled.kind === 'deny') return undefined;
  return bindRows(entitled.entitlement, model, principal, type, department);
}

function ruleOf({ entitled }: Held, type: string, department: string): RowRule | undefined {
  const rule = entitled.kind === 'deny' ? undefined : entitled.entitlement.rowRulesByType.get(type)?.get(department);
  return rule?.kind === 'none' ? undefined : rule;
}

/** Only of what is held before and after: who loses a field is not asked less for it. */
function* obligationDifferences(
  { entitled: before }: Held,
  { entitled: after }: Held,
  model: Model,
): Iterable<AccessDifference> {
  if (before.kind === 'deny' || after.kind === 'deny') return;
  const [old, young] = [obligationsOf(before, model), obligationsOf(after, model)];
  for (const [name, one] of old) {
    const other = young.get(name);
    if (other !== undefined && one !== other)
      yield { kind: 'obligation', effect: other > one ? 'loses' : 'gains', name, before: one, after: other };
  }
}

/** By name, as numbers of which the higher asks more; 0 for nothing asked. */
function obligationsOf(
  { entitlement, obligations }: Entitled & { readonly kind: 'some' },
  model: Model,
): ReadonlyMap<string, number> {
  const { fieldsByType, smallestGroupByType, verifiesPerMinute } = entitlement;
  const counted = [...model.types.values()].filter(
    ({ name, key }) => fieldsByType.get(name)?.get(key.field)?.verbs.has('aggregate') === true,
  );
  const { ownersOfMatters, combinations } = obligations;
  return new Map([
    ...counted.map(({ name }) => [`smallestGroup ${name}`, smallestGroupByType.get(name) ?? 0] as const),
    ...usedOwners(entitlement, model).map((owner) => [`matter ${owner}`, ownersOfMatters.has(owner) ? 1 : 0] as const),
    ['combinations', combinations.length] as const,
    ['explains', entitlement.explains ? 0 : 1] as const,
    ...(verifiesPerMinute === undefined ? [] : [['verifiesPerMinute', -verifiesPerMinute] as const]),
  ]);
}

function usedOwners({ fieldsByType }: Entitlement, { types }: Model): readonly string[] {
  const owners = [...fieldsByType].flatMap(([type, fields]) =>
    [...fields].flatMap(([name, { verbs }]) => {
      const owner = types.get(type)?.fields.get(name)?.policy.owner;
      return owner === undefined || verbs.size === 0 ? [] : [owner];
    }),
  );
  return [...new Set(owners)];
}
