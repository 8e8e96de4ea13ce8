import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './request-context.ts';

/** Every answer says in `extensions.policyEpoch` which epoch it was decided under; where there is no store there are none. */
export const policyEpochPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, contextValue }) {
        const { epoch } = contextValue.policy;
        if (epoch > 0 && response.body.kind === 'single') {
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, policyEpoch: epoch };
        }
        return Promise.resolve();
      },
    }),
};
