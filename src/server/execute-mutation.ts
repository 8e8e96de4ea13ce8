import { execute } from 'graphql';
import { HeyiError } from '../errors/heyi-error.ts';
import { reasons } from '../permissions/reasons.ts';
import type { Hub, OperationRequest, OperationResult } from './execute-request.ts';
import type { HubContext } from './hub-context.ts';
import { ownError } from './own-error.ts';
import type { RequestContext } from './request-context.ts';

/**
 * An administrative act: answered by the hub itself, one root field after the other, and told to the ledger as an operation that reads
 * nothing of a department. Which root fields there are is the schema's to say, which is the principal's own.
 */
export async function executeMutation(
  hub: Hub,
  { document, operation, digest, variables }: OperationRequest,
  context: RequestContext,
): Promise<OperationResult> {
  const startedAt = performance.now();
  const { entitled: decision, requestId, principal, purpose, matter } = context;
  if (decision.kind === 'deny') throw new HeyiError('OPERATION_FORBIDDEN', { reason: reasons[decision.reason].user });
  const name = operation.name?.value;
  const receipt = await hub.ledger.intend({
    requestId,
    principal,
    purpose,
    matter,
    operationName: name,
    operationDigest: digest,
    coordinates: [],
    decision,
    sources: [],
  });
  const nothingTold = { failures: [], refusals: [], errors: [], asked: [], fraction: 1 };
  const contextValue: HubContext = { ...context, hub, decision, operation: { name, digest }, ...nothingTold };
  const { data, errors = [] } = await execute({
    schema: context.published.schema,
    document,
    operationName: name,
    variableValues: variables,
    contextValue,
  });
  await hub.ledger.conclude(receipt, {
    status: errors.length > 0 ? 'refused' : 'answered',
    rowsByDepartment: {},
    incomplete: [],
    milliseconds: performance.now() - startedAt,
  });
  const told = errors.map((error) => ownError(error, context));
  return { ...(data === undefined ? {} : { data }), ...(told.length > 0 ? { errors: told } : {}) };
}
