import { describe, expect, it } from 'vitest';
import { generatedRootNames, generatedTypeNames } from '../../src/compose/generated-names.ts';
import { filterName } from '../../src/compose/filter-sdl.ts';
import type { Department } from '../../src/departments/department.ts';
import { readHubNames } from '../../src/compose/hub-names.ts';
import { composed, ownDepartments, schemaText, smallCity } from './composed.ts';
import { hubSchema } from '../../src/server/hub-schema.ts';

const hub = readHubNames(schemaText('shared.graphql'), hubSchema(schemaText('administration.graphql'), []));

describe.each([
  ['a small city', smallCity],
  ['the schema that comes with the hub', ownDepartments],
] satisfies readonly (readonly [string, readonly Department[]])[])('the names of %s', (_name, departments) => {
  const { schema } = composed(departments);
  const types = departments.flatMap((department) => department.types.filter((type) => !type.extends));
  const enums = departments.flatMap((department) => department.enums.map(({ name }) => name));

  it('are those of departments, of the hub, and those kept free for what the hub makes', () => {
    const declared = [...types.map(({ name }) => name), ...enums, ...hub.types];
    const foreseen = new Set([
      ...declared,
      ...types.flatMap(({ name }) => generatedTypeNames(name)),
      ...declared.map(filterName),
    ]);
    const published = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'));
    expect(published.filter((name) => !foreseen.has(name))).toEqual([]);
  });

  it('are so among root fields, too', () => {
    const foreseen = new Set([
      ...hub.roots,
      ...types.flatMap(({ collection }) => [
        collection!.one,
        collection!.many,
        ...generatedRootNames(collection!.many),
      ]),
    ]);
    const roots = Object.keys(schema.getQueryType()!.getFields());
    expect(roots.filter((name) => !foreseen.has(name))).toEqual([]);
  });
});
