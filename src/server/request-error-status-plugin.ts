import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { RequestContext } from './request-context.ts';

/**
 * Clients that ask for `application/json` and do not know `application/graphql-response+json` take every status but 200 for
 * an answer of some proxy: to them, a well-formed request with a wrong question is answered by 200 and its errors (GraphQL
 * over HTTP, 6.4.1). All others get 400. A request that is not well-formed stays 400 for everybody.
 */
export const requestErrorStatusPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response }) {
        const { http } = response;
        const accept = request.http?.headers.get('accept') ?? '';
        const wellFormed =
          response.body.kind === 'single' &&
          response.body.singleResult.errors?.[0]?.extensions?.['code'] !== ApolloServerErrorCode.BAD_REQUEST;
        if (
          http.status === 400 &&
          wellFormed &&
          /\bapplication\/json\b/.test(accept) &&
          !accept.includes('graphql-response')
        )
          http.status = 200;
        return Promise.resolve();
      },
    }),
};
