import type { Drift } from '../drift.ts';
import { fits } from './types-fit.ts';
import { driftAt, shownColumn, type BuiltColumn, type BuiltTable, type DriftRule } from './rule.ts';

/**
 * A column that holds another row's key is made as that key is: as wide, padded or not, and in one database of the same
 * collation, without which PostgreSQL refuses to compare the two.
 */
export const joinedColumnsAgree: DriftRule = (table, others) => {
  const { mapped, columns, key } = table;
  const links = columns.flatMap((column): readonly (readonly [BuiltColumn, string])[] =>
    column.mapped.holds.kind === 'link' ? [[column, column.mapped.holds.target]] : [],
  );
  const merged: typeof links = mapped.extends && key !== undefined ? [[key, mapped.type]] : [];
  return [...merged, ...links].flatMap(([column, target]) => {
    const anchor = others.anchorOf(target);
    return anchor?.key === undefined ? [] : compared(table, column, anchor, anchor.key);
  });
};

function compared({ mapped }: BuiltTable, column: BuiltColumn, anchor: BuiltTable, key: BuiltColumn): readonly Drift[] {
  const { scalar } = column.mapped;
  if (!fits(scalar, column.layout.holds) || !fits(scalar, key.layout.holds)) return [];
  const shown = `${shownColumn(mapped, column.mapped)} is ${column.layout.type}`;
  const isLocal = anchor.mapped.department === mapped.department;
  const shownKey = `${shownColumn(anchor.mapped, key.mapped)}${isLocal ? '' : ` of ${anchor.mapped.department}`}`;
  const at = (severity: Drift['severity'], wrong: string) => [
    driftAt(mapped, severity, wrong, `make both ${key.layout.type}`, column.mapped),
  ];
  if (column.layout.holds !== key.layout.holds)
    return at(
      'error',
      `${shown}, but ${shownKey}, whose values it holds, is ${key.layout.type}: padded keys match no others`,
    );
  if (isNarrower(column, key))
    return at('error', `${shown}, but ${shownKey}, whose values it holds, is ${key.layout.type}: not all of them fit`);
  if (isLocal && column.layout.collation !== key.layout.collation)
    return [
      driftAt(
        mapped,
        'error',
        `${shown} collate "${column.layout.collation!}", but ${shownKey} is collate "${key.layout.collation!}": the database compares no texts of two collations`,
        `give both one collation, best "C"`,
        column.mapped,
      ),
    ];
  return [];
}

function isNarrower(column: BuiltColumn, key: BuiltColumn): boolean {
  const { width } = column.layout;
  return width !== undefined && (key.layout.width ?? Infinity) > width && !isWideEnough(column);
}

/** Numbers and codes of a standard have one length, whatever the key's column would bear. */
function isWideEnough({ mapped, layout }: BuiltColumn): boolean {
  const length = LENGTHS[mapped.scalar];
  return length !== undefined && layout.width! >= length;
}

const LENGTHS: Readonly<Record<string, number>> = { AreaCode: 12, IdNumber: 18, CreditCode: 18 };
