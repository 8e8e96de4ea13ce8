import { getOperationAST, type DocumentNode } from 'graphql';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Hub } from '../server/execute-request.ts';
import { prepareOperation } from '../server/prepare-operation.ts';
import { runOperation } from '../server/run-operation.ts';
import { Departure } from '../sources/departure.ts';
import { badRequest } from './bad-request.ts';
import { allowedEverything } from './allowed-everything.ts';

/**
 * Answers one query without variables, allowed everything: for commands on the hub's own machine, by someone who holds the
 * departments' connections anyway. No request comes here, and the limits of requests do not hold.
 *
 * @throws SOURCE_UNAVAILABLE, SOURCE_TIMEOUT where a department does not answer: half an answer is none here.
 */
export async function askAsOperator(hub: Hub, document: DocumentNode): Promise<Record<string, unknown>> {
  const { schema, model } = hub.composition;
  const operation = getOperationAST(document);
  if (!operation) throw badRequest('the document must hold exactly one operation');
  const decision = allowedEverything;
  const { data, failures } = await runOperation({
    prepared: prepareOperation(
      { schema, model, document, operation, variables: {}, decision },
      hub.sources,
      hub.maximumPageSize,
    ),
    variables: {},
    // Nothing compares with it: no row rule holds where everything is allowed.
    principal: { account: 'operator', department: undefined, scope: [] },
    sources: hub.sources,
    sealer: hub.sealer,
    cursorSealer: hub.cursorSealer,
    maximumPageSize: hub.maximumPageSize,
    keyCeiling: hub.limits.keys,
    cursorOwner: decision.fingerprint,
    hub: {},
    departure: new Departure(),
    stopwatch: undefined,
  });
  const [failure] = failures;
  if (failure === undefined) return data;
  const { department, error } = failure;
  const { title } = model.departments.get(department)!;
  throw new HeyiError(error.code, { ...error.values, department: title }, { cause: error.cause });
}
