import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Variables } from '../plan/argument.ts';

/** The root fields of an operation that the hub answers itself, as a document that asks nothing else. */
export function hubDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  hubNames: ReadonlySet<string>,
): DocumentNode {
  const fragments = document.definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const byName = Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
  const fields = collectFields(schema, byName, variables, schema.getQueryType()!, operation.selectionSet);
  const selections = [...fields].filter(([name]) => hubNames.has(name)).flatMap(([, nodes]) => nodes);
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...fragments],
  };
}
