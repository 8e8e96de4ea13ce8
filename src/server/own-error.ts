import { GraphQLError } from 'graphql';
import { HeyiError } from '../errors/heyi-error.ts';
import { asGraphQLError } from './graphql-error.ts';
import type { RequestContext } from './request-context.ts';

/** An error of the hub's own fields: stitching hands it on in a wrapping or two, under which its code is not seen. */
export function ownError(error: GraphQLError, context: RequestContext): GraphQLError {
  let at: unknown = error;
  while (at instanceof GraphQLError && at.originalError !== undefined) at = at.originalError;
  return at instanceof HeyiError ? asGraphQLError(at, context, { path: (error.path ?? []).map(String) }) : error;
}
