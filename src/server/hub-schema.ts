import { makeExecutableSchema } from '@graphql-tools/schema';
import type { IResolvers } from '@graphql-tools/utils';
import { assertValidSchema, GraphQLError, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { dutiesOf } from '../compose/hub-names.ts';
import { scalars } from '../compose/scalars/index.ts';
import { SchemaInvalidError } from '../errors/schema-invalid-error.ts';
import type { Verb } from '../permissions/decision.ts';
import { duties } from '../permissions/duty.ts';
import { allVerbs } from '../permissions/verbs.ts';
import { administrationMutations } from './administration/administration-mutations.ts';
import { administrationQueries } from './administration/administration-queries.ts';
import { center, type CenterArguments } from './center/center.ts';
import { knownIndicators, toldIndicator } from './center/known-indicators.ts';
import { riskRegister, type RegisterArguments } from './center/risk-register.ts';
import { permissionWords } from './permission-words.ts';
import type { HubContext } from './hub-context.ts';
import { questionMutations, questionQueries } from './questions/question-fields.ts';
import { schemaVersions } from './schema-log/schema-versions.ts';
import { matchQuality, type MatchArguments } from './match-quality.ts';

/** The files of the hub's own part of the schema: `administration.graphql`, `center.graphql`. */
export type HubFile = keyof typeof RESOLVERS;

/**
 * The hub's own part of the schema, with what answers it.
 *
 * @throws SCHEMA_INVALID where a file cannot be read as a schema, or lacks what the hub answers.
 */
export function hubSchema(sdlByFile: Readonly<Record<HubFile, string>>): GraphQLSchema {
  const files = Object.entries(sdlByFile) as [HubFile, string][];
  // Each by itself, so that whoever mends it is told where; then all of them.
  for (const [file, sdl] of files)
    checked(file, () => {
      executable([sdl], RESOLVERS[file]);
    });
  const resolvers = Object.values(RESOLVERS);
  const [first] = files;
  return checked(first![0], () =>
    executable(
      files.map(([, sdl]) => sdl),
      ...resolvers,
    ),
  );
}

function checked<T>(file: HubFile, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const line = error instanceof GraphQLError ? error.locations?.[0]?.line : undefined;
    const remedy = `mend what the message names, or take the ${file} that comes with the hub`;
    throw new SchemaInvalidError([{ file, line, wrong: error.message, remedy }], { cause: error });
  }
}

function executable(typeDefs: string[], ...resolvers: readonly IResolvers<unknown, HubContext>[]): GraphQLSchema {
  const schema = makeExecutableSchema<HubContext>({ typeDefs, resolvers: [...resolvers] });
  assertValidSchema(schema);
  dutiesOf(schema);
  return schema;
}

const RESOLVERS = {
  'administration.graphql': {
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
      ...questionQueries,
      schemaVersions,
      ...administrationQueries,
    },
    Mutation: { ...questionMutations, ...administrationMutations },
    Me: {
      may: (_me: unknown, { coordinate, verb }: MayArguments, { permissionOn, principal, language }: HubContext) => {
        const [type = '', field = ''] = coordinate.split('.');
        return permissionWords(permissionOn({ type, field, verb }), principal, language);
      },
    },
    Verb: Object.fromEntries(allVerbs.map((verb) => [verb.toUpperCase(), verb])),
    Duty: Object.fromEntries(duties.map((duty) => [duty.toUpperCase(), duty])),
  },
  'center.graphql': {
    AreaCode: scalars.AreaCode,
    Date: scalars.Date,
    DateTime: scalars.DateTime,
    Query: {
      center: (_root: unknown, given: CenterArguments, context: HubContext, info: GraphQLResolveInfo) =>
        center(given, context, info),
      riskRegister: (_root: unknown, given: RegisterArguments, context: HubContext) => riskRegister(given, context),
      indicators: (_root: unknown, _args: unknown, context: HubContext) =>
        knownIndicators(context, false).map(({ indicator }) => toldIndicator(indicator, context)),
    },
  },
} satisfies Record<string, IResolvers<unknown, HubContext>>;

interface MayArguments {
  readonly coordinate: string;
  readonly verb: Verb;
}
