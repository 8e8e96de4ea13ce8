import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely';

/** A fragment as a query that `pg` runs. */
export function compileSql(query: RawBuilder<unknown>): { readonly text: string; readonly values: unknown[] } {
  const compiler = new Kysely<never>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  const { sql: text, parameters } = query.compile(compiler);
  return { text, values: [...parameters] };
}
