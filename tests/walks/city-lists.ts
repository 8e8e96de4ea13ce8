import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql';
import type { Model, ModelType } from '../../src/compose/model.ts';
import { shortArea } from '../oracle/area-text.ts';
import { isCitizenNumber } from '../oracle/is-citizen-number.ts';
import { byHand } from '../server/by-hand.ts';
import type { WalkedList } from './walked-list.ts';

/** A list of the demo city, and the statement that says what is in it. */
export interface CityList extends Omit<WalkedList, 'orderBy'> {
  readonly department: string;
  readonly table: string;
  readonly keyColumn: string;
  /** The condition on the list's rows. */
  readonly where: string;
  readonly count: number;
  /** What it can be sorted by, and how SQL says so. */
  readonly sortable: readonly { readonly field: string; readonly sql: string }[];
  /** A key in the form in which the hub tells it. */
  readonly told: (key: string) => string;
}

type Seal = (type: string, key: string) => string;

/** Every collection, and every list along a relation for the object that has most. */
export async function cityLists(schema: GraphQLSchema, model: Model, seal: Seal): Promise<readonly CityList[]> {
  const lists: CityList[] = [];
  for (const type of model.types.values()) {
    const { name: table } = type.tables.get(type.anchor)!;
    lists.push(await listOf(type, type.collection.many, undefined, 'true', table, type.anchor));
    for (const field of type.fields.values()) {
      if (field.kind !== 'toMany') continue;
      const target = model.types.get(field.target)!;
      const { name: from } = target.tables.get(field.department)!;
      const richest = await byHand(
        field.department,
        `select ${field.column}::text as key from ${from} where ${field.column} is not null group by 1 order by count(*) desc, 1 limit 20`,
      );
      const key = richest.map((row) => row['key']!).find((each) => !type.key.sealed || isCitizenNumber(each))!;
      const parent = { root: type.collection.one, key: type.key.field, value: teller(type)(key) };
      lists.push(await listOf(target, field.name, parent, `${field.column} = '${key}'`, from, field.department));
    }
  }
  return lists;

  async function listOf(
    type: ModelType,
    field: string,
    parent: WalkedList['parent'],
    where: string,
    table: string,
    department: string,
  ): Promise<CityList> {
    const { keyColumn } = type.tables.get(department)!;
    const [row] = await byHand(department, `select count(*) from ${table} where ${where}`);
    const count = Number(row!['count']);
    const list = { field, key: type.key.field, parent, department, table, keyColumn, where, count };
    return { ...list, sortable: sortable(type), told: teller(type) };
  }

  function teller({ name, key }: ModelType): (text: string) => string {
    if (key.sealed) return (text) => seal(name, text);
    return key.scalar === 'AreaCode' ? shortArea : (text) => text;
  }

  function sortable(type: ModelType): CityList['sortable'] {
    const input = schema.getType(`${type.name}OrderBy`);
    if (!isInputObjectType(input)) return [];
    return Object.values(input.getFields()).flatMap(({ name, type: of }) => {
      const field = type.fields.get(name);
      if (field?.kind !== 'column' || field.crosses || getNamedType(of).name !== 'Direction') return [];
      const isText = !['IntegerId', 'Int', 'Float', 'Date', 'DateTime', 'Boolean'].includes(field.scalar);
      return [{ field: name, sql: isText ? `${field.column} collate "C"` : field.column }];
    });
  }
}
