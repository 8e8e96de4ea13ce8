import fc from 'fast-check';
import { getNamedType, isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import type { Model, ModelType } from '../../src/compose/model.ts';
import { givenForSure } from './given.ts';
import type { Input, Leaf } from './operation.ts';

/** `orderBy` arguments of a type: columns, links to one and counts, as its input type has them. */
export function orderArbitrary(model: Model, schema: GraphQLSchema): (type: ModelType) => fc.Arbitrary<Input> {
  const direction: fc.Arbitrary<Leaf> = fc
    .record({ value: fc.constantFrom('ASC', 'DESC'), isNull: fc.nat({ max: 24 }), given: givenForSure })
    .map(({ value, isNull, given }) => ({
      kind: 'leaf',
      type: 'Direction',
      isEnum: true,
      value: isNull === 24 ? null : value,
      other: value === 'ASC' ? 'DESC' : 'ASC',
      given,
    }));

  const itemOf = (type: ModelType, depth: number): fc.Arbitrary<Input> => {
    const input = schema.getType(`${type.name}OrderBy`) as GraphQLInputObjectType;
    const fields = Object.values(input.getFields()).flatMap((field): fc.Arbitrary<readonly [string, Input]>[] => {
      const inModel = type.fields.get(field.name);
      if (inModel === undefined) return [];
      const named = (value: fc.Arbitrary<Input>) => value.map((of) => [field.name, of] as const);
      switch (inModel.kind) {
        case 'column':
          return [named(direction)];
        case 'toOne': {
          if (depth <= 0 || !isInputObjectType(getNamedType(field.type))) return [];
          return [named(itemOf(model.types.get(inModel.target)!, depth - 1))];
        }
        case 'toMany':
          return [
            named(
              direction.map((count): Input => ({
                kind: 'object',
                type: 'ListOrderBy',
                given: 'literal',
                fields: [['count', count]],
              })),
            ),
          ];
      }
    });
    return fc
      .oneof(...fields)
      .map((field) => ({ kind: 'object', type: input.name, given: 'literal', fields: [field] }));
  };

  return (type) =>
    fc
      .record({
        items: fc.array(itemOf(type, 2), { maxLength: 3, size: 'max' }),
        given: givenForSure,
        single: fc.boolean(),
      })
      .map(({ items, given, single }) =>
        single && items.length === 1
          ? items[0]!
          : { kind: 'list', type: `[${type.name}OrderBy!]`, given: given === 'default' ? 'literal' : given, items },
      );
}
