import { parse, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Composition } from '../../compose/compose.ts';
import { operationText } from '../../governance/center-operation.ts';
import type { Coordinate, DenialReason } from '../../permissions/decision.ts';
import { useOf } from '../../permissions/use-of.ts';
import type { HubContext } from '../hub-context.ts';

/** Whether a root field of an operation may be asked, by everything that it uses. */
export type FieldVerdict =
  | { readonly kind: 'allowed' }
  /** Something of it may not even be known of: then nothing is said of it. */
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'denied';
      readonly coordinate: string;
      readonly owner: string;
      readonly reason: DenialReason;
    };

const usesByComposition = new WeakMap<Composition, LRUCache<string, readonly Coordinate[]>>();

/**
 * What would be decided on a root field of the published schema. It tells beforehand what is refused and why, where the caller's own
 * schema would only not have it; the operation itself is decided on like any other.
 */
export function fieldVerdict(field: string, { hub, permissionOn, entitled }: HubContext): FieldVerdict {
  const { composition } = hub;
  const { types } = composition.model;
  const denied = usedBy(field, composition).flatMap((coordinate) => {
    const permission = permissionOn(coordinate);
    return permission.kind === 'denied' ? [{ ...coordinate, reason: permission.reason }] : [];
  });
  // That it may not be counted at all tells more than by what it may not be filtered.
  const first = denied.find(({ verb }) => verb === 'aggregate') ?? denied[0];
  if (first === undefined) return { kind: 'allowed' };
  const isKnown = ({ type, field: name }: Coordinate) =>
    entitled.kind === 'some' && entitled.entitlement.fieldsByType.get(type)?.has(name) === true;
  if (!denied.every(isKnown)) return { kind: 'hidden' };
  const { owner } = types.get(first.type)!.fields.get(first.field)!.policy;
  return { kind: 'denied', coordinate: `${first.type}.${first.field}`, owner, reason: first.reason };
}

function usedBy(field: string, composition: Composition): readonly Coordinate[] {
  let uses = usesByComposition.get(composition);
  if (uses === undefined) usesByComposition.set(composition, (uses = new LRUCache({ max: 500 })));
  let used = uses.get(field);
  if (used === undefined) {
    const document = parse(operationText([field]));
    const [operation] = document.definitions as readonly [OperationDefinitionNode];
    used = useOf(composition.schema, composition.model, document, operation, {}).coordinates;
    uses.set(field, used);
  }
  return used;
}
