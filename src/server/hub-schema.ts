import { makeExecutableSchema } from '@graphql-tools/schema';
import { assertValidSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import { dutiesOf } from '../compose/hub-names.ts';
import { scalars } from '../compose/scalars/index.ts';
import { SchemaInvalidError } from '../errors/schema-invalid-error.ts';
import type { Verb } from '../permissions/decision.ts';
import { duties } from '../permissions/duty.ts';
import { allVerbs } from '../permissions/verbs.ts';
import { administrationMutations, administrationQueries } from './administration/administration-fields.ts';
import { permissionWords } from './permission-words.ts';
import type { HubContext } from './hub-context.ts';
import { matchQuality, type MatchArguments } from './match-quality.ts';

/**
 * The hub's own part of the schema, from `administration.graphql`, with what answers it.
 *
 * @throws SCHEMA_INVALID where the file cannot be read as a schema, or lacks what the hub answers.
 */
export function hubSchema(administrationSdl: string): GraphQLSchema {
  try {
    const schema = executable(administrationSdl);
    assertValidSchema(schema);
    dutiesOf(schema);
    return schema;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const file = 'administration.graphql';
    const line = error instanceof GraphQLError ? error.locations?.[0]?.line : undefined;
    const remedy = `mend what the message names, or take the ${file} that comes with the hub`;
    throw new SchemaInvalidError([{ file, line, wrong: error.message, remedy }], { cause: error });
  }
}

function executable(administrationSdl: string): GraphQLSchema {
  return makeExecutableSchema<HubContext>({
    typeDefs: administrationSdl,
    resolvers: {
      AreaCode: scalars.AreaCode,
      DateTime: scalars.DateTime,
      Query: {
        me: (_root: unknown, _args: unknown, { principal, purpose, language, readable, entitled }: HubContext) => ({
          account: principal.account,
          name: principal.name[language],
          post: principal.post,
          duty: entitled.kind === 'some' ? entitled.entitlement.duty : undefined,
          department: principal.department,
          scope: principal.scope,
          purpose,
          readable: () => readable(),
        }),
        matchQuality: (_root: unknown, given: MatchArguments, context: HubContext) => matchQuality(given, context),
        ...administrationQueries,
      },
      Mutation: administrationMutations,
      Me: {
        may: (_me: unknown, { coordinate, verb }: MayArguments, { permissionOn, principal, language }: HubContext) => {
          const [type = '', field = ''] = coordinate.split('.');
          return permissionWords(permissionOn({ type, field, verb }), principal, language);
        },
      },
      Verb: Object.fromEntries(allVerbs.map((verb) => [verb.toUpperCase(), verb])),
      Duty: Object.fromEntries(duties.map((duty) => [duty.toUpperCase(), duty])),
    },
  });
}

interface MayArguments {
  readonly coordinate: string;
  readonly verb: Verb;
}
