import { ApolloServer } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import { denialErrorsPlugin } from './denial-errors-plugin.ts';
import { documentStore } from './document-store.ts';
import { executeRequest, type Hub } from './execute-request.ts';
import { limitErrorsPlugin } from './limit-errors-plugin.ts';
import { maskErrorsPlugin } from './mask-errors-plugin.ts';
import { policyEpochPlugin } from './policy-epoch-plugin.ts';
import type { PublishedSchema } from './published-schema.ts';
import type { RequestContext } from './request-context.ts';
import { requestErrorStatusPlugin } from './request-error-status-plugin.ts';

/**
 * Apollo Server around the hub: it parses, validates by the principal's own schema and speaks HTTP; the hub is its gateway, which is
 * handed the whole operation. Never a `rootValue`: stitching would share its loaders among principals
 * (graphql-hive/gateway#2630). No persisted queries: a text is never known by who else sent it.
 */
export function graphqlServer(hub: Hub, { schema }: PublishedSchema, log: Logger): ApolloServer<RequestContext> {
  const gateway: GatewayInterface = {
    load: () =>
      Promise.resolve({
        executor: ({ document, operation, queryHash, request, context }) =>
          (operation as OperationDefinitionNode | undefined) === undefined
            ? Promise.resolve({ errors: [new GraphQLError('Expected operationName to name one of the operations.')] })
            : executeRequest(
                hub,
                { document, operation, digest: queryHash, variables: request.variables ?? {} },
                context as RequestContext,
              ),
      }),
    onSchemaLoadOrUpdate(listen) {
      listen({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
  return new ApolloServer<RequestContext>({
    gateway,
    introspection: true,
    documentStore: documentStore(),
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: hub.limits.tokens },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Once, and without the indentation that is Apollo's default.
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      maskErrorsPlugin(log),
      limitErrorsPlugin(hub.limits),
      denialErrorsPlugin(hub.ledger),
      requestErrorStatusPlugin,
      policyEpochPlugin,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}
