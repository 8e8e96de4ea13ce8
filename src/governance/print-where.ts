import {
  astFromValue,
  getNullableType,
  isListType,
  print,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { isRowOperand, type RowMember, type RowWhere } from '../permissions/row-rule.ts';

/** A checked predicate as GraphQL writes it: `{status: {eq: CLOSED}}`. */
export function printWhere(where: RowWhere, type: GraphQLInputObjectType): string {
  const members = Object.entries(where).map(([name, value]) => {
    return `${name}: ${printMember(value, type.getFields()[name]!.type)}`;
  });
  return `{${members.join(', ')}}`;
}

function printMember(value: RowMember, type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isRowOperand(value)) {
    // What is the same for everybody has no other operands.
    const literal = value.kind === 'literal' ? value.value : null;
    return literal === null ? 'null' : print(astFromValue(literal, nullable)!);
  }
  const item = isListType(nullable) ? getNullableType(nullable.ofType) : nullable;
  const of = item as GraphQLInputObjectType;
  if (isListType(nullable)) return `[${(value as readonly RowWhere[]).map((each) => printWhere(each, of)).join(', ')}]`;
  return printWhere(value as RowWhere, of);
}
