import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { Ledger } from '../audit/ledger.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { reasons } from '../permissions/reasons.ts';
import { asGraphQLError } from './graphql-error.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Who may do nothing at all, for want of a purpose or as a stranger, has a schema without the departments, in which their question is
 * not valid. They are told why in place of the names that it lacks: whatever was asked, the answer is the same. The ledger is told.
 */
export function denialErrorsPlugin(ledger: Ledger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async willSendResponse({ response, contextValue: context, operationName, queryHash }) {
          const { entitled } = context;
          if (entitled.kind !== 'deny' || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (singleResult.errors?.[0]?.extensions?.['code'] !== ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED)
            return;
          const { requestId, principal, purpose, matter } = context;
          const receipt = await ledger.intend({
            requestId,
            principal,
            purpose,
            matter,
            operationName: operationName ?? undefined,
            operationDigest: queryHash,
            coordinates: [],
            decision: entitled,
            sources: [],
          });
          await ledger.conclude(receipt, { status: 'refused', rowsByDepartment: {}, incomplete: [], milliseconds: 0 });
          const error = new HeyiError('OPERATION_FORBIDDEN', { reason: reasons[entitled.reason].user });
          const { message, extensions } = asGraphQLError(error, context);
          const { http: _, ...told } = extensions;
          singleResult.errors = [{ message, extensions: told }];
          response.http.status = error.status;
        },
      }),
  };
}
