/** What a department's database publishes of a table: how many rows there are, and how many different values each column has. */
export interface TableStatistics {
  readonly rows: number;
  readonly different: ReadonlyMap<string, number>;
}

/** By department and table; undefined where nothing is known. */
export type Statistics = (department: string, table: string) => TableStatistics | undefined;

export const noStatistics: Statistics = () => undefined;
