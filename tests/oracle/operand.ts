import fc from 'fast-check';
import type { Scalar } from '../../src/compose/model.ts';
import { shortArea } from './area-text.ts';
import type { Cell, Row } from './cell.ts';
import { compareCells } from './compare-cells.ts';
import { given } from './given.ts';
import type { Input, Json, Leaf } from './operation.ts';
import { ODD_VALUES, valueForms } from './value-forms.ts';
import type { World } from './world.ts';

/** What a filter compares: a column, how its values are written, and other values that it has. */
export interface FilteredColumn {
  readonly scalar: Scalar;
  /** In the schema: `IncidentStatus`, `AreaCode`. */
  readonly graphqlType: string;
  /** The type whose sealed key this is. */
  readonly sealed: string | undefined;
  readonly cellOf: (row: Row) => Cell;
  readonly rows: readonly Row[];
}

/** An operand that a row's value meets, unless it is told to be wild. */
export type OperandFor = (cell: Cell) => Input;

const sample = fc.nat({ max: 9_999 });

/** An operand of an operator: from the row's value, from other rows, or (rarely) from nowhere. */
export function operandArbitrary(world: World, column: FilteredColumn, operator: string): fc.Arbitrary<OperandFor> {
  const { scalar, graphqlType, sealed } = column;
  const isList = operator === 'in' || operator === 'notIn';
  const type = isList ? `[${graphqlType}!]` : graphqlType;
  const isEnum = scalar === 'Enum';
  const odd = sealed === undefined ? (ODD_VALUES[scalar] ?? []) : [];
  return fc
    .record({
      given,
      source: fc.oneof(
        { weight: 32, arbitrary: fc.constant('row') },
        { weight: 2, arbitrary: fc.constant('wild') },
        { weight: 2, arbitrary: fc.constant('odd') },
      ),
      isNull: fc.nat({ max: 39 }),
      samples: fc.array(sample, { minLength: 1, maxLength: 4, size: 'max' }),
      form: fc.nat({ max: 11 }),
      items: fc.constantFrom('whole', 'whole', 'each', 'single'),
    })
    .map(({ given, source, isNull, samples, form, items }): OperandFor => (cell) => {
      const sampled = [...samples, ...neighbours(samples[0]!)].flatMap((at) => cellAt(at) ?? []);
      const written = (of: NonNullable<Cell>): Json => {
        if (sealed !== undefined) return world.sealer.seal(sealed, of as string);
        const forms = valueForms(of, scalar);
        return forms[form % forms.length]!;
      };
      const leaf = (value: Json, other: Json, ofType = type): Leaf => ({
        kind: 'leaf',
        type: ofType,
        isEnum,
        value,
        other,
        given,
      });
      const base = source === 'row' ? cell : (sampled[0] ?? cell);
      if (base === null || isNull === 39) return leaf(null, null);
      const valueFor = (of: NonNullable<Cell>, others: readonly NonNullable<Cell>[]): Json =>
        isList
          ? listFor(operator, of, others.slice(0, 3)).map(written)
          : written(operandFor(operator, of, others, form));
      const value = source === 'odd' && odd.length > 0 ? oddValue(odd[form % odd.length]!) : valueFor(base, sampled);
      const other = valueFor(sampled[1] ?? base, sampled.slice(1));
      if (isList && items === 'single' && Array.isArray(value) && value.length === 1)
        return leaf((value as readonly Json[])[0]!, other);
      if (isList && items === 'each' && Array.isArray(value)) {
        const others = other as readonly Json[];
        const each = (value as readonly Json[]).map((item, index) =>
          leaf(item, others[index % others.length] ?? item, `${graphqlType}!`),
        );
        return {
          kind: 'list',
          type,
          given: 'literal',
          items: each.map((item) => (item.given === 'absent' ? { ...item, given: 'variable' } : item)),
        };
      }
      return leaf(value, other);
    });

  function oddValue(value: Json): Json {
    return isList ? [value] : value;
  }

  function cellAt(at: number): NonNullable<Cell> | undefined {
    if (column.rows.length === 0) return undefined;
    return column.cellOf(column.rows[at % column.rows.length]!) ?? undefined;
  }
}

/** A single operand that `cell` meets, where the other values allow one. */
function operandFor(
  operator: string,
  cell: NonNullable<Cell>,
  others: readonly NonNullable<Cell>[],
  form: number,
): NonNullable<Cell> {
  const other = (side: (compared: number) => boolean) => others.find((each) => side(compareCells(each, cell))) ?? cell;
  switch (operator) {
    case 'ne':
      return other((compared) => compared !== 0);
    case 'lt':
      return other((compared) => compared > 0);
    case 'lte':
      return other((compared) => compared >= 0);
    case 'gt':
      return other((compared) => compared < 0);
    case 'gte':
      return other((compared) => compared <= 0);
    case 'startsWith':
      return Array.from(cell as string)
        .slice(0, form)
        .join('');
    case 'contains': {
      const characters = Array.from(cell as string);
      const start = form % Math.max(1, characters.length);
      return characters.slice(start, start + 1 + (form % 3)).join('');
    }
    case 'within': {
      const lengths = [2, 4, 6, 9, 12].filter((length) => length <= shortArea(cell as string).length);
      return (cell as string).slice(0, lengths[form % lengths.length]).padEnd(12, '0');
    }
    default:
      return cell;
  }
}

/** More places to look for a value on the right side of another. */
function neighbours(at: number): readonly number[] {
  return Array.from({ length: 12 }, (_, index) => at + 37 * (index + 1));
}

function listFor(
  operator: string,
  cell: NonNullable<Cell>,
  others: readonly NonNullable<Cell>[],
): readonly NonNullable<Cell>[] {
  return operator === 'in' ? [...others.slice(1), cell] : others.filter((other) => compareCells(other, cell) !== 0);
}
