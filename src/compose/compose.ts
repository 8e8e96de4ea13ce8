import { makeExecutableSchema } from '@graphql-tools/schema';
import { stitchSchemas } from '@graphql-tools/stitch';
import type { GraphQLSchema } from 'graphql';
import type { Department } from '../departments/department.ts';
import { schemaInvalid } from '../errors/schema-invalid.ts';
import { buildModel } from './build-model.ts';
import { departmentSdl } from './department-sdl.ts';
import type { Model } from './model.ts';
import { rules } from './rules/index.ts';
import { scalars } from './scalars/index.ts';

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
  /** The hub's own part of the schema, with resolvers, such as `me`. */
  readonly hubSchema: GraphQLSchema;
}

/**
 * Departments → one governance schema and its model.
 *
 * @throws SCHEMA_INVALID with every broken rule.
 */
export function compose({ departments, sharedSdl, hubSchema }: ComposeOptions): Composition {
  const problems = rules.flatMap((rule) => rule(departments));
  if (problems.length > 0) throw schemaInvalid(problems);
  const model = buildModel(departments);
  const subschemas = departments.map((department) => ({
    schema: makeExecutableSchema({ typeDefs: [sharedSdl, departmentSdl(department, model)], resolvers: scalars }),
  }));
  const schema = stitchSchemas({
    subschemas: [...subschemas, { schema: hubSchema }],
    mergeTypes: true,
    // Stitching 10.3 loses how a merged scalar reads its values, and would let any text pass for an area code.
    resolvers: scalars,
    typeMergingOptions: {
      // A stub has no description: the text is that of the department which wrote one.
      typeDescriptionsMerger: (candidates) => candidates.find(({ type }) => type.description)?.type.description,
      fieldConfigMerger: (candidates) =>
        (candidates.find(({ fieldConfig }) => fieldConfig.description) ?? candidates[0]!).fieldConfig,
    },
  });
  return { schema, model };
}
