import { describe, expect, it } from 'vitest';
import { generatedInterfaceNames, generatedRootNames, generatedTypeNames } from '../../src/compose/generated-names.ts';
import { filterName } from '../../src/compose/filter-sdl.ts';
import { noGovernance } from '../../src/compose/no-governance.ts';
import type { Department } from '../../src/departments/department.ts';
import type { Governance } from '../../src/departments/governance.ts';
import { readHubNames } from '../../src/compose/hub-names.ts';
import { composed, ownDepartments, ownGovernance, ownHubSchema, schemaText, smallCity } from './composed.ts';

const hub = readHubNames(schemaText('shared.graphql'), ownHubSchema());

describe.each([
  ['a small city', smallCity, noGovernance],
  ['the schema that comes with the hub', ownDepartments, ownGovernance],
] satisfies readonly (readonly [string, readonly Department[], Governance])[])(
  'the names of %s',
  (_name, departments, governance) => {
    const { schema } = composed(departments, governance);
    const interfaces = [...governance.interfaces.keys()];
    const types = departments.flatMap((department) => department.types.filter((type) => !type.extends));
    const enums = departments.flatMap((department) => department.enums.map(({ name }) => name));

    it('are those of departments, of the hub, and those kept free for what the hub makes', () => {
      const declared = [...types.map(({ name }) => name), ...interfaces, ...enums, ...hub.types];
      const foreseen = new Set([
        ...declared,
        ...types.flatMap(({ name }) => generatedTypeNames(name)),
        ...interfaces.flatMap(generatedInterfaceNames),
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
  },
);
