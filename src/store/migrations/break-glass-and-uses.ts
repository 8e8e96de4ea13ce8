import { sql, type Kysely, type Migration } from 'kysely';

/** 应急授权, each to be reviewed; and when each grant was last made use of. */
export const breakGlassAndUses: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('break_glass')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('purpose', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('grant_name', 'text', (column) => column.notNull())
      .addColumn('opened_by', 'text', (column) => column.notNull())
      .addColumn('starts_at', 'timestamptz', (column) => column.notNull())
      .addColumn('ends_at', 'timestamptz', (column) => column.notNull())
      .addColumn('epoch', 'bigint', (column) => column.references('policy_epochs.epoch'))
      .addColumn('reviewed_by', 'text')
      .addColumn('reviewed_at', 'timestamptz')
      .addColumn('finding', 'text')
      .addCheckConstraint('break_glass_window', sql`ends_at > starts_at and ends_at <= starts_at + interval '4 hours'`)
      .addCheckConstraint(
        'break_glass_review',
        sql`(reviewed_by is null) = (reviewed_at is null) and (reviewed_by is null) = (finding is null)`,
      )
      // Nobody reviews what was opened for them or by them.
      .addCheckConstraint('break_glass_two_people', sql`reviewed_by <> account and reviewed_by <> opened_by`)
      .execute();
    await db.schema.createIndex('break_glass_starts').on('break_glass').column('starts_at').execute();
    await db.schema
      .createTable('grant_uses')
      .addColumn('grant_name', 'text', (column) => column.primaryKey())
      .addColumn('last_used_at', 'timestamptz', (column) => column.notNull())
      .addColumn('uses', 'bigint', (column) => column.notNull())
      .execute();
  },
  async down(db: Kysely<unknown>) {
    await db.schema.dropTable('grant_uses').execute();
    await db.schema.dropTable('break_glass').execute();
  },
};
