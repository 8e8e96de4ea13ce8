import { describe, expect, it } from 'vitest';
import { departmentsHaveNamesOfTheirOwn } from '../../../src/compose/rules/departments-have-names-of-their-own.ts';
import type { Department } from '../../../src/departments/department.ts';

const named = (name: string, folder = 'departments'): Department => ({
  name,
  title: { zh: name, en: name },
  file: `${folder}/${name}.graphql`,
  types: [],
  enums: [],
});

describe('departments have names of their own', () => {
  it('permits names in lower-case words joined by hyphens', () => {
    const departments = ['police', 'civil-affairs', 'bureau-12'].map((name) => named(name));
    expect(departmentsHaveNamesOfTheirOwn(departments)).toEqual([]);
  });

  it('refuses one name in departments and in extensions', () => {
    expect(departmentsHaveNamesOfTheirOwn([named('police'), named('police', 'extensions')])).toEqual([
      {
        file: 'extensions/police.graphql',
        wrong: 'its department would be connected as departments/police.graphql is, by HEYI_SOURCE_POLICE_URL',
        remedy: 'rename the file, or write both into one: a department is one file',
      },
    ]);
  });

  it.each(['civil_affairs', 'Civil-Affairs'])(
    'refuses %s beside civil-affairs, which one variable connects',
    (name) => {
      expect(departmentsHaveNamesOfTheirOwn([named('civil-affairs'), named(name)])).toMatchObject([
        {
          file: `departments/${name}.graphql`,
          wrong: expect.stringContaining('HEYI_SOURCE_CIVIL_AFFAIRS_URL') as string,
        },
      ]);
    },
  );

  it.each(['Police', 'civil_affairs', '民政', 'a b', '', '-police', '4th'])('refuses "%s" as a code', (name) => {
    expect(departmentsHaveNamesOfTheirOwn([named(name)])).toEqual([
      {
        file: `departments/${name}.graphql`,
        wrong: `"${name}" cannot be the code of a department`,
        remedy: 'name the file in lower-case words joined by hyphens: civil-affairs.graphql',
      },
    ]);
  });
});
