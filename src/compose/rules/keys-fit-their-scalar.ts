import { columnOf } from '../column-of.ts';
import { problemAt, typesOf, type Rule } from './rule.ts';

const UNFIT: ReadonlySet<string> = new Set(['Boolean', 'Float', 'DateTime']);

/**
 * How a key is stored or shown must be possible for its type. `integer` is of an `ID`, which is a text to clients; `sealed`
 * is of a citizen number, which is all that the hub can seal, so the same column is mapped by an `IdNumber` as well; nor is
 * a citizen number a key in the clear, since ids stand in every answer. Instants, fractions and booleans identify nothing.
 */
export const keysFitTheirScalar: Rule = (departments) =>
  typesOf(departments).flatMap(({ department, type }) =>
    type.fields.flatMap((field) => {
      const { key } = field;
      if (key === undefined) return [];
      const at = (wrong: string, remedy: string) => [problemAt({ department, type, field }, wrong, remedy)];
      if (key.integer && key.sealed) return at('a sealed key is a citizen number, no integer', 'remove integer: true');
      if (key.integer && field.type !== 'ID')
        return at(
          `only an ID is stored as an integer, not a value of type ${field.type}`,
          `write ${field.name}: ID! @key(integer: true), or remove integer: true`,
        );
      if (!key.sealed && field.type === 'IdNumber')
        return at(
          'every link would show the citizen number',
          `write id: ID! @key(sealed: true) @column(name: "${columnOf(field)}"), and ${field.name}: IdNumber beside it`,
        );
      if (UNFIT.has(field.type))
        return at(
          `a value of type ${field.type} identifies nothing: it has no one form, or too few of them`,
          'mark with @key an ID, a String, an Int, a Date, an AreaCode or a CreditCode',
        );
      if (!key.sealed) return [];
      if (field.type !== 'ID')
        return at(
          `a sealed key is shown encrypted, and is then no ${field.type}`,
          `write ${field.name}: ID! @key(sealed: true)`,
        );
      const column = columnOf(field);
      const isClear = type.fields.some((other) => other.type === 'IdNumber' && columnOf(other) === column);
      if (type.extends || isClear) return [];
      return at(
        `sealed keys are citizen numbers, but no IdNumber reads the column "${column}"`,
        `add idNumber: IdNumber @column(name: "${column}"); where nobody may read it, @shared(as: WITHHELD, law: "…")`,
      );
    }),
  );
