import { stitchSchemas } from '@graphql-tools/stitch';
import { execute, parse, type ExecutionResult } from 'graphql';
import { scalars } from '../../src/compose/scalars/index.ts';
import type { Department } from '../../src/departments/department.ts';
import { departmentSubschema } from './department-subschema.ts';
import type { World } from './world.ts';

/** Answers an operation by stitching's own execution over the departments' resolvers. */
export type Oracle = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;

export function stitchedOracle(world: World, departments: readonly Department[], sharedSdl: string): Oracle {
  const schema = stitchSchemas({
    subschemas: departments.map((department) => departmentSubschema(world, department, sharedSdl)),
    mergeTypes: true,
    resolvers: scalars,
  });
  // A context of its own for each operation: stitching keeps its loaders by it.
  return async (query, variables) =>
    execute({ schema, document: parse(query), variableValues: variables, contextValue: {} });
}
