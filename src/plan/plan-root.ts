import type { GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { ModelType } from '../compose/model.ts';
import type { Decision } from '../permissions/decision.ts';
import { assertPermitted } from './guard.ts';
import { lookUp, placeOfKey } from './place.ts';
import type { FieldAnswer, ObjectAnswer } from './answer.ts';
import type { ArgumentKey } from './plan.ts';
import { planAggregate } from './plan-aggregate.ts';
import { planConnection } from './plan-connection.ts';
import { planNode, planObject } from './plan-object.ts';
import { argumentsOf, refuse, type Planning, type SelectedField } from './planning.ts';
import { refusalOf, refusalToList } from './refusals.ts';

/** The root fields: lists, objects by their key, the hub's own, and what the decision refuses. */
export function planRoot(planning: Planning, operation: OperationDefinitionNode, decision: Decision): ObjectAnswer {
  const { schema, model, fragments, variables } = planning;
  const queryType = schema.getQueryType()!;
  const selected = [...collectFields(schema, fragments, variables, queryType, operation.selectionSet)];
  const fields = selected.map((field): FieldAnswer => {
    const [name, nodes] = field;
    const fieldName = nodes[0]!.name.value;
    if (fieldName === '__typename') return { kind: 'typename', name, value: queryType.name };
    const root = model.roots.get(fieldName);
    if (root === undefined) return { kind: 'hub', name };
    const type = model.types.get(root.type)!;
    if (decision.kind === 'deny') {
      const coordinate = { type: queryType.name, field: fieldName, owner: type.anchor };
      return refuse(planning, coordinate, decision.reason, [name]);
    }
    const hidden =
      root.kind === 'aggregate'
        ? refusalOf(planning, type, type.key.field, 'aggregate')
        : refusalToList(planning, type);
    if (hidden !== undefined) return refuse(planning, hidden.coordinate, hidden.reason, [name]);
    switch (root.kind) {
      case 'collection': {
        const list = {
          type,
          department: type.anchor,
          keyed: undefined,
          parent: queryType,
          nodes,
          path: [name],
          planNode,
        };
        return { kind: 'connection', name, connection: planConnection(planning, list) };
      }
      case 'object':
        return planEntity(planning, type, queryType, field);
      case 'aggregate':
        return planAggregate(planning, type, queryType, field);
    }
  });
  return { type: queryType.name, fields };
}

/** An object asked for by an argument that is its key. */
function planEntity(
  planning: Planning,
  type: ModelType,
  queryType: GraphQLObjectType,
  [name, nodes]: SelectedField,
): FieldAnswer {
  const given = [...argumentsOf(planning, queryType, nodes[0]!)].filter(([, argument]) => argument.kind === 'leaf');
  const [argument, value] = given[0] ?? [];
  for (const [asked] of given) assertPermitted(planning.guard, type.name, asked, 'verify');
  const one = given.length === 1 && value?.kind === 'leaf' ? { argument: argument!, value: value.value } : undefined;
  const keys: ArgumentKey = {
    kind: 'argument',
    type: type.name,
    scalar: type.key.scalar,
    argument: one?.argument ?? [type.key.field, ...type.key.clearFields.map((field) => field.name)].join(' / '),
    // None, or two that might disagree, names no object: the run refuses it with what was expected.
    value: one?.value ?? { kind: 'literal', value: undefined },
    sealed: type.key.sealed && one?.argument === type.key.field,
  };
  const place = placeOfKey(type, [name], keys);
  // A key that the anchor of a closed type does not hold does not exist, so the anchor is always asked.
  const existsIn = type.closed ? lookUp(planning, place, type.anchor).id : undefined;
  return { kind: 'entity', name, keys, existsIn, object: planObject(planning, place, nodes) };
}
