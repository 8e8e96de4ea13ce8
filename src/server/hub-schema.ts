import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { scalars } from '../compose/scalars/index.ts';
import { decide } from '../permissions/decide.ts';
import type { RequestContext } from './request-context.ts';

/** The hub's own part of the schema, from `administration.graphql`, with what answers it. */
export function hubSchema(administrationSdl: string, departments: readonly string[]): GraphQLSchema {
  return makeExecutableSchema<RequestContext>({
    typeDefs: administrationSdl,
    resolvers: {
      AreaCode: scalars.AreaCode,
      Query: {
        me: (_root: unknown, _args: unknown, { principal, purpose, language }: RequestContext) => ({
          account: principal.account,
          name: principal.name[language],
          post: principal.post,
          department: principal.department,
          scope: principal.scope,
          purpose,
          readable: decide({ principal, purpose, coordinates: [] }).kind === 'all' ? departments : [],
        }),
      },
    },
  });
}
