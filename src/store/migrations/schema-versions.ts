import { sql, type Kysely, type Migration } from 'kysely';

/** The published schema as it was, one version after the other, and what changed from each to the next. */
export const schemaVersions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('schema_versions')
      .addColumn('version', 'integer', (column) => column.primaryKey())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('sdl', 'text', (column) => column.notNull())
      .addColumn('changes', 'jsonb', (column) => column.notNull())
      .addColumn('at', 'timestamptz', (column) => column.notNull().defaultTo(sql`clock_timestamp()`))
      .execute();
  },
  async down(db: Kysely<unknown>) {
    await db.schema.dropTable('schema_versions').execute();
  },
};
