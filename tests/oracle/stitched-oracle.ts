import { stitchSchemas } from '@graphql-tools/stitch';
import { execute, parse, type ExecutionResult } from 'graphql';
import { scalars } from '../../src/compose/scalars/index.ts';
import { departmentSubschema, type SharedSdl } from './department-subschema.ts';
import type { World } from './world.ts';

/** Answers an operation by stitching's own execution over the departments' resolvers. */
export type Oracle = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;

export function stitchedOracle(world: World, sdl: SharedSdl): Oracle {
  const schema = stitchSchemas({
    subschemas: world.departments.map((department) => departmentSubschema(world, department, sdl)),
    mergeTypes: true,
    resolvers: scalars,
  });
  // A context of its own for each operation: stitching keeps its loaders by it.
  return async (query, variables) =>
    execute({ schema, document: parse(query), variableValues: variables, contextValue: {} });
}
