import { getOperationAST, getVariableValues, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Coordinate, Decision, DenialReason } from '../permissions/decision.ts';
import { permissionOn, type Permission } from '../permissions/permission-on.ts';
import { useOf } from '../permissions/use-of.ts';
import { limitedVerifications } from '../server/verification-limiter.ts';
import { badRequest } from './bad-request.ts';
import type { AccountView } from './account-view.ts';

/** What would happen to an operation under an account, and why. */
export interface Foresight {
  /** What is wrong with it in the account's schema: the names that are not in it; empty where it is valid. */
  readonly lacks: readonly string[];
  readonly uses: readonly {
    readonly coordinate: Coordinate;
    readonly permission: Permission;
  }[];
  /** Why the operation as a whole is refused. */
  readonly refusedFor: DenialReason | undefined;
  readonly verifications: number;
  readonly decision: Decision;
}

/**
 * What would happen, without asking any department. Hidden fields are told of as well, with the step that denies them: whoever runs
 * this holds the policy and the connections.
 *
 * @throws BAD_REQUEST for what is not one operation, valid in the whole schema.
 */
export function foreseeOperation(
  view: AccountView,
  document: DocumentNode,
  given: Readonly<Record<string, unknown>>,
  matter: string | undefined,
): Foresight {
  const { composition, rules, decider, asking, entitled } = view;
  const { model } = composition;
  const [invalid] = validate(composition.schema, document);
  if (invalid) throw badRequest(invalid.message);
  const operation = getOperationAST(document);
  if (!operation) throw badRequest('the file must hold exactly one operation');
  const variablesIn = (schema: GraphQLSchema) => getVariableValues(schema, operation.variableDefinitions ?? [], given);

  // 1. The names, in the document and in the variables' keys.
  const wrong = validate(view.schema, document);
  const coercion = wrong.length === 0 ? variablesIn(view.schema) : undefined;
  const lacks = [...wrong, ...(coercion?.errors ?? [])].map(({ message }) => message);
  // 2. What is used: by the account's own schema, in which some conditions are verifications; or by the whole one.
  const schema = lacks.length === 0 ? view.schema : composition.schema;
  const { coerced, errors } = variablesIn(schema);
  if (coerced === undefined) throw badRequest(errors[0]!.message);
  const { coordinates, verifications } = useOf(schema, model, document, operation, coerced);
  // 3. What is decided.
  const decision = decider.decide({ ...asking, matter, coordinates });
  const uses = coordinates.map((coordinate) => {
    const reason = decider.explain(asking, coordinate);
    const permission: Permission =
      reason === undefined ? permissionOn({ rules, model }, asking, entitled, coordinate) : { kind: 'denied', reason };
    return { coordinate, permission };
  });
  return {
    lacks,
    uses,
    refusedFor: decision.kind === 'deny' ? decision.reason : undefined,
    verifications: limitedVerifications(verifications, decision),
    decision,
  };
}
