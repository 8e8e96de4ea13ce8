import type { Problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

export const enumsHaveValues: Rule = (departments) =>
  departments.flatMap(({ file, enums }) =>
    enums.flatMap(({ name, values }): readonly Problem[] => {
      if (values.length === 0)
        return [{ file, coordinate: name, wrong: 'it has no values', remedy: `write enum ${name} { FIRST SECOND }` }];
      const names = values.map((value) => value.name);
      const repeated = new Set(names.filter((value, index) => names.indexOf(value) !== index));
      return [...repeated].map((value) => ({
        file,
        coordinate: `${name}.${value}`,
        wrong: 'this value stands twice',
        remedy: 'keep one of them',
      }));
    }),
  );
