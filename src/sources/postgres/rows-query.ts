import pg from 'pg';
import type { BoundStatement, Row } from '../source.ts';

/** What `@types/pg` does not tell of a query: what it sends, and what `pg` hands it of the answer. */
interface QueryInternals {
  new (
    text: string,
    values: readonly unknown[],
  ): {
    readonly text: string;
    readonly values: readonly unknown[];
    readonly portal: string;
    name: string | undefined;
    callback: unknown;
    hasBeenParsed(connection: QueryConnection): boolean;
  };
}

interface QueryConnection {
  readonly submittedNamedStatements: Record<string, string>;
  parse(statement: { readonly name: string; readonly text: string }): void;
  bind(portal: object): void;
  execute(portal: object): void;
  sync(): void;
}

const Query = pg.Query as unknown as QueryInternals;
const { prepareValue } = (pg as unknown as { readonly utils: { readonly prepareValue: (value: unknown) => unknown } })
  .utils;

/**
 * A named statement whose rows stay as the server sends them: arrays of texts, which the statement's decoder knows how to read. `pg`'s own
 * query asks for a description of the rows each time, for the parsers of its columns; this one has no use for it, so the server neither
 * makes nor sends it. Everything else, the errors and the time limit among it, is as `pg` does it.
 */
export class RowsQuery extends Query {
  readonly #rows: Row[] = [];

  constructor({ statement, values }: BoundStatement, done: (error: Error | null, rows: Row[]) => void) {
    // Before anything is sent: a value that cannot be written must not leave half a message behind.
    super(statement.text, values.map(prepareValue));
    this.name = statement.name;
    this.callback = done;
  }

  prepare(connection: QueryConnection): void {
    const { text, portal } = this;
    const name = this.name!;
    if (!this.hasBeenParsed(connection)) {
      connection.parse({ name, text });
      connection.submittedNamedStatements[name] = text;
    }
    connection.bind({ portal, statement: name, values: this.values });
    connection.execute({ portal });
    connection.sync();
  }

  handleDataRow({ fields }: { readonly fields: Row }): void {
    this.#rows.push(fields);
  }

  handleCommandComplete(): void {
    // How many rows it says were sent are there.
  }

  handleReadyForQuery(): void {
    (this.callback as (error: null, rows: Row[]) => void)(null, this.#rows);
  }
}
