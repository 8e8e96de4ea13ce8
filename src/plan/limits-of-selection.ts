import {
  Kind,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Variables } from './argument.ts';
import { sizeOfInput } from './limits-of-variables.ts';
import { listTooLong, tooDeep, tooLarge, type Limits } from './limits.ts';

interface SelectionToMeasure {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced: `@skip` and `@include` decide what counts. */
  readonly variables: Variables;
}

/** A field as the answer has it: every place of the document that selects it, merged by response name. */
interface SelectedField {
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly parent: SelectedField | undefined;
}

/** Where counting is given up, in times the limit: written out, fragments in fragments grow without bound. */
const COUNTED_UP_TO = 10;

/**
 * Holds an operation to the limits on its text as it is with its fragments written out: each field counts as often as the
 * answer has it, and what `@skip` leaves out does not count. Types are not looked at, so that fields of different types under
 * one name count once.
 *
 * Goes level by level, so that the depth is counted and no recursion follows what a caller wrote.
 *
 * @throws QUERY_TOO_LARGE, QUERY_TOO_DEEP, TOO_MANY_ALIASES, LIST_TOO_LONG
 */
export function assertSelectionWithinLimits(given: SelectionToMeasure, limits: Limits): void {
  const { document, operation, variables } = given;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  let fields = 0;
  let aliases = 0;
  let depth = 0;
  let tooDeepAt: SelectedField | undefined;
  let level = subfields([operation.selectionSet], undefined);
  while (level.length > 0) {
    depth += 1;
    fields += level.length;
    if (fields > limits.tokens * COUNTED_UP_TO) break;
    if (depth === limits.depth + 1) tooDeepAt = level[0];
    const next: SelectedField[] = [];
    for (const field of level) {
      const [node] = field.nodes as [FieldNode];
      if (field.name !== node.name.value) aliases += 1;
      for (const argument of node.arguments ?? []) assertArgument(field, argument);
      const selections = field.nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (selections.length > 0) next.push(...subfields(selections, field));
    }
    level = next;
  }
  if (level.length > 0) throw tooLarge('fields', moreThan(limits.tokens * COUNTED_UP_TO), limits);
  if (fields > limits.tokens) throw tooLarge('fields', fields, limits);
  if (tooDeepAt !== undefined) throw tooDeep(pathOf(tooDeepAt), depth, limits);
  if (aliases > limits.aliases) throw new HeyiError('TOO_MANY_ALIASES', { received: aliases, limit: limits.aliases });

  /** The fields of merged selection sets, each fragment once, as the specification collects them. */
  function subfields(selectionSets: readonly SelectionSetNode[], parent: SelectedField | undefined): SelectedField[] {
    const nodesByName = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const unseen = [...selectionSets].reverse();
    for (let next = unseen.pop(); next !== undefined; next = unseen.pop())
      for (const selection of next.selections) {
        if (isLeftOut(selection, variables)) continue;
        switch (selection.kind) {
          case Kind.FIELD: {
            const name = (selection.alias ?? selection.name).value;
            const known = nodesByName.get(name);
            if (known === undefined) nodesByName.set(name, [selection]);
            else known.push(selection);
            break;
          }
          case Kind.INLINE_FRAGMENT:
            unseen.push(selection.selectionSet);
            break;
          case Kind.FRAGMENT_SPREAD:
            if (!spread.has(selection.name.value)) unseen.push(fragments.get(selection.name.value)!.selectionSet);
            spread.add(selection.name.value);
        }
      }
    return [...nodesByName].map(([name, nodes]) => ({ name, nodes, parent }));
  }

  function assertArgument(field: SelectedField, { name, value }: ArgumentNode): void {
    const place = () => `${pathOf(field)}.${name.value}`;
    const received = depthOfArgument(value, place);
    if (received > limits.depth) throw tooDeep(place(), received, limits);
  }

  /** The parser went as deep before: recursion ends where it did. */
  function depthOfArgument(node: ValueNode, place: () => string): number {
    switch (node.kind) {
      case Kind.OBJECT:
        return 1 + Math.max(0, ...node.fields.map(({ value }) => depthOfArgument(value, place)));
      case Kind.LIST:
        if (node.values.length > limits.items) throw listTooLong(place(), node.values.length, limits);
        return Math.max(0, ...node.values.map((value) => depthOfArgument(value, place)));
      case Kind.VARIABLE: {
        const value = variables[node.name.value];
        return typeof value === 'object' && value !== null ? sizeOfInput(value, place(), limits).depth : 0;
      }
      default:
        return 0;
    }
  }
}

function isLeftOut({ directives = [] }: Pick<FieldNode, 'directives'>, variables: Variables): boolean {
  return directives.some(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return false;
    const value = given?.[0]?.value;
    const condition =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
    return (condition === true) === (name.value === 'skip');
  });
}

function pathOf({ name, parent }: SelectedField): string {
  const names = [name];
  for (let field = parent; field !== undefined; field = field.parent) names.unshift(field.name);
  return names.join('.');
}

function moreThan(count: number): { readonly zh: string; readonly en: string } {
  return { zh: `超过 ${count}`, en: `more than ${count}` };
}
