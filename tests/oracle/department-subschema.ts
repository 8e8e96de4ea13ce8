import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLFieldResolver } from 'graphql';
import type { SubschemaConfig } from '@graphql-tools/delegate';
import { departmentSdl } from '../../src/compose/department-sdl.ts';
import type { ModelField, ModelType } from '../../src/compose/model.ts';
import { scalars } from '../../src/compose/scalars/index.ts';
import type { Department } from '../../src/departments/department.ts';
import type { Governance } from '../../src/departments/governance.ts';
import { answerOf, cellOfArgument } from './cell-forms.ts';
import { connectionOf } from './connection-of.ts';
import { isCitizenNumber } from './is-citizen-number.ts';
import { tableOf } from './read-city.ts';
import { withInputsOf } from './with-inputs-of.ts';
import { findLinked, findRow, rowsLinkedTo, valueOf, type Entity, type World } from './world.ts';

type Resolvers = Record<string, GraphQLFieldResolver<Entity, unknown, Readonly<Record<string, unknown>>>>;

/** What departments' schemas build on. */
export interface SharedSdl {
  readonly shared: string;
  readonly governance: Governance;
}

/**
 * A department as a GraphQL service of its own, with a resolver a field on rows in memory, and a private entry by key for
 * each type that it has a part of. Stitching merges them; nothing here knows of another department.
 */
export function departmentSubschema(world: World, department: Department, sdl: SharedSdl): SubschemaConfig {
  const { model, sealer } = world;
  const here = department.name;
  const parts = [...model.types.values()].filter(({ fields }) =>
    [...fields.values()].some((field) => field.department === here),
  );
  const entryOf = ({ name }: ModelType) => `_${name}_of_${here.replaceAll('-', '_')}`;
  const entries = parts.map((type) => `${entryOf(type)}(keys: [${type.key.type}!]!): [${type.name}]!`);

  const query: Resolvers = {};
  for (const type of parts) {
    query[entryOf(type)] = (_, { keys }) => (keys as readonly unknown[]).map((key) => entityOfKey(type, key));
    if (type.anchor !== here) continue;
    query[type.collection.many] = (_, given) => connectionOf(world, type, tableOf(world.city, type).rows, given);
    query[type.collection.one] = (_, given) => {
      const [[argument, value]] = Object.entries(given).filter(([, each]) => each !== undefined && each !== null) as [
        [string, unknown],
      ];
      const key =
        argument === type.key.field ? entityOfKey(type, value) : { type, key: cellOfArgument(value, type.key.scalar) };
      return type.closed && findRow(world, key) === undefined ? null : key;
    };
  }
  const resolvers: Record<string, Resolvers> = { Query: query };
  for (const type of model.types.values()) {
    const own = [...type.fields.values()].filter((field) => field.department === here && field.name !== type.key.field);
    resolvers[type.name] = {
      [type.key.field]: ({ key }) => idOf(type, key),
      ...Object.fromEntries(own.map((field) => [field.name, fieldResolver(field)])),
    };
  }

  const typeDefs = [
    ...withInputsOf(world.schema, [sdl.shared, departmentSdl(department, model, sdl.governance)]),
    `extend type Query { ${entries.join('\n')} }`,
  ];
  const resolverValidationOptions = { requireResolversToMatchSchema: 'ignore' } as const;
  return {
    schema: makeExecutableSchema({ typeDefs, resolvers: { ...resolvers, ...scalars }, resolverValidationOptions }),
    merge: Object.fromEntries(
      parts.map((type) => [
        type.name,
        {
          selectionSet: `{ ${type.key.field} }`,
          fieldName: entryOf(type),
          key: (object: Readonly<Record<string, unknown>>) => object[type.key.field],
          argsFromKeys: (keys: readonly unknown[]) => ({ keys }),
        },
      ]),
    ),
  };

  function idOf(type: ModelType, key: Entity['key']): unknown {
    return type.key.sealed ? sealer.seal(type.name, key as string) : answerOf(key, type.key.scalar);
  }

  function entityOfKey(type: ModelType, id: unknown): Entity {
    const key = type.key.sealed ? sealer.unseal(type.name, id as string)! : cellOfArgument(id, type.key.scalar);
    return { type, key };
  }

  function fieldResolver(field: ModelField): Resolvers[string] {
    switch (field.kind) {
      case 'column':
        return (entity) => {
          const row = findRow(world, entity, here);
          return row === undefined ? null : answerOf(valueOf(row, field), field.scalar);
        };
      case 'toOne':
        return (entity) => {
          const linked = findLinked(world, field, findRow(world, entity, here));
          if (linked === undefined) return null;
          const nobody = linked.type.key.sealed && !isCitizenNumber(linked.key as string);
          return nobody && world.semantics.malformedNumber === 'nobody' ? null : linked;
        };
      case 'toMany':
        return ({ key }, given) =>
          connectionOf(world, model.types.get(field.target)!, rowsLinkedTo(world, field, key), given);
    }
  }
}
