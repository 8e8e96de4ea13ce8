import { GraphQLError } from 'graphql';
import type { HeyiError } from '../errors/heyi-error.ts';
import type { RequestContext } from './request-context.ts';

/** A coordinate that is refused (`Person.phone`), whose it is, and why. */
export interface DeniedCoordinate {
  readonly coordinate: string;
  readonly department: string;
  readonly reason: string;
}

/** An error of the catalogue as GraphQL tells it: in the caller's language, with code, department and request id. */
export function asGraphQLError(
  error: HeyiError,
  { language, requestId }: Pick<RequestContext, 'language' | 'requestId'>,
  more: {
    readonly path?: readonly string[];
    readonly department?: string;
    readonly denied?: readonly DeniedCoordinate[];
  } = {},
): GraphQLError {
  const { path, department, denied } = more;
  // With a path the rest of the answer stands, and the response is a success.
  const http = path === undefined ? { http: { status: error.status } } : {};
  return new GraphQLError(error.text(language), {
    path: path ?? null,
    originalError: error,
    extensions: {
      code: error.code,
      ...(department === undefined ? {} : { department }),
      ...(denied === undefined ? {} : { denied }),
      requestId,
      ...http,
    },
  });
}
