import { sql, type Kysely, type Migration } from 'kysely';

/** Questions that people keep on the hub, and for whom. */
export const savedQuestions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('saved_questions')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('query', 'text', (column) => column.notNull())
      .addColumn('variables', 'text', (column) => column.notNull())
      .addColumn('shared', 'text', (column) => column.notNull())
      .addColumn('department', 'text')
      .addColumn('unit', 'text')
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`clock_timestamp()`))
      // What is shared with a unit says which.
      .addCheckConstraint(
        'saved_questions_shared',
        sql`case shared
          when 'NOBODY' then department is null and unit is null
          when 'UNIT' then department is not null
          when 'ALL' then department is null and unit is null
          else false end`,
      )
      .execute();
    await db.schema.createIndex('saved_questions_owner').on('saved_questions').column('owner').execute();
    await db.schema
      .createIndex('saved_questions_shared_with')
      .on('saved_questions')
      .columns(['shared', 'changed_at'])
      .execute();
  },
  async down(db: Kysely<unknown>) {
    await db.schema.dropTable('saved_questions').execute();
  },
};
