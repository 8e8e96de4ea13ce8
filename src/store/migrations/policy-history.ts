import { sql, type Kysely, type Migration } from 'kysely';

/** The policy as a history of items: who changed what when, and nothing of it is ever written over. */
export const policyHistory: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('policy_epochs')
      .addColumn('epoch', 'bigint', (column) => column.primaryKey())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('parent', 'bigint', (column) => column.unique().references('policy_epochs.epoch'))
      .addColumn('at', 'timestamptz', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('approver', 'text')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('restores', 'bigint', (column) => column.references('policy_epochs.epoch'))
      // One line of epochs, without a gap: none is forgotten, and none beside another.
      .addCheckConstraint('policy_epochs_in_line', sql`epoch = coalesce(parent, 0) + 1`)
      .addCheckConstraint('policy_epochs_two_people', sql`approver <> author`)
      .execute();
    await db.schema
      .createTable('policy_items')
      .addColumn('file', 'text', (column) => column.notNull())
      .addColumn('section', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('body', 'jsonb', (column) => column.notNull())
      .addColumn('since_epoch', 'bigint', (column) => column.notNull().references('policy_epochs.epoch'))
      .addColumn('until_epoch', 'bigint', (column) => column.references('policy_epochs.epoch'))
      .addPrimaryKeyConstraint('policy_items_pkey', ['file', 'section', 'key', 'since_epoch'])
      .addCheckConstraint('policy_items_period', sql`until_epoch > since_epoch`)
      .execute();
    // Of one place one item holds.
    await db.schema
      .createIndex('policy_items_held')
      .unique()
      .on('policy_items')
      .columns(['file', 'section', 'key'])
      .where(sql.ref('until_epoch'), 'is', null)
      .execute();
    await db.schema.createIndex('policy_items_since').on('policy_items').column('since_epoch').execute();
    await db.schema.createIndex('policy_items_until').on('policy_items').column('until_epoch').execute();
    await sql`
      create function policy_past_is_kept() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and tg_table_name = 'policy_items' then
          if old.until_epoch is null and new.until_epoch is not null
            and to_jsonb(new) - 'until_epoch' = to_jsonb(old) - 'until_epoch' then
            return new;
          end if;
        end if;
        raise exception 'what is past is kept: no % of %', lower(tg_op), tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $$`.execute(db);
    for (const table of ['policy_epochs', 'policy_items']) {
      const on = sql.table(table);
      await sql`create trigger past_is_kept before update or delete on ${on}
        for each row execute function policy_past_is_kept()`.execute(db);
      await sql`create trigger past_is_not_emptied before truncate on ${on}
        for each statement execute function policy_past_is_kept()`.execute(db);
    }
  },
  async down(db: Kysely<unknown>) {
    await db.schema.dropTable('policy_items').execute();
    await db.schema.dropTable('policy_epochs').execute();
    await sql`drop function policy_past_is_kept()`.execute(db);
  },
};
