import type { DatabaseLayout } from '../sources/layout.ts';
import type { Drift } from './drift.ts';
import type { MappedColumn, MappedTable } from './mapped-table.ts';
import { driftRules } from './rules/index.ts';
import { driftAt, shownColumn, type BuiltTable } from './rules/rule.ts';

/** A department's database as it was found. */
export interface InspectedDepartment {
  readonly layout: DatabaseLayout;
  /** Values of enum columns that their enums do not have. */
  readonly unexpected: readonly UnexpectedValues[];
}

export interface UnexpectedValues {
  readonly table: MappedTable;
  readonly column: MappedColumn;
  readonly values: readonly string[];
}

/**
 * Every place where the departments' files and their databases do not agree, in the order of the files and from the top of
 * each. Departments that were not inspected are left out, and so is what can be said only of them.
 */
export function findDrift(
  tables: readonly MappedTable[],
  inspected: ReadonlyMap<string, InspectedDepartment>,
): readonly Drift[] {
  const built = tables.flatMap((mapped) => builtTable(mapped, inspected));
  const anchorOf = (type: string) => built.find(({ mapped }) => mapped.type === type && !mapped.extends);
  const found = [
    ...tables.flatMap((mapped) => missingTable(mapped, inspected)),
    ...built.flatMap((table) => driftRules.flatMap((rule) => rule(table, { anchorOf }))),
    ...writers(built),
    ...[...inspected.values()].flatMap(({ unexpected }) => unexpected.flatMap(unexpectedValues)),
  ];
  const files = [...new Set(tables.map(({ file }) => file))];
  const rankOf = ({ file }: Drift) => files.indexOf(file);
  return found.sort((one, other) => rankOf(one) - rankOf(other) || (one.line ?? 0) - (other.line ?? 0));
}

function builtTable(mapped: MappedTable, inspected: ReadonlyMap<string, InspectedDepartment>): readonly BuiltTable[] {
  const layout = inspected.get(mapped.department)?.layout.tables.get(mapped.name);
  if (layout?.mayRead !== true) return [];
  const columns = mapped.columns.flatMap((column) => {
    const found = layout.columns.get(column.name);
    return found?.mayRead === true ? [{ mapped: column, layout: found }] : [];
  });
  return [{ mapped, layout, columns, key: columns.find((column) => column.mapped === mapped.key) }];
}

function missingTable(mapped: MappedTable, inspected: ReadonlyMap<string, InspectedDepartment>): readonly Drift[] {
  const department = inspected.get(mapped.department);
  if (department === undefined) return [];
  const table = department.layout.tables.get(mapped.name);
  if (table === undefined)
    return [
      driftAt(mapped, 'error', `there is no table ${mapped.name}`, `create it, or mend @table(name: "${mapped.name}")`),
    ];
  if (table.mayRead) return [];
  const wrong = `the hub's role may not read ${mapped.name}`;
  return [driftAt(mapped, 'error', wrong, `grant select on ${mapped.name} to the role, and usage on its schema`)];
}

/** The hub only reads; what it cannot do by mistake needs no trust. Told once a department. */
function writers(built: readonly BuiltTable[]): readonly Drift[] {
  const departments = new Set(built.map(({ mapped }) => mapped.department));
  return [...departments].flatMap((department): readonly Drift[] => {
    const writable = built.filter(({ mapped, layout }) => mapped.department === department && layout.mayWrite);
    const [first] = writable;
    if (first === undefined) return [];
    const names = [...new Set(writable.map(({ mapped }) => mapped.name))];
    return [
      {
        department,
        severity: 'warning',
        file: first.mapped.file,
        wrong: `the hub's role may change what it only reads: ${names.join(', ')}`,
        remedy: 'connect with a role that has select on these tables, and nothing else',
      },
    ];
  });
}

function unexpectedValues({ table, column, values }: UnexpectedValues): readonly Drift[] {
  if (values.length === 0 || column.holds.kind !== 'enum') return [];
  const { name } = column.holds;
  return [
    driftAt(
      table,
      'error',
      `${shownColumn(table, column)} holds ${values.map((value) => JSON.stringify(value)).join(', ')}, which enum ${name} does not know`,
      `add the value to enum ${name}, or mend the rows`,
      column,
    ),
  ];
}
