import type { Model } from '../compose/model.ts';
import type { Coordinate, Decision } from '../permissions/decision.ts';
import type { Hub } from './execute-request.ts';

/** Whose fields are used. */
export function ownersOf(coordinates: readonly Coordinate[], { types }: Model): readonly string[] {
  return [...new Set(coordinates.flatMap(({ type, field }) => types.get(type)?.fields.get(field)?.policy.owner ?? []))];
}

/** For the list of grants that nobody uses. */
export function noteGrants(
  { store }: Pick<Hub, 'store'>,
  owners: readonly string[],
  decision: Decision,
  at: Date,
): void {
  if (store === undefined || decision.kind !== 'some') return;
  const { grantByOwner } = decision.entitlement;
  for (const owner of owners) {
    const grant = grantByOwner.get(owner);
    if (grant !== undefined) store.grantUses.note(grant, at);
  }
}
