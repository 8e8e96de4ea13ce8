import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Model } from '../compose/model.ts';
import { coordinatesOf } from '../permissions/coordinates-of.ts';
import { decideOperation } from '../permissions/decide-operation.ts';
import type { Coordinate, DenialReason } from '../permissions/decision.ts';
import type { Entitled } from '../permissions/entitle/entitle.ts';

/** An operation that is kept, such as one of an application or a report, in one structure of its variables. */
export interface SavedOperation {
  readonly name: string;
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** 事项编号. Whether it is sent with one. */
  readonly matter?: string;
}

/** What becomes of an operation under an account. */
export type OperationOutcome =
  /** Refused as a whole. `unknown`: something that it names is not in the account's schema. */
  | { readonly kind: 'refused'; readonly reason: DenialReason | 'unknown' }
  /** `without`: the fields that are null because they may not be read. `masked`: those shown under a mask. */
  | { readonly kind: 'answered'; readonly without: readonly string[]; readonly masked: readonly string[] };

/** Every field that a saved operation uses. */
export function usesOf(
  { document, variables = {} }: SavedOperation,
  schema: GraphQLSchema,
  model: Model,
): readonly Coordinate[] {
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  return operation === undefined ? [] : coordinatesOf(schema, model, document, operation, variables);
}

/** What becomes of an operation that uses these fields, by what an account may do. */
export function outcomeOf(
  entitled: Entitled,
  coordinates: readonly Coordinate[],
  matter: string | undefined,
  model: Model,
): OperationOutcome {
  if (entitled.kind === 'deny') return { kind: 'refused', reason: entitled.reason };
  const { fieldsByType } = entitled.entitlement;
  const fieldOf = ({ type, field }: Coordinate) => fieldsByType.get(type)?.get(field);
  if (coordinates.some((each) => fieldOf(each) === undefined)) return { kind: 'refused', reason: 'unknown' };
  const question = { coordinates, matter };
  const decision = decideOperation(entitled, question, model);
  if (decision.kind === 'deny') return { kind: 'refused', reason: decision.reason };
  const told = (found: readonly Coordinate[]) =>
    [...new Set(found.map(({ type, field }) => `${type}.${field}`))].sort();
  const read = coordinates.filter(({ verb }) => verb === 'read' || verb === 'join');
  const shown = read.filter((each) => fieldOf(each)?.verbs.has(each.verb) === true);
  return {
    kind: 'answered',
    without: told(read.filter((each) => !shown.includes(each))),
    masked: told(shown.filter((each) => fieldOf(each)?.mask !== undefined)),
  };
}
