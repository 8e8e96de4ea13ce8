import type { Random } from '../../src/demo/chance/random.ts';
import { scrambledCell } from './scrambled-cell.ts';
import type { TableSight } from './sight.ts';

/** A row as PostgreSQL writes its cells. */
export type TextRow = Readonly<Record<string, string | null>>;

export interface TableShape {
  readonly department: string;
  readonly table: string;
  readonly key: string;
  readonly columns: readonly ColumnShape[];
}

export interface ColumnShape {
  readonly name: string;
  /** PostgreSQL's name of it: `text`, `int8`, `timestamptz`. */
  readonly type: string;
  readonly nullable: boolean;
}

export interface Scrambled {
  readonly rows: readonly TextRow[];
  readonly changed: number;
  readonly deleted: number;
  readonly inserted: number;
}

/**
 * A table's rows, with another value wherever a principal sees none:
 *
 *   1. in a row that is seen, hidden columns, and masked ones as far as their mask hides
 *   2. of the others, some go
 *   3. some change in all columns, their key among them
 *   4. and some come, which look like those that were there
 *
 * Values come from other rows of the column, those in sight too: a hidden row that links to a visible one is where leaks are.
 */
export function scrambledRows(given: {
  readonly shape: TableShape;
  readonly sight: TableSight;
  readonly rows: readonly TextRow[];
  readonly seen: ReadonlySet<string>;
  /** Keys of the rows of which it is hidden whom they concern. */
  readonly nameless: ReadonlySet<string>;
  readonly random: Random;
}): Scrambled {
  const { shape, sight, rows, seen, nameless, random } = given;
  const { key, columns } = shape;
  const tally = { changed: 0, deleted: 0, inserted: 0 };
  const donor = (column: string): string | null => rows[random.below(rows.length)]![column]!;
  const keys = new Set(rows.map((row) => row[key]!));
  const freshKey = (like: string): string | undefined => {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const fresh = scrambledCell({
        value: like,
        sight: { kind: 'hidden' },
        type: 'key',
        donor: () => donor(key),
        random,
      });
      if (fresh !== null && !keys.has(fresh)) {
        keys.add(fresh);
        return fresh;
      }
    }
    return undefined;
  };

  const inSight = (row: TextRow): TextRow => {
    const changed: Record<string, string | null> = { ...row };
    let different = false;
    for (const { name, type, nullable } of columns) {
      if (name === key || sight.deciding.includes(name)) continue;
      const hidden = nameless.has(row[key]!) && sight.nameless!.columns.includes(name);
      const of = hidden ? { kind: 'hidden' as const } : (sight.columns.get(name) ?? { kind: 'hidden' as const });
      if (of.kind === 'open') continue;
      const value = scrambledCell({ value: row[name]!, sight: of, type, donor: () => donor(name), random });
      changed[name] = value === null && !nullable ? row[name]! : value;
      different ||= changed[name] !== row[name];
    }
    if (different) tally.changed += 1;
    return different ? changed : row;
  };

  const outOfSight = (row: TextRow, freshly: boolean): TextRow | undefined => {
    const changed: Record<string, string | null> = {};
    for (const { name, type, nullable } of columns) {
      if (name === key) continue;
      const value = scrambledCell({
        value: row[name]!,
        sight: { kind: 'hidden' },
        type,
        donor: () => donor(name),
        random,
      });
      changed[name] = value === null && !nullable ? row[name]! : value;
    }
    const fresh = freshly ? freshKey(row[key]!) : row[key]!;
    return fresh === undefined
      ? undefined
      : Object.fromEntries(columns.map(({ name }) => [name, name === key ? fresh : changed[name]!]));
  };

  const scrambled: TextRow[] = [];
  for (const row of rows) {
    if (seen.has(row[key]!)) {
      scrambled.push(inSight(row));
      continue;
    }
    const fate = random.below(10);
    if (fate < 3) {
      tally.deleted += 1;
      continue;
    }
    const changed = outOfSight(row, fate < 6);
    if (changed === undefined) continue;
    tally.changed += 1;
    scrambled.push(changed);
    if (fate > 7) {
      const inserted = outOfSight(row, true);
      if (inserted === undefined) continue;
      tally.inserted += 1;
      scrambled.push(inserted);
    }
  }
  const differs = tally.changed + tally.deleted + tally.inserted > 0;
  return { rows: differs ? scrambled : rows, ...tally };
}
