export type Row = Readonly<Record<string, string | number | boolean | null>>;

export interface Rows {
  /** `people.nodes`, or the name of a list. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** The lists of an answer that are not within another, each as a table: single objects become columns (`area.name`), lists their length. */
export function rowsOf(data: unknown): readonly Rows[] {
  const found: Rows[] = [];
  const look = (value: unknown, path: readonly string[]) => {
    if (Array.isArray(value)) {
      const rows = value.filter(isObject).map((item) => flat(item));
      if (rows.length === 0) return;
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      found.push({ path: path.join('.'), columns, rows });
    } else if (isObject(value)) for (const [name, member] of Object.entries(value)) look(member, [...path, name]);
  };
  look(data, []);
  return found;
}

function flat(item: Readonly<Record<string, unknown>>, prefix = ''): Row {
  const row: Record<string, string | number | boolean | null> = {};
  for (const [name, value] of Object.entries(item)) {
    const list = Array.isArray(value)
      ? value
      : isObject(value) && Array.isArray(value['nodes'])
        ? value['nodes']
        : undefined;
    if (list !== undefined) row[`${prefix}${name}`] = list.length;
    else if (isObject(value)) Object.assign(row, flat(value, `${prefix}${name}.`));
    else row[`${prefix}${name}`] = value as string | number | boolean | null;
  }
  return row;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
