import { sql, type Kysely, type Migration } from 'kysely';

/** Changes that somebody proposes and another decides on. */
export const policyDrafts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('policy_drafts')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('department', 'text')
      .addColumn('based_on', 'bigint', (column) => column.notNull().references('policy_epochs.epoch'))
      .addColumn('changes', 'jsonb', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`clock_timestamp()`))
      .addColumn('status', 'text', (column) => column.notNull().defaultTo('PENDING'))
      .addColumn('decided_by', 'text')
      .addColumn('decided_at', 'timestamptz')
      .addColumn('epoch', 'bigint', (column) => column.references('policy_epochs.epoch'))
      .addCheckConstraint(
        'policy_drafts_status',
        sql`case status
          when 'PENDING' then decided_by is null and decided_at is null and epoch is null
          when 'APPLIED' then decided_by is not null and decided_at is not null and epoch is not null
          when 'REJECTED' then decided_by is not null and decided_at is not null and epoch is null
          when 'WITHDRAWN' then decided_by is not null and decided_at is not null and epoch is null
          else false end`,
      )
      .execute();
    await db.schema
      .createIndex('policy_drafts_created')
      .on('policy_drafts')
      .columns(['status', 'created_at'])
      .execute();
    await sql`
      create function policy_decision_is_kept() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          if old.status = 'PENDING'
            and (new.id, new.author, new.department, new.based_on, new.changes, new.reason, new.created_at)
              is not distinct from (old.id, old.author, old.department, old.based_on, old.changes, old.reason, old.created_at) then
            return new;
          end if;
        end if;
        raise exception 'what was proposed and decided is kept: no % of %', lower(tg_op), tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $$`.execute(db);
    await sql`create trigger decision_is_kept before update or delete on policy_drafts
      for each row execute function policy_decision_is_kept()`.execute(db);
    await sql`create trigger decisions_are_not_emptied before truncate on policy_drafts
      for each statement execute function policy_decision_is_kept()`.execute(db);
  },
  async down(db: Kysely<unknown>) {
    await db.schema.dropTable('policy_drafts').execute();
    await sql`drop function policy_decision_is_kept()`.execute(db);
  },
};
