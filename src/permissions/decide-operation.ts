import type { Model } from '../compose/model.ts';
import type { Question } from './decider.ts';
import type { Coordinate, Decision, DenialReason } from './decision.ts';
import type { Entitled } from './entitle/entitle.ts';

/**
 * Whether an operation may be, by what its principal may do. A `read` that is not granted does not refuse it, nor a `join`: the plan
 * makes null of what they stand for, with an error. Every other use must be granted, or the whole operation is refused: it would tell
 * by its order, its count or its groups what may not be read.
 */
export function decideOperation(
  entitled: Entitled,
  { coordinates, matter }: Pick<Question, 'coordinates' | 'matter'>,
  model: Model,
): Decision {
  if (entitled.kind === 'deny') return deny(entitled.reason);
  const { entitlement } = entitled;
  const reason =
    coordinates.map((coordinate) => refusalOf(entitled, coordinate)).find((found) => found !== undefined) ??
    combinationOf(entitled, coordinates) ??
    missingMatter(entitled, coordinates, matter, model);
  return reason === undefined ? { kind: 'some', entitlement, fingerprint: entitlement.fingerprint } : deny(reason);
}

function deny(reason: DenialReason): Decision {
  return { kind: 'deny', reason, fingerprint: `deny:${reason}` };
}

type Some = Entitled & { readonly kind: 'some' };

/** Why a use other than reading or following a link is not granted. Who may filter by a value may ask whether it equals one. */
function refusalOf({ entitlement }: Some, { type, field, verb }: Coordinate): DenialReason | undefined {
  if (verb === 'read' || verb === 'join') return undefined;
  const known = entitlement.fieldsByType.get(type)?.get(field);
  const verbs = known?.verbs;
  if (verbs?.has(verb) === true || (verb === 'verify' && verbs?.has('filter') === true)) return undefined;
  return known?.reason ?? 'no-grant';
}

/** 敏感组合. Fields that would be used together, each in the clear: of every set of a rule at least one. */
function combinationOf(
  { entitlement, obligations }: Some,
  coordinates: readonly Coordinate[],
): 'combination' | undefined {
  if (obligations.combinations.length === 0) return undefined;
  const used = new Set(
    coordinates
      .filter(({ type, field, verb }) => {
        const known = entitlement.fieldsByType.get(type)?.get(field);
        if (verb !== 'read' && verb !== 'join' && verb !== 'export') return known !== undefined;
        return known?.verbs.has(verb) === true && known.mask === undefined;
      })
      .map(({ type, field }) => `${type}.${field}`),
  );
  const applies = obligations.combinations.some(({ together }) =>
    together.every((set) => [...used].some((coordinate) => set.has(coordinate))),
  );
  return applies ? 'combination' : undefined;
}

/** A grant may ask for the matter's number. It is asked for where any field of its owner is used. */
function missingMatter(
  { entitlement, obligations: { ownersOfMatters } }: Some,
  coordinates: readonly Coordinate[],
  matter: string | undefined,
  { types }: Model,
): 'matter-missing' | undefined {
  if (ownersOfMatters.size === 0 || (matter !== undefined && matter.trim() !== '')) return undefined;
  const asks = coordinates.some(({ type, field, verb }) => {
    if (entitlement.fieldsByType.get(type)?.get(field)?.verbs.has(verb) !== true) return false;
    const owner = types.get(type)?.fields.get(field)?.policy.owner;
    return owner !== undefined && ownersOfMatters.has(owner);
  });
  return asks ? 'matter-missing' : undefined;
}
