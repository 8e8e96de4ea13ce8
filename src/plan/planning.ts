import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Model, ModelType } from '../compose/model.ts';
import type { DenialReason } from '../permissions/decision.ts';
import { readArgument, type Argument, type Variables } from './argument.ts';
import type { Guard } from './guard.ts';
import type { FieldAnswer } from './answer.ts';
import type { Predicate, Refusal, Step } from './plan.ts';
import { both } from './predicates.ts';
import type { Statistics } from './statistics.ts';
import { StepDraft, type DraftRead } from './step-draft.ts';

/** What the walk over one operation carries along, and the steps it drafts on the way. */
export interface Planning {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
  readonly statistics: Statistics;
  /** How many keys may be passed on from one department to another. */
  readonly keyCeiling: number;
  readonly drafts: StepDraft[];
  readonly guard: Guard;
  /** By coordinate. */
  readonly refusals: Map<string, Refusal>;
}

/** A field as it is answered: its response name, and every place of the document that asks for it. */
export type SelectedField = readonly [responseName: string, nodes: readonly FieldNode[]];

/** The fields selected below some fields of an object type, fragments and `@skip` resolved, in the order asked. */
export function selectedFields(
  { schema, fragments, variables }: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): readonly SelectedField[] {
  return [...collectSubfields(schema, fragments, variables, type, nodes)];
}

/** The arguments given to a field; those whose variable is not given are left out. */
export function argumentsOf(
  { variables }: Planning,
  parent: GraphQLObjectType,
  node: FieldNode,
): ReadonlyMap<string, Argument> {
  const { args } = parent.getFields()[node.name.value]!;
  const given = new Map<string, Argument>();
  for (const argument of node.arguments ?? []) {
    const { type } = args.find(({ name }) => name === argument.name.value)!;
    const value = readArgument(argument.value, type, variables);
    if (value !== undefined) given.set(argument.name.value, value);
  }
  return given;
}

/** A field that the decision forbids: null, and told once however often it is asked for. */
export function refuse(
  { model, refusals }: Planning,
  coordinate: { readonly type: string; readonly field: string; readonly owner: string },
  reason: DenialReason,
  path: readonly string[],
): FieldAnswer {
  const written = `${coordinate.type}.${coordinate.field}`;
  const { owner } = coordinate;
  if (!model.departments.has(owner)) throw new Error(`${owner} owns ${written}, and is no department`);
  if (!refusals.has(written)) refusals.set(written, { path, coordinate: written, owner, reason });
  return { kind: 'refused', name: path.at(-1)! };
}

/** Adds a step on a type's table in a department: of its rows, those that exist for the caller. */
export function draftStep(
  { drafts, guard }: Planning,
  department: string,
  type: ModelType,
  path: readonly string[],
  read: DraftRead,
  where?: Predicate,
  only: Pick<Step, 'insteadOf' | 'unlessFound'> = {},
): StepDraft {
  const { name: table } = type.tables.get(department)!;
  const visible = both(guard.rows(type, department), where);
  const base = { id: drafts.length, department, type: type.name, table, path, where: visible, ...only };
  const step = new StepDraft(base, read);
  drafts.push(step);
  return step;
}
