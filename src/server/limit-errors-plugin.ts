import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLError } from 'graphql';
import { limitOnText } from '../plan/limits-of-text.ts';
import type { Limits } from '../plan/limits.ts';
import { asGraphQLError } from './graphql-error.ts';
import type { RequestContext } from './request-context.ts';

/**
 * The parser stops at `maxTokens`, and at the end of its stack, by errors of its own. Those who asked are told the limit and
 * the number, as for every other limit. Stands behind the plugin that masks, which tells the parser's errors as they are.
 */
export function limitErrorsPlugin(limits: Limits): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response, errors, source, contextValue }) {
          const [error] = errors ?? [];
          if (response.body.kind === 'single' && error !== undefined && stopped(error)) {
            const { message, extensions } = asGraphQLError(limitOnText(source, limits), contextValue);
            const { http: _, ...told } = extensions;
            response.body.singleResult.errors = [{ message, extensions: told }];
          }
          return Promise.resolve();
        },
      }),
  };
}

function stopped(error: GraphQLError): boolean {
  if (error.extensions['code'] !== ApolloServerErrorCode.GRAPHQL_PARSE_FAILED) return false;
  const cause =
    error.originalError instanceof Error ? (error.originalError as Partial<GraphQLError>).originalError : undefined;
  return cause instanceof RangeError || /Document contains more tha[nt] \d+ tokens/.test(error.message);
}
