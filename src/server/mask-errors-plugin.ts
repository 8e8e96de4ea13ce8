import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { HeyiError } from '../errors/heyi-error.ts';
import { asGraphQLError } from './graphql-error.ts';
import type { RequestContext } from './request-context.ts';

/** What the GraphQL server itself says of a wrong request. Everything else that is not of the catalogue is masked. */
const TOLD_AS_THEY_ARE: ReadonlySet<unknown> = new Set<string>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/**
 * Masks by default: an error that nobody foresaw may carry SQL, a host or a row, so its text goes to the log alone, under
 * the request id that the caller is told.
 */
export function maskErrorsPlugin(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response, errors, contextValue }) {
          if (response.body.kind === 'single' && response.body.singleResult.errors)
            response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, index) =>
              mask(formatted, errors?.[index], contextValue, log),
            );
          return Promise.resolve();
        },
      }),
  };
}

function mask(
  formatted: GraphQLFormattedError,
  error: GraphQLError | undefined,
  context: RequestContext,
  log: Logger,
): GraphQLFormattedError {
  const { requestId } = context;
  if (error?.originalError instanceof HeyiError) return formatted;
  if (TOLD_AS_THEY_ARE.has(formatted.extensions?.['code'])) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions: { ...extensions, requestId } };
  }
  log.error({ requestId, err: error?.originalError ?? error }, 'unforeseen error');
  const { message, extensions } = asGraphQLError(new HeyiError('INTERNAL_SERVER_ERROR'), context);
  return {
    message,
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: { code: extensions['code'], requestId },
  };
}
