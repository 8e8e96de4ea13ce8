import {
  Kind,
  visit,
  type ASTNode,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { ExportedList } from './exported-list.ts';

/** The operation of an exported list alone; with which variables its pages are asked for. */
export interface PageDocument {
  readonly document: DocumentNode;
  /** How many rows, and after which cursor; undefined for what has no pages. */
  readonly variables: { readonly first: string; readonly after: string } | undefined;
}

/** The same question for one page at a time, with what tells whether there is another. */
export function pageDocument(document: DocumentNode, { kind, operation, field }: ExportedList): PageDocument {
  if (kind === 'aggregate') return { document: documentOf(document, operation), variables: undefined };
  const taken = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value));
  const free = (wanted: string): string => (taken.has(wanted) ? free(`${wanted}_`) : wanted);
  const variables = { first: free('exportFirst'), after: free('exportAfter') };
  const paged: FieldNode = {
    ...field,
    arguments: [...(field.arguments ?? []), argumentOf('first', variables.first), argumentOf('after', variables.after)],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        ...field.selectionSet!.selections,
        fieldOf('pageInfo', [fieldOf('hasNextPage'), fieldOf('endCursor')]),
      ],
    },
  };
  const asked = {
    ...operation,
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []),
      variableOf(variables.first, 'Int'),
      variableOf(variables.after, 'String'),
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [paged] } as const,
  };
  return { document: documentOf(document, asked), variables };
}

/** An operation with the fragments that it uses: one that nothing uses would not be valid. */
function documentOf(document: DocumentNode, operation: ExportedList['operation']): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const used = new Set<FragmentDefinitionNode>();
  const collect = (node: ASTNode): void =>
    void visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        collect(fragment);
      },
    });
  collect(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...used] };
}

const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const;

function argumentOf(name: string, variable: string): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: nameOf(name), value: { kind: Kind.VARIABLE, name: nameOf(variable) } };
}

function variableOf(name: string, type: string): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: nameOf(name) },
    type: { kind: Kind.NAMED_TYPE, name: nameOf(type) },
  };
}

function fieldOf(name: string, selections?: readonly FieldNode[]): FieldNode {
  const selected = selections && { selectionSet: { kind: Kind.SELECTION_SET, selections } as const };
  return { kind: Kind.FIELD, name: nameOf(name), ...selected };
}
