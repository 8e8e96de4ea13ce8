import type { Scalar } from './model.ts';
import { block, described } from './sdl-text.ts';

const TEXTS = {
  eq: '等于；null 表示为空。Equal to; null asks for what is empty.',
  ne: '不等于；null 表示非空。Not equal to; null asks for what is not empty.',
  in: '属于其中之一。One of these.',
  notIn: '不属于其中任何一个。None of these.',
  lt: '小于（早于）。Less than, before.',
  lte: '小于（早于）或等于。At most.',
  gt: '大于（晚于）。Greater than, after.',
  gte: '大于（晚于）或等于。At least.',
  startsWith: '以此开头。Begins with this.',
  contains: '包含此文字。Contains this.',
  within: '该区划及其所有下级。This area and all below it.',
} as const;

export type FilterOperator = keyof typeof TEXTS;

/** What may be asked of a column, by the kind of its values. */
const OPERATORS: Readonly<Record<Scalar, readonly FilterOperator[]>> = {
  ID: ['eq', 'ne', 'in', 'notIn'],
  IntegerId: ['eq', 'ne', 'in', 'notIn'],
  String: ['eq', 'ne', 'in', 'notIn', 'startsWith', 'contains'],
  Enum: ['eq', 'ne', 'in', 'notIn'],
  Boolean: ['eq', 'ne'],
  Int: ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte'],
  Float: ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte'],
  DateTime: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'],
  Date: ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte'],
  AreaCode: ['eq', 'ne', 'in', 'notIn', 'within'],
  IdNumber: ['eq', 'ne', 'in', 'notIn'],
  CreditCode: ['eq', 'ne', 'in', 'notIn'],
};

/** The input type that filters values of a GraphQL type: `DateTimeFilter`, `IncidentStatusFilter`. */
export function filterName(type: string): string {
  return `${type}Filter`;
}

/** The input type that stands in a filter's place for those who may only verify such values: `IdNumberVerify`. */
export function verificationName(type: string): string {
  return `${type}Verify`;
}

/** The definition of that input type; `type` is an enum's name where `scalar` is `Enum`. */
export function filterSdl(type: string, scalar: Scalar): string {
  const operators = OPERATORS[scalar].map((operator) =>
    described(`${operator}: ${operator === 'in' || operator === 'notIn' ? `[${type}!]` : type}`, TEXTS[operator]),
  );
  return block(
    `input ${filterName(type)}`,
    `${type} 的条件；各项须同时成立。Conditions on a ${type}; all of them must hold.`,
    operators,
  );
}
