/** A value as the oracle keeps it: instants are nanoseconds since 1970, integer ids are integers, areas have 12 digits. */
export type Cell = string | number | bigint | boolean | null;

/** A row of a department's table, by column. */
export type Row = Readonly<Record<string, Cell>>;
