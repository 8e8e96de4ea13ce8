import type { Problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

export const enumsHaveValues: Rule = (departments) =>
  departments.flatMap(({ file, enums }) =>
    enums.flatMap(({ name, values, line }): readonly Problem[] => {
      if (values.length === 0)
        return [
          { file, line, coordinate: name, wrong: 'it has no values', remedy: `write enum ${name} { FIRST SECOND }` },
        ];
      const names = values.map((value) => value.name);
      const repeated = values.filter(
        ({ name: each }, index) => names.slice(0, index).filter((before) => before === each).length === 1,
      );
      return repeated.map((value) => ({
        file,
        line: value.line,
        coordinate: `${name}.${value.name}`,
        wrong: 'this value stands twice',
        remedy: 'keep one of them',
      }));
    }),
  );
