import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Model } from '../compose/model.ts';
import type { Coordinate } from './decision.ts';
import { useOf } from './use-of.ts';

/** Every field that an operation uses anywhere, with what it does with it. See `useOf`. */
export function coordinatesOf(
  schema: GraphQLSchema,
  model: Model,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly Coordinate[] {
  return useOf(schema, model, document, operation, variables).coordinates;
}
