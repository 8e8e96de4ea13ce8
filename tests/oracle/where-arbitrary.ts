import fc from 'fast-check';
import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import type { ColumnField, ModelField, ModelType, ToManyField, ToOneField } from '../../src/compose/model.ts';
import type { Cell, Row } from './cell.ts';
import { given, givenForSure } from './given.ts';
import { operandArbitrary, type FilteredColumn } from './operand.ts';
import type { Input, InputObject } from './operation.ts';
import { tableOf } from './read-city.ts';
import { findLinked, findRow, rowOfField, rowsLinkedTo, valueOf, type World } from './world.ts';

/** An input built so that one row, the witness, meets it: operations that return nothing prove little. */
export type BuildFor<T> = (witness: Row) => T;
type Condition = readonly [name: string, value: Input];

const OPERATORS: ReadonlySet<string> = new Set([
  'eq',
  'ne',
  'in',
  'notIn',
  'lt',
  'lte',
  'gt',
  'gte',
  'startsWith',
  'contains',
  'within',
]);
const pick = fc.nat({ max: 9_999 });

/** `where` arguments of a type: the fields and operators that its input type has, nested to a depth. */
export function whereArbitrary(world: World): (type: ModelType, depth: number) => fc.Arbitrary<BuildFor<InputObject>> {
  const known = new Map<string, fc.Arbitrary<BuildFor<InputObject>>>();
  return whereOf;

  function whereOf(type: ModelType, depth: number): fc.Arbitrary<BuildFor<InputObject>> {
    const name = `${type.name} ${depth}`;
    const found = known.get(name) ?? makeWhere(type, depth);
    known.set(name, found);
    return found;
  }

  function makeWhere(type: ModelType, depth: number): fc.Arbitrary<BuildFor<InputObject>> {
    const input = inputType(`${type.name}Where`);
    const fields = Object.values(input.getFields()).flatMap((field) => {
      const inModel = type.fields.get(field.name);
      if (inModel === undefined) return [];
      const filter = getNamedType(field.type);
      if (!isInputObjectType(filter)) return [];
      return [
        {
          weight: weightOf(type, inModel, filter),
          arbitrary: fieldCondition(type, inModel, filter, depth),
        },
      ];
    });
    const logic = depth <= 0 ? [] : [{ weight: 8, arbitrary: connective(type, depth) }];
    return fc
      .record({
        conditions: fc.array(fc.oneof(...fields, ...logic), { maxLength: 3, size: 'max' }),
        given: givenForSure,
      })
      .map(({ conditions, given }) => (witness) => ({
        kind: 'object',
        type: input.name,
        given: given === 'default' ? 'literal' : given,
        fields: unique(conditions.flatMap((build) => build(witness))),
      }));
  }

  /** Relations, and columns with nulls, are where answers go wrong. */
  function weightOf(type: ModelType, field: ModelField, filter: GraphQLInputObjectType): number {
    if (field.kind !== 'column') return filter.name === 'AreaCodeFilter' ? 2 : 6;
    return tableOf(world.city, type).rows.some((row) => cellOf(type, field, row) === null) ? 8 : 2;
  }

  function connective(type: ModelType, depth: number): fc.Arbitrary<BuildFor<readonly Condition[]>> {
    const inner = whereOf(type, depth - 1);
    const { rows } = tableOf(world.city, type);
    const items = (name: string, conditions: readonly InputObject[], single: boolean): readonly Condition[] => {
      const literal = conditions.map((each): InputObject => ({ ...each, given: 'literal' }));
      return [
        [
          name,
          single && literal.length === 1
            ? literal[0]!
            : { kind: 'list', type: `[${type.name}Where!]`, given: 'literal', items: literal },
        ],
      ];
    };
    return fc.oneof(
      fc.tuple(fc.array(inner, { maxLength: 3, size: 'max' }), fc.boolean()).map(
        ([builds, single]): BuildFor<readonly Condition[]> =>
          (witness) =>
            items(
              'and',
              builds.map((build) => build(witness)),
              single,
            ),
      ),
      fc.tuple(fc.array(fc.tuple(inner, pick), { maxLength: 2, size: 'max' }), inner, fc.nat({ max: 24 })).map(
        ([others, build, empty]): BuildFor<readonly Condition[]> =>
          (witness) =>
            items(
              'or',
              empty === 24
                ? []
                : [build(witness), ...others.map(([other, at]) => other(rows[at % rows.length] ?? witness))],
              others.length === 0,
            ),
      ),
      fc.tuple(inner, pick).map(([build, at]): BuildFor<readonly Condition[]> => (witness) => {
        const of = build(rows[at % rows.length] ?? witness);
        // The negation of nothing holds for no row: good to have, but rarely.
        return of.fields.length === 0 && at % 16 > 0 ? [] : [['not', of]];
      }),
    );
  }

  function fieldCondition(
    type: ModelType,
    field: ModelField,
    filter: GraphQLInputObjectType,
    depth: number,
  ): fc.Arbitrary<BuildFor<readonly Condition[]>> {
    const nothing: BuildFor<readonly Condition[]> = () => [];
    switch (field.kind) {
      case 'column': {
        const sealed = type.key.sealed && field.name === type.key.field ? type.name : undefined;
        return columnCondition(type, field, filter, field.scalar, sealed);
      }
      case 'toOne': {
        if (filter.name === 'AreaCodeFilter') return columnCondition(type, field, filter, 'AreaCode', undefined);
        return depth <= 0 ? fc.constant(nothing) : toOneCondition(type, field, depth);
      }
      case 'toMany':
        return depth <= 0 ? fc.constant(nothing) : toManyCondition(type, field, filter, depth);
    }
  }

  function columnCondition(
    type: ModelType,
    field: ColumnField | ToOneField,
    filter: GraphQLInputObjectType,
    scalar: FilteredColumn['scalar'],
    sealed: string | undefined,
  ): fc.Arbitrary<BuildFor<readonly Condition[]>> {
    const { rows } = tableOf(world.city, type);
    return filterArbitrary(filter, { scalar, sealed, cellOf: (row) => cellOf(type, field, row), rows }).map(
      (build): BuildFor<readonly Condition[]> =>
        (witness) => [[field.name, build(witness)]],
    );
  }

  /** What a field says of an object, whichever department says it. */
  function cellOf(type: ModelType, field: ColumnField | ToOneField, row: Row): Cell {
    const own = rowOfField(world, type, field, row);
    if (own === undefined) return null;
    return field.kind === 'column' ? valueOf(own, field) : own[field.column]!;
  }

  /** `{gte: …, lt: …}`, and now and then null for the whole. */
  function filterArbitrary(
    filter: GraphQLInputObjectType,
    column: Omit<FilteredColumn, 'graphqlType'>,
  ): fc.Arbitrary<BuildFor<Input>> {
    const operators = Object.values(filter.getFields()).filter(({ name }) => OPERATORS.has(name));
    const operands = operators.map((operator) =>
      operandArbitrary(world, { ...column, graphqlType: getNamedType(operator.type).name }, operator.name).map(
        (build) => [operator.name, build] as const,
      ),
    );
    return fc
      .record({
        chosen: fc.array(fc.oneof(...operands), { minLength: 1, maxLength: 2, size: 'max' }),
        given,
        empty: fc.nat({ max: 39 }),
      })
      .map(({ chosen, given, empty }) => (witness) => ({
        kind: 'object',
        type: filter.name,
        given: given === 'absent' || given === 'default' ? 'literal' : given,
        fields:
          empty === 39 ? [] : unique(chosen.map(([name, build]) => [name, build(column.cellOf(witness))] as const)),
      }));
  }

  function toOneCondition(
    type: ModelType,
    field: ToOneField,
    depth: number,
  ): fc.Arbitrary<BuildFor<readonly Condition[]>> {
    const target = world.model.types.get(field.target)!;
    return fc.tuple(whereOf(target, depth - 1), fc.nat({ max: 19 })).map(([build, isNull]) => (witness) => {
      const linked = findLinked(world, field, rowOfField(world, type, field, witness));
      const row = linked && findRow(world, linked);
      return [[field.name, row === undefined || isNull === 19 ? nullOf(`${target.name}Where`) : build(row)]];
    });
  }

  function toManyCondition(
    type: ModelType,
    field: ToManyField,
    filter: GraphQLInputObjectType,
    depth: number,
  ): fc.Arbitrary<BuildFor<readonly Condition[]>> {
    const target = world.model.types.get(field.target)!;
    const { rows } = tableOf(world.city, target);
    const { keyColumn } = type.tables.get(type.anchor)!;
    const countOf = (row: Row) => rowsLinkedTo(world, field, row[keyColumn]!).length;
    const count = filterArbitrary(inputType('IntFilter'), {
      scalar: 'Int',
      sealed: undefined,
      cellOf: countOf,
      rows: tableOf(world.city, type).rows.slice(0, 300),
    }).map((build): BuildFor<readonly Condition[]> => (witness) => [['count', build(witness)]]);
    const quantified = fc
      .tuple(whereOf(target, depth - 1), pick, fc.boolean())
      .map(([build, at, second]): BuildFor<readonly Condition[]> => (witness) => {
        const linked = rowsLinkedTo(world, field, witness[keyColumn]!);
        const other = rows[at % rows.length];
        if (linked.length === 0) return other === undefined ? [] : [[second ? 'every' : 'none', build(other)]];
        const child = linked[at % linked.length]!;
        return [[second && linked.length === 1 ? 'every' : 'some', build(child)]];
      });
    const nothing = fc
      .constantFrom('some', 'every', 'none')
      .map((name): BuildFor<readonly Condition[]> => () => [[name, nullOf(`${target.name}Where`)]]);
    return fc
      .array(
        fc.oneof(
          { weight: 6, arbitrary: quantified },
          { weight: 5, arbitrary: count },
          { weight: 1, arbitrary: nothing },
        ),
        { minLength: 1, maxLength: 2, size: 'max' },
      )
      .map((conditions) => (witness) => [
        [
          field.name,
          {
            kind: 'object',
            type: filter.name,
            given: 'literal',
            fields: unique(conditions.flatMap((build) => build(witness))),
          },
        ],
      ]);
  }

  function inputType(name: string): GraphQLInputObjectType {
    return world.schema.getType(name) as GraphQLInputObjectType;
  }
}

function nullOf(type: string): Input {
  return { kind: 'leaf', type, isEnum: false, value: null, other: null, given: 'literal' };
}

/** An input object names a field once. */
function unique(conditions: readonly Condition[]): readonly Condition[] {
  return [...new Map(conditions).entries()];
}
