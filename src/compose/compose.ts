import { makeExecutableSchema } from '@graphql-tools/schema';
import { stitchSchemas } from '@graphql-tools/stitch';
import { GraphQLSchema } from 'graphql';
import type { Department } from '../departments/department.ts';
import type { Governance } from '../departments/governance.ts';
import type { Problem } from '../errors/problem.ts';
import { SchemaInvalidError } from '../errors/schema-invalid-error.ts';
import { buildModel } from './build-model.ts';
import { crossingSdl } from './crossing-sdl.ts';
import { departmentSdl } from './department-sdl.ts';
import { DUTY, readHubNames } from './hub-names.ts';
import type { Model } from './model.ts';
import { noGovernance } from './no-governance.ts';
import { inFileOrder } from './in-file-order.ts';
import { rules } from './rules/index.ts';
import { scalars } from './scalars/index.ts';
import { throughSdl } from './through-sdl.ts';
import { timelineSdl } from './timeline-sdl.ts';
import { allFiles, buildOrReport, invalidParts } from './unforeseen.ts';

export interface Composition {
  /** What is published, introspected and validated against: all departments stitched into one. */
  readonly schema: GraphQLSchema;
  /** Where each of its fields comes from. */
  readonly model: Model;
}

export interface ComposeOptions {
  readonly departments: readonly Department[];
  /** `shared.graphql`: scalars and types that every department may use. */
  readonly sharedSdl: string;
  /** Interfaces and lists that span departments. */
  readonly governance?: Governance;
  /** The hub's own part of the schema, with resolvers, such as `me`. */
  readonly hubSchema: GraphQLSchema;
  /** What was wrong with the files when they were read; told together with what the rules find. */
  readonly found?: readonly Problem[];
}

/**
 * Departments → one governance schema and its model.
 *
 * @throws SCHEMA_INVALID with every broken rule, or with what GraphQL itself finds where no rule did.
 */
export function compose({
  departments,
  sharedSdl,
  governance = noGovernance,
  hubSchema,
  found = [],
}: ComposeOptions): Composition {
  // 1. Names that no department may take, and enums that all may use.
  const hub = readHubNames(sharedSdl, hubSchema, found);
  // 2. Every rule is asked; all that they find is told together.
  const broken = [
    ...found,
    ...unforetold(
      rules.flatMap((rule) => rule(departments, hub, governance)),
      found,
    ),
  ];
  if (broken.length > 0) throw new SchemaInvalidError(inFileOrder(broken, departments));
  // 3. The model, and from it each department's own schema.
  const problems: Problem[] = [];
  const model = buildModel(departments, hub.sharedEnums, governance, hub.duties);
  const subschemas = departments.map(withoutSeals).flatMap((department) => {
    const schema = buildOrReport(department.file, problems, () =>
      makeExecutableSchema({ typeDefs: [sharedSdl, departmentSdl(department, model, governance)], resolvers: scalars }),
    );
    return schema === undefined ? [] : [{ schema }];
  });
  if (problems.length > 0) throw new SchemaInvalidError(problems);
  // 4. All of them stitched into one, which must be a valid schema.
  const schema = buildOrReport(allFiles(departments), problems, () =>
    stitchSchemas({
      subschemas: [...subschemas, { schema: withoutDuties(hubSchema) }],
      typeDefs: [timelineSdl(governance, model), crossingSdl(departments, model), throughSdl(departments, model)],
      mergeTypes: true,
      // Stitching 10.3 loses how a merged scalar reads its values, and would let any text pass for an area code.
      resolvers: scalars,
      typeMergingOptions: {
        // A stub has no description: the text is that of the department which wrote one.
        typeDescriptionsMerger: (candidates) => candidates.find(({ type }) => type.description)?.type.description,
        fieldConfigMerger: (candidates) =>
          (candidates.find(({ fieldConfig }) => fieldConfig.description) ?? candidates[0]!).fieldConfig,
      },
    }),
  );
  if (schema !== undefined) problems.push(...invalidParts(schema, departments));
  if (schema === undefined || problems.length > 0) throw new SchemaInvalidError(problems);
  return { schema, model };
}

/** Who has a root field is for the hub to know: the directive that says it is not published. */
function withoutDuties(schema: GraphQLSchema): GraphQLSchema {
  const { directives, ...config } = schema.toConfig();
  return new GraphQLSchema({ ...config, directives: directives.filter(({ name }) => name !== DUTY) });
}

/** A seal is for the hub alone: its field is not published. */
function withoutSeals(department: Department): Department {
  const types = department.types.map((type) => ({
    ...type,
    fields: type.fields.filter(({ sealed }) => sealed === undefined),
  }));
  return { ...department, types };
}

/**
 * Rules judge what could be read. Where reading a type or one of its fields has found a problem, what a rule says of the same
 * field or of the type as a whole may be no more than its consequence, and waits until that is mended.
 */
function unforetold(broken: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  const isOf = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`);
  return broken.filter(
    ({ file, coordinate }) =>
      coordinate === undefined ||
      !found.some(
        (known) =>
          known.file === file &&
          known.coordinate !== undefined &&
          (isOf(known.coordinate, coordinate) || isOf(coordinate, known.coordinate)),
      ),
  );
}
