import { describe, expect, it } from 'vitest';
import { enumsHaveValues } from '../../../src/compose/rules/enums-have-values.ts';
import { departmentsOf } from '../departments-of.ts';

const file = 'departments/police.graphql';
const problemsOf = (sdl: string) => enumsHaveValues(departmentsOf({ police: sdl }));

describe('enums have values', () => {
  it.each(['enum Colour { RED }', 'enum Colour { RED BLUE }', 'enum Colour { RED } enum Shade { RED }'])(
    'permits %s',
    (sdl) => {
      expect(problemsOf(sdl)).toEqual([]);
    },
  );

  it('refuses an enum without values', () => {
    expect(problemsOf('enum Colour')).toEqual([
      { file, line: 1, coordinate: 'Colour', wrong: 'it has no values', remedy: 'write enum Colour { FIRST SECOND }' },
    ]);
  });

  it('refuses a repeated value, once', () => {
    expect(problemsOf('enum Colour { RED BLUE RED RED }')).toEqual([
      { file, line: 1, coordinate: 'Colour.RED', wrong: 'this value stands twice', remedy: 'keep one of them' },
    ]);
  });
});
