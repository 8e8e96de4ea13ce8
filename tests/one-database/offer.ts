import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import type { ColumnField, Model, ModelType, ToManyField, ToOneField } from '../../src/compose/model.ts';
import { ownSchema } from '../noninterference/own-schema.ts';
import type { HubUnderTest } from '../server/hub-under-test.ts';

/** What an account may ask of a type, as its own schema says. */
export interface Offer {
  readonly type: ModelType;
  /** The root field that lists its rows; undefined where they may not be listed. */
  readonly list: string | undefined;
  readonly aggregate: string | undefined;
  readonly values: readonly { readonly field: ColumnField | ToOneField; readonly operators: readonly string[] }[];
  readonly links: readonly Beyond<ToOneField>[];
  readonly lists: readonly (Beyond<ToManyField> & { readonly quantifiers: readonly string[] })[];
  readonly sorted: readonly ColumnField[];
  readonly sortedByLinks: readonly Beyond<ToOneField>[];
  readonly sortedByCounts: readonly ToManyField[];
  /** Lists below its rows that may be read. */
  readonly children: readonly Beyond<ToManyField>[];
  readonly grouped: readonly { readonly field: ColumnField | ToOneField; readonly unit: string }[];
  /** What its rows are grouped by the values of. */
  readonly groupedThrough: readonly Beyond<ToOneField | ToManyField>[];
  /** Whether rows stand in the order of their keys where nothing else orders them; otherwise in that of the keys' digests. */
  readonly sortsByKey: boolean;
}

export interface Beyond<Field> {
  readonly field: Field;
  readonly target: ModelType;
}

export type Offers = ReadonlyMap<string, Offer>;

/** Reads what is offered from the schema that the hub shows an account, and what of its lists may be read from the hub's own answer. */
export async function readOffers(hub: HubUnderTest, model: Model, account: string): Promise<Offers> {
  const schema = await ownSchema(hub, account);
  const lists = [...model.types.values()].flatMap(({ name }) =>
    fieldsOf(schema, name).flatMap(([field]) => {
      const known = model.types.get(name)!.fields.get(field);
      return known?.kind === 'toMany' ? [[name, known] as const] : [];
    }),
  );
  const asked = lists.flatMap(([name, { name: field, target, via }], index) => [
    `read${index}: may(coordinate: "${name}.${field}") { allowed }`,
    `join${index}: may(coordinate: "${target}.${via}", verb: JOIN) { allowed }`,
  ]);
  const { data, errors } = await hub.ask(`{ me { ${asked.join(' ')} } }`, { account });
  if (errors !== undefined) throw new Error(`${account} is not told what it may: ${JSON.stringify(errors)}`);
  const { me } = data as { me: Readonly<Record<string, { readonly allowed: boolean }>> };
  const readable = new Set(
    lists.flatMap(([name, field], index) =>
      me[`read${index}`]!.allowed && me[`join${index}`]!.allowed ? [`${name}.${field.name}`] : [],
    ),
  );
  return new Map([...model.types].map(([name, type]) => [name, offerOf(schema, model, type, readable)] as const));
}

function offerOf(schema: GraphQLSchema, model: Model, type: ModelType, readable: ReadonlySet<string>): Offer {
  const published = new Map(fieldsOf(schema, type.name));
  const roots = new Map(fieldsOf(schema, schema.getQueryType()!.name));
  const aggregate = [...model.roots].find(([, root]) => root.type === type.name && root.kind === 'aggregate')?.[0];
  const isListed = (of: ModelType) => new Map(fieldsOf(schema, of.name)).has(of.key.field);
  const members = (input: string) =>
    fieldsOf(schema, `${type.name}${input}`).flatMap(([name, of]) => {
      const field = type.fields.get(name);
      return field === undefined ? [] : [{ field, of }];
    });
  const targetOf = ({ target }: ToOneField | ToManyField) => model.types.get(target)!;
  const isComparison = (of: string) => /(Filter|Verify)$/.test(of);
  const filtered = members('Where');
  const sorted = members('OrderBy').map(({ field }) => field);
  return {
    type,
    list: isListed(type) && roots.has(type.collection.many) ? type.collection.many : undefined,
    aggregate: aggregate !== undefined && roots.has(aggregate) ? aggregate : undefined,
    values: filtered.flatMap(({ field, of }) =>
      field.kind !== 'toMany' && isComparison(of)
        ? [{ field, operators: fieldsOf(schema, of).map(([name]) => name) }]
        : [],
    ),
    links: filtered.flatMap(({ field, of }) =>
      field.kind === 'toOne' && !isComparison(of) ? [{ field, target: targetOf(field) }] : [],
    ),
    lists: filtered.flatMap(({ field, of }) =>
      field.kind === 'toMany'
        ? [{ field, target: targetOf(field), quantifiers: fieldsOf(schema, of).map(([name]) => name) }]
        : [],
    ),
    sorted: sorted.filter((field) => field.kind === 'column'),
    sortedByLinks: sorted.flatMap((field) => (field.kind === 'toOne' ? [{ field, target: targetOf(field) }] : [])),
    sortedByCounts: sorted.filter((field) => field.kind === 'toMany'),
    children: [...type.fields.values()].flatMap((field) =>
      field.kind === 'toMany' &&
      readable.has(`${type.name}.${field.name}`) &&
      published.has(field.name) &&
      isListed(targetOf(field))
        ? [{ field, target: targetOf(field) }]
        : [],
    ),
    grouped: members('GroupBy').flatMap(({ field, of }) => (field.kind === 'toMany' ? [] : [{ field, unit: of }])),
    groupedThrough: members('GroupThrough').flatMap(({ field }) =>
      field.kind === 'column' ? [] : [{ field, target: targetOf(field) }],
    ),
    sortsByKey: !type.key.sealed || sorted.some(({ name }) => name === type.key.field),
  };
}

/** Names of a type's fields, and of their types without `!` and `[]`. */
function fieldsOf(schema: GraphQLSchema, name: string): readonly (readonly [field: string, type: string])[] {
  const type = schema.getType(name);
  const fields = isInputObjectType(type) || isObjectType(type) ? Object.values<Field>(type.getFields()) : [];
  return fields.map((field) => [field.name, getNamedType(field.type).name] as const);
}

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;
