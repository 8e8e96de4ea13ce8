import {
  assertValidSchema,
  buildASTSchema,
  concatAST,
  getDirectiveValues,
  GraphQLError,
  isTypeDefinitionNode,
  Kind,
  parse,
  specifiedScalarTypes,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Problem } from '../errors/problem.ts';
import { SchemaInvalidError } from '../errors/schema-invalid-error.ts';
import { columnScalars } from './column-scalars.ts';
import { buildOrReport } from './unforeseen.ts';

/** What the hub has named before any department does. */
export interface HubNames {
  /** Types of `shared.graphql`, of the hub's own schema and of GraphQL itself: no department may define them. */
  readonly types: ReadonlySet<string>;
  /** Root fields that the hub itself answers: `me`. */
  readonly roots: ReadonlySet<string>;
  /** Those of them that only some posts have (`@duty`), by coordinate: the duties, in small letters as in a policy. */
  readonly duties: ReadonlyMap<string, ReadonlySet<string>>;
  /** Enums of `shared.graphql`: every department's fields may have them. */
  readonly sharedEnums: ReadonlySet<string>;
}

/** Says of a root field of the hub's own which posts have it. */
export const DUTY = 'duty';

const SHARED_FILE = 'shared.graphql';
const BUILT_IN: readonly string[] = specifiedScalarTypes.map(({ name }) => name);
const ROOTS = ['Query', 'Mutation', 'Subscription'];
/** What the hub's own part of every department's schema refers to. */
const NEEDED = [
  ...[...columnScalars].filter((name) => !BUILT_IN.includes(name)).map((name) => ({ name, kind: 'scalar' })),
  { name: 'Direction', kind: 'enum' },
  { name: 'PeriodUnit', kind: 'enum' },
  { name: 'AreaUnit', kind: 'enum' },
  { name: 'PageInfo', kind: 'type' },
  { name: 'ListOrderBy', kind: 'input' },
];

/**
 * The names that `shared.graphql` and the hub's own schema take. `found` is what was found wrong before.
 *
 * @throws SCHEMA_INVALID where `shared.graphql` cannot be read, or lacks what the hub builds on.
 */
export function readHubNames(sharedSdl: string, hubSchema: GraphQLSchema, found: readonly Problem[] = []): HubNames {
  const document = parseShared(sharedSdl, found);
  const shared = document.definitions.flatMap((definition) =>
    isTypeDefinitionNode(definition) ? [{ name: definition.name.value, kind: definition.kind }] : [],
  );
  const names = new Set(shared.map(({ name }) => name));
  const missing = NEEDED.filter(({ name }) => !names.has(name)).map(({ name, kind }): Problem => ({
    file: SHARED_FILE,
    coordinate: name,
    wrong: `the hub builds on ${kind} ${name}, which is not there`,
    remedy: `take ${kind} ${name} from the ${SHARED_FILE} that comes with the hub; add to that file, and remove nothing`,
  }));
  const roots = ROOTS.filter((name) => names.has(name)).map((name): Problem => ({
    file: SHARED_FILE,
    coordinate: name,
    wrong: 'what every department shares is no root',
    remedy: `remove ${name}: a root field comes with @collection in a department's file`,
  }));
  const problems = [...missing, ...roots];
  if (problems.length === 0)
    buildOrReport(SHARED_FILE, problems, () => {
      assertValidAlone(document);
    });
  if (problems.length > 0) throw new SchemaInvalidError([...found, ...problems]);
  return {
    types: new Set([...names, ...Object.keys(hubSchema.getTypeMap()), ...BUILT_IN, ...ROOTS]),
    roots: new Set(rootTypes(hubSchema).flatMap((type) => Object.keys(type.getFields()))),
    duties: dutiesOf(hubSchema),
    sharedEnums: new Set(shared.filter(({ kind }) => kind === Kind.ENUM_TYPE_DEFINITION).map(({ name }) => name)),
  };
}

function rootTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
}

/** Which duties have which root field of the hub's own, by coordinate. @throws GraphQLError for a duty that there is not */
export function dutiesOf(schema: GraphQLSchema): HubNames['duties'] {
  const directive = schema.getDirective(DUTY);
  if (directive == null) return new Map();
  return new Map(
    rootTypes(schema).flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const given = field.astNode && getDirectiveValues(directive, field.astNode);
        if (given == null) return [];
        const duties = new Set((given['of'] as readonly string[]).map((duty) => duty.toLowerCase()));
        return [[`${type.name}.${field.name}`, duties] as const];
      }),
    ),
  );
}

/** A root is lent to it, for a schema without one is never valid. */
function assertValidAlone(shared: DocumentNode): void {
  assertValidSchema(buildASTSchema(concatAST([shared, parse('type Query { shared: ID }')])));
}

function parseShared(sharedSdl: string, found: readonly Problem[]): DocumentNode {
  try {
    return parse(sharedSdl);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line;
    const remedy = 'mend the GraphQL syntax at this line';
    throw new SchemaInvalidError([...found, { file: SHARED_FILE, line, wrong: error.message, remedy }], {
      cause: error,
    });
  }
}
