import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import type { Model, ModelType } from '../../src/compose/model.ts';
import { byHand } from '../server/by-hand.ts';
import type { Figure, FigureKind, Filtered, Row, Statistics, Value } from './question.ts';

const SAMPLED_ROWS = 400;
const UNITS: Readonly<Record<string, readonly string[]>> = {
  Boolean: ['true'],
  AreaUnit: ['CITY', 'COUNTY', 'TOWN', 'VILLAGE'],
  PeriodUnit: ['YEAR', 'QUARTER', 'MONTH', 'WEEK', 'DAY'],
};

/** Every `…Aggregate` field of the schema: what it offers, and some rows behind it. */
export async function readStatistics(schema: GraphQLSchema, model: Model): Promise<readonly Statistics[]> {
  const roots = [...model.roots].filter(([, { kind }]) => kind === 'aggregate');
  return Promise.all(
    roots.map(async ([root, { type: name }]): Promise<Statistics> => {
      const type = model.types.get(name)!;
      const { name: table, keyColumn } = type.tables.get(type.anchor)!;
      const filtered = fieldsOf(schema, `${name}Where`).flatMap(([field, filter]): readonly Filtered[] => {
        // One table's statement says nothing of what other departments hold.
        if (type.fields.get(field)?.crosses === true) return [];
        const operators = operatorsOf(schema, filter);
        return operators.length === 0 ? [] : [{ ...valueOf(model, type, field), operators }];
      });
      const keys = fieldsOf(schema, `${name}GroupBy`).flatMap(([field, unit]) =>
        // One table's statement groups by its own values alone.
        type.fields.get(field)?.department === type.anchor
          ? [{ ...valueOf(model, type, field), units: UNITS[unit]! }]
          : [],
      );
      const rows = await byHand<Row>(
        type.anchor,
        `select * from ${table} order by md5(${keyColumn}::text) limit ${SAMPLED_ROWS}`,
      );
      const figures = figuresOf(schema, model, type);
      return { root, type: name, department: type.anchor, table, filtered, keys, figures, rows };
    }),
  );
}

function figuresOf(schema: GraphQLSchema, model: Model, type: ModelType): readonly Figure[] {
  const having = new Map(fieldsOf(schema, `${type.name}Having`));
  return fieldsOf(schema, `${type.name}Group`).flatMap(([kind, output]): readonly Figure[] => {
    if (kind === 'key') return [];
    if (kind === 'count')
      return [{ kind, value: undefined, scalar: 'Int', operators: operatorsOf(schema, having.get('count')!) }];
    const filters = new Map(having.has(kind) ? fieldsOf(schema, having.get(kind)!) : []);
    return fieldsOf(schema, output).map(([field]) => {
      const value = valueOf(model, type, field);
      const filter = filters.get(field);
      return {
        kind: kind as FigureKind,
        value,
        scalar: kind === 'min' || kind === 'max' ? value.scalar : kind === 'countDistinct' ? 'Int' : 'Float',
        operators: filter === undefined ? [] : operatorsOf(schema, filter),
      };
    });
  });
}

function valueOf(model: Model, type: ModelType, name: string): Value {
  const field = type.fields.get(name)!;
  if (field.kind === 'column') {
    const sealed = type.key.sealed && name === type.key.field ? type.name : undefined;
    return { field: name, column: field.column, scalar: field.scalar, keyField: undefined, sealed };
  }
  const { key } = model.types.get(field.target)!;
  return {
    field: name,
    column: field.column,
    scalar: key.scalar,
    keyField: key.field,
    sealed: key.sealed ? field.target : undefined,
  };
}

/** The operators of a filter; none where the type filters along a relation. */
function operatorsOf(schema: GraphQLSchema, filter: string): readonly string[] {
  return filter.endsWith('Filter') ? fieldsOf(schema, filter).map(([name]) => name) : [];
}

function fieldsOf(schema: GraphQLSchema, name: string): readonly (readonly [field: string, type: string])[] {
  const type = schema.getType(name);
  const fields = isInputObjectType(type) || isObjectType(type) ? Object.values<Field>(type.getFields()) : [];
  return fields.map((field) => [field.name, getNamedType(field.type).name]);
}

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;
