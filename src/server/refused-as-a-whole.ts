import type { GraphQLError } from 'graphql';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Decision } from '../permissions/decision.ts';
import type { Verification } from '../permissions/use-of.ts';
import type { Refusal } from '../plan/plan.ts';
import { operationError } from './answer-errors.ts';
import type { Hub } from './execute-request.ts';
import { asGraphQLError } from './graphql-error.ts';
import type { RequestContext } from './request-context.ts';
import { limitedVerifications } from './verification-limiter.ts';

/** What refuses the operation although its fields alone do not: the caller's own wish, or too many verifications. */
export async function refusedAsAWhole(
  { composition, verificationLimiter }: Pick<Hub, 'composition' | 'verificationLimiter'>,
  refusals: readonly Refusal[],
  verifications: readonly Verification[],
  decision: Decision,
  context: RequestContext,
): Promise<GraphQLError | undefined> {
  if (context.onDenied === 'refuse' && refusals.length > 0) return operationError(refusals, composition.model, context);
  const times = limitedVerifications(verifications, decision);
  const limit = (decision.kind === 'some' ? decision.entitlement.verifiesPerMinute : undefined) ?? 0;
  try {
    await verificationLimiter.count(context.principal.account, times, limit);
    return undefined;
  } catch (error) {
    if (error instanceof HeyiError) return asGraphQLError(error, context);
    throw error;
  }
}
