import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { HeyiError } from '../errors/heyi-error.ts';
import type { StoreDatabase } from './store-database.ts';
import { storeFailure } from './store-failure.ts';

/** 已存查询. A question that somebody keeps on the hub. It gives nobody a right: whoever asks it asks by their own. */
export interface SavedQuestion extends QuestionToSave {
  readonly id: string;
  readonly owner: string;
  readonly changedAt: Date;
}

export interface QuestionToSave {
  readonly title: string;
  readonly query: string;
  /** A JSON object. */
  readonly variables: string;
  readonly audience: Audience;
}

/** Who finds a question in their list, besides its owner. Without a unit: all of the department. */
export type Audience =
  | { readonly kind: 'NOBODY' }
  | { readonly kind: 'UNIT'; readonly department: string; readonly unit: string | undefined }
  | { readonly kind: 'ALL' };

/** Where somebody who looks belongs. */
export interface Reader {
  readonly account: string;
  readonly department: string | undefined;
  readonly unit?: string | undefined;
}

/** Of one account. */
export const MOST_QUESTIONS = 200;
/** Names the lock of an account's questions, beside that of the policy's changes. */
const LOCK = 0x68657969;

/** Questions as they are kept. What they may hold is asked before. */
export class SavedQuestions {
  readonly #db: StoreDatabase;

  constructor(db: StoreDatabase) {
    this.#db = db;
  }

  /** Somebody's own, and the latest that others share with them; latest first. */
  async listFor({ account, department, unit }: Reader, most: number): Promise<readonly SavedQuestion[]> {
    const rows = await this.#db
      .selectFrom('saved_questions')
      .selectAll()
      .where((eb) =>
        eb.or([
          eb('owner', '=', account),
          eb('shared', '=', 'ALL'),
          eb.and([
            eb('shared', '=', 'UNIT'),
            eb('department', '=', department ?? null),
            eb.or([eb('unit', 'is', null), eb('unit', '=', unit ?? null)]),
          ]),
        ]),
      )
      // One's own are never crowded out.
      .orderBy(sql`owner = ${account}`, 'desc')
      .orderBy('changed_at', 'desc')
      .orderBy('id')
      .limit(MOST_QUESTIONS + most)
      .execute()
      .catch(refuse);
    return rows.map(questionOf);
  }

  /** @throws TOO_MANY_QUESTIONS */
  async add(owner: string, question: QuestionToSave): Promise<SavedQuestion> {
    return this.#db
      .transaction()
      .execute(async (transaction) => {
        // One account's after one another, or two at the same time would both see room for one.
        await sql`select pg_advisory_xact_lock(${LOCK + 1}, hashtext(${owner}))`.execute(transaction);
        const { count } = await transaction
          .selectFrom('saved_questions')
          .select(({ fn }) => fn.countAll<string>().as('count'))
          .where('owner', '=', owner)
          .executeTakeFirstOrThrow();
        if (Number(count) >= MOST_QUESTIONS) throw new HeyiError('TOO_MANY_QUESTIONS', { limit: MOST_QUESTIONS });
        return questionOf(
          await transaction
            .insertInto('saved_questions')
            .values({ id: randomUUID(), owner, ...columnsOf(question) })
            .returningAll()
            .executeTakeFirstOrThrow(),
        );
      })
      .catch(refuse);
  }

  /** @throws QUESTION_ABSENT for one that is not there or another's */
  async change(id: string, owner: string, question: QuestionToSave): Promise<SavedQuestion> {
    const row = await this.#db
      .updateTable('saved_questions')
      .set({ ...columnsOf(question), changed_at: new Date() })
      .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
      .where('owner', '=', owner)
      .returningAll()
      .executeTakeFirst()
      .catch(refuse);
    if (row === undefined) throw new HeyiError('QUESTION_ABSENT', { question: id });
    return questionOf(row);
  }

  /** One's own; with `anybodys`, whatever others were shown. @throws QUESTION_ABSENT */
  async remove(id: string, owner: string, { anybodys }: { readonly anybodys: boolean }): Promise<void> {
    const removed = await this.#db
      .deleteFrom('saved_questions')
      .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
      .where((eb) => eb.or([eb('owner', '=', owner), ...(anybodys ? [eb('shared', '<>', 'NOBODY')] : [])]))
      .returning('id')
      .executeTakeFirst()
      .catch(refuse);
    if (removed === undefined) throw new HeyiError('QUESTION_ABSENT', { question: id });
  }
}

function columnsOf({ title, query, variables, audience }: QuestionToSave) {
  const isUnit = audience.kind === 'UNIT';
  return {
    title,
    query,
    variables,
    shared: audience.kind,
    department: isUnit ? audience.department : null,
    unit: isUnit ? (audience.unit ?? null) : null,
  };
}

interface QuestionRow {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly query: string;
  readonly variables: string;
  readonly shared: string;
  readonly department: string | null;
  readonly unit: string | null;
  readonly changed_at: Date;
}

function questionOf({ id, owner, title, query, variables, changed_at: changedAt, ...row }: QuestionRow): SavedQuestion {
  return { id, owner, title, query, variables, changedAt, audience: audienceOf(row) };
}

function audienceOf({ shared, department, unit }: Pick<QuestionRow, 'shared' | 'department' | 'unit'>): Audience {
  if (shared === 'UNIT') return { kind: 'UNIT', department: department!, unit: unit ?? undefined };
  return { kind: shared === 'ALL' ? 'ALL' : 'NOBODY' };
}

function refuse(error: unknown): never {
  throw storeFailure(error);
}
