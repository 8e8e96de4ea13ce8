import fc from 'fast-check';
import type { GraphQLObjectType } from 'graphql';
import type { ModelType } from '../../src/compose/model.ts';
import { given, givenForSure } from './given.ts';
import type { Directive, Field, Fragment, Input, Leaf, Operation, Selection } from './operation.ts';
import { orderArbitrary } from './order-arbitrary.ts';
import { tableOf } from './read-city.ts';
import { valueForms } from './value-forms.ts';
import { whereArbitrary } from './where-arbitrary.ts';
import { wellConnected } from './well-connected.ts';
import { entityOfRow, findLinked, findRow, rowsLinkedTo, type Entity, type World } from './world.ts';

/** A part of an operation, built about an object that should be in its answer. */
type Build<T> = (witness: Entity) => T;
type Options = Pick<Field, 'alias' | 'split' | 'directives'>;

const pick = fc.nat({ max: 9_999 });
/** True once in `times`. */
const rarely = (times: number) => fc.nat({ max: times - 1 }).map((at) => at === times - 1);

/** Valid operations on a world, three relations deep below their root fields. */
export function operationArbitrary(world: World, roots?: readonly string[]): fc.Arbitrary<Operation> {
  const { model, schema } = world;
  const where = whereArbitrary(world);
  const order = orderArbitrary(model, schema);
  const selectionsByPlace = new Map<string, fc.Arbitrary<Build<readonly Selection[]>>>();
  const types = [...model.types.values()].filter(
    (type) => tableOf(world.city, type).rows.length > 0 && roots?.includes(type.name) !== false,
  );

  return fc
    .record({
      fields: fc.array(fc.oneof(...types.map(rootField)), { minLength: 1, maxLength: 2 }),
      after: pick,
      before: pick,
      typename: rarely(8),
    })
    .map(({ fields, after, before, typename }) => ({
      fields: typename ? [...fields, TYPENAME] : fields,
      after,
      before,
    }));

  function rootField(type: ModelType): fc.Arbitrary<Field> {
    const { rows } = tableOf(world.city, type);
    const connected = wellConnected(world, type);
    const witness = fc.tuple(fc.boolean(), pick).map(([any, at]) => {
      const among = any ? rows : connected;
      return entityOfRow(type, among[at % among.length]!);
    });
    return fc
      .tuple(
        witness,
        fc.oneof({ weight: 5, arbitrary: list(type, type.collection.many, 3) }, { weight: 1, arbitrary: single(type) }),
      )
      .map(([entity, build]) => build(entity));
  }

  /** `petition(id: …)`, now and then of a key that nobody has. */
  function single(type: ModelType): fc.Arbitrary<Build<Field>> {
    const { key } = type;
    const names = [{ name: key.field, type: key.type }, ...key.clearFields];
    return fc
      .record({
        name: fc.constantFrom(...names),
        given: givenForSure,
        form: fc.nat({ max: 3 }),
        selections: selections(type, 3),
        options,
      })
      .map(({ name, given, form, selections, options }) => (witness) => {
        const isKey = name.name === key.field;
        const sealed = key.sealed && isKey;
        const forms = valueForms(witness.key, isKey ? key.scalar : 'IdNumber');
        const value = sealed ? world.sealer.seal(type.name, witness.key as string) : forms[form % forms.length]!;
        const leaf: Leaf = {
          kind: 'leaf',
          type: names.length === 1 ? `${name.type}!` : name.type,
          isEnum: false,
          value,
          other: value,
          given,
        };
        return {
          ...options,
          kind: 'field',
          name: type.collection.one,
          walk: 'no',
          merges: false,
          arguments: [[name.name, leaf]],
          selections: selections(witness),
        };
      });
  }

  function list(type: ModelType, name: string, depth: number): fc.Arbitrary<Build<Field>> {
    const isRoot = depth === 3;
    return fc
      .record({
        paging: paging(depth),
        filtered: rarely(isRoot ? 4 : 2).map((at) => at !== isRoot),
        filter: where(type, isRoot ? 2 : 1),
        whereIsNull: rarely(40),
        ordered: fc.boolean(),
        order: order(type),
        connection: connection(type, depth),
        walk: fc.oneof(
          { weight: 5, arbitrary: fc.constant('no' as const) },
          { weight: 3, arbitrary: fc.constantFrom('after' as const, 'before' as const, 'between' as const) },
        ),
        options,
      })
      .map(({ paging, filtered, filter, whereIsNull, ordered, order, connection, walk, options }) => (witness) => {
        const row = findRow(world, witness);
        const given: (readonly [string, Input])[] = [...paging];
        if (filtered && row !== undefined) given.unshift(['where', filter(row)]);
        else if (whereIsNull)
          given.unshift([
            'where',
            { kind: 'leaf', type: `${type.name}Where`, isEnum: false, value: null, other: null, given: 'variable' },
          ]);
        if (ordered) given.push(['orderBy', order]);
        return {
          ...options,
          kind: 'field',
          name,
          walk,
          merges: false,
          arguments: given,
          selections: connection(witness),
        };
      });
  }

  function connection(type: ModelType, depth: number): fc.Arbitrary<Build<readonly Selection[]>> {
    const inner = selections(type, depth);
    const nodes = inner.map(
      (build): Build<Selection> =>
        (witness) =>
          plain('nodes', build(witness)),
    );
    const edges = fc.tuple(inner, fc.boolean()).map(
      ([build, typename]): Build<Selection> =>
        (witness) =>
          plain('edges', [...(typename ? [TYPENAME] : []), plain('node', build(witness)), plain('cursor')]),
    );
    const pageInfo = fc
      .subarray(['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor', '__typename'], { minLength: 1 })
      .map(
        (names): Build<Selection> =>
          () =>
            plain(
              'pageInfo',
              names.map((name) => plain(name)),
            ),
      );
    const leaf = (name: string) => fc.constant<Build<Selection>>(() => plain(name));
    const more = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: leaf('totalCount') },
        { weight: 3, arbitrary: pageInfo },
        { weight: 1, arbitrary: leaf('__typename') },
        { weight: 1, arbitrary: edges },
      ),
      { maxLength: 2, size: 'max' },
    );
    return fc.tuple(fc.oneof({ weight: 7, arbitrary: nodes }, { weight: 3, arbitrary: edges }), more).map(
      ([first, rest]) =>
        (witness) =>
          [first, ...rest].map((build) => build(witness)),
    );
  }

  /** What is asked of an object: columns, links, lists, and fragments of these. */
  function selections(type: ModelType, depth: number): fc.Arbitrary<Build<readonly Selection[]>> {
    const place = `${type.name} ${depth}`;
    const found = selectionsByPlace.get(place) ?? makeSelections(type, depth);
    selectionsByPlace.set(place, found);
    return found;
  }

  function makeSelections(type: ModelType, depth: number): fc.Arbitrary<Build<readonly Selection[]>> {
    const published = (schema.getType(type.name) as GraphQLObjectType).getFields();
    const fields = [...type.fields.values()].filter(({ name }) => name in published);
    const columns = [
      '__typename',
      type.key.field,
      ...fields.flatMap(({ name, kind }) => (kind === 'column' ? [name] : [])),
    ];
    const column = fc.record({ name: fc.constantFrom(...columns), options }).map(
      ({ name, options }): Build<Selection> =>
        () =>
          asked(name, options),
    );
    const asked = (name: string, { alias, directives }: Options): Field =>
      name === '__typename' ? TYPENAME : { ...plain(name), alias, directives };
    if (depth <= 0)
      return fc
        .array(column, { minLength: 1, maxLength: 3, size: 'max' })
        .map((builds) => (witness) => builds.map((build) => build(witness)));

    const relations = fields.flatMap((field): { weight: number; arbitrary: fc.Arbitrary<Build<Selection>> }[] => {
      if (field.kind === 'column') return [];
      const target = model.types.get(field.target)!;
      if (field.kind === 'toOne')
        return [
          {
            weight: 2,
            arbitrary: fc
              .record({ options, inner: selections(target, depth - 1), at: pick })
              .map(({ options, inner, at }) => (witness) => {
                const linked = findLinked(world, field, findRow(world, witness, field.department)) ?? anyOf(target, at);
                return { ...plain(field.name, inner(linked)), ...options };
              }),
          },
        ];
      return [
        {
          weight: 3,
          arbitrary: fc.tuple(list(target, field.name, depth - 1), pick).map(([build, at]) => (witness) => {
            const rows = rowsLinkedTo(world, field, witness.key);
            return build(rows.length === 0 ? anyOf(target, at) : entityOfRow(target, rows[at % rows.length]!));
          }),
        },
      ];
    });
    const relation = relations.length === 0 ? column : fc.oneof(...relations);
    const one = fc.oneof({ weight: 5, arbitrary: column }, { weight: depth === 1 ? 1 : 2, arbitrary: relation });
    const fragment = fc
      .record({
        form: fc.constantFrom<Fragment['form'][]>('inline', 'inline without type', 'named', 'named, twice'),
        directives,
        inner: fc.array(one, { minLength: 1, maxLength: 2, size: 'max' }),
      })
      .map(({ form, directives, inner }): Build<Selection> => (witness) => ({
        kind: 'fragment',
        on: type.name,
        form,
        directives,
        selections: inner.map((build) => build(witness)),
      }));
    const rest = fc.array(fc.oneof({ weight: 6, arbitrary: one }, { weight: 1, arbitrary: fragment }), {
      maxLength: 2,
      size: 'max',
    });
    return fc
      .tuple(fc.oneof({ weight: 4, arbitrary: relation }, { weight: 1, arbitrary: column }), rest)
      .map((builds) => (witness) => [builds[0], ...builds[1]].map((build) => build(witness)));
  }

  function anyOf(type: ModelType, at: number): Entity {
    const { rows } = tableOf(world.city, type);
    return entityOfRow(type, rows[at % rows.length]!);
  }
}

const directives: fc.Arbitrary<readonly Directive[]> = fc
  .record({
    given: givenForSure,
    name: fc.constantFrom('include' as const, 'skip' as const),
    keep: fc.nat({ max: 2 }),
    there: rarely(25),
  })
  .map(({ given, name, keep, there }) => {
    const value = (name === 'include') === keep < 2;
    return there
      ? [{ name, condition: { kind: 'leaf', type: 'Boolean!', isEnum: false, value, other: !value, given } }]
      : [];
  });

const options: fc.Arbitrary<Options> = fc.record({
  alias: fc.oneof(
    { weight: 6, arbitrary: fc.constant('none' as const) },
    { weight: 2, arbitrary: fc.constant('plain' as const) },
    { weight: 1, arbitrary: fc.constant('odd' as const) },
  ),
  split: rarely(8),
  directives,
});

/** `first: 3`, `last: 2`, nothing or null; few rows where lists follow below. */
function paging(depth: number): fc.Arbitrary<readonly (readonly [string, Input])[]> {
  const size = depth === 3 ? { min: 1, max: 5 } : depth === 2 ? { min: 1, max: 3 } : { min: 1, max: 4 };
  const number = fc.oneof({ weight: 30, arbitrary: fc.integer(size) }, { weight: 1, arbitrary: fc.constant(0) });
  const leaf = (value: number | null, other: number, way: Leaf['given']): Leaf => ({
    kind: 'leaf',
    type: 'Int',
    isEnum: false,
    value,
    other,
    given: way,
  });
  const sized = fc
    .record({
      name: fc.constantFrom('first', 'last'),
      size: number,
      other: number,
      given: givenForSure,
      both: rarely(12),
    })
    .map(({ name, size, other, given, both }): readonly (readonly [string, Input])[] => [
      [name, leaf(size, other, given)],
      ...(both ? [[name === 'first' ? 'last' : 'first', leaf(null, other, 'literal')] as const] : []),
    ]);
  const unsized = fc
    .tuple(given, fc.boolean())
    .map(([way, none]): readonly (readonly [string, Input])[] =>
      none ? [] : [['first', way === 'absent' ? leaf(null, 1, 'absent') : leaf(null, 2, way)]],
    );
  return depth <= 1 ? fc.oneof({ weight: 9, arbitrary: sized }, { weight: 1, arbitrary: unsized }) : sized;
}

function plain(name: string, selections: readonly Selection[] = []): Field {
  return {
    kind: 'field',
    name,
    alias: 'none',
    arguments: [],
    directives: [],
    selections,
    split: false,
    walk: 'no',
    merges: true,
  };
}

const TYPENAME = plain('__typename');
