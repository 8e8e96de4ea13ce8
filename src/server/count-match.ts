import { HeyiError } from '../errors/heyi-error.ts';
import type { Principal } from '../permissions/principal.ts';
import type { Match } from '../plan/plan-matches.ts';
import type { Step } from '../plan/plan.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { bind, encode } from '../sources/bind.ts';
import type { Departure } from '../sources/departure.ts';
import type { Cell, Row, Source } from '../sources/source.ts';
import { isWellFormed } from '../values/is-well-formed.ts';

/** How many records link, and why the others do not. */
export interface MatchFigures {
  readonly records: number;
  readonly linked: number;
  readonly empty: number;
  readonly malformed: number;
  readonly unknown: number;
}

export interface MatchLimits {
  /** Different keys that are read at once, and so all that is held of them. */
  readonly chunk: number;
  /** Different keys of one link. */
  readonly keys: number;
  /** Of the whole question. */
  readonly milliseconds: number;
}

export const matchLimits: MatchLimits = { chunk: 10_000, keys: 5_000_000, milliseconds: 60_000 };

export interface MatchCounting {
  readonly sources: ReadonlyMap<string, Source>;
  readonly principal: Principal;
  readonly sealer: Sealer;
  readonly departure: Departure;
  /** When the question has to end, by `performance.now()`. */
  readonly deadline: number;
  readonly limits: MatchLimits;
  /** Told how many rows a department gave. */
  readonly onRows: (department: string, rows: number) => void;
}

/**
 * Counts a link: different keys stream from the linking department in chunks, each with the number of its records, and the
 * anchor is asked which of them it holds. Nothing is kept but one chunk and the figures.
 *
 * @throws MATCH_UNFINISHED, and what a source throws
 */
export async function countMatch(match: Match, counting: MatchCounting): Promise<MatchFigures> {
  const { limits, deadline } = counting;
  const figures = { records: 0, linked: 0, empty: 0, malformed: 0, unknown: 0 };
  const [[unkeyed] = [0]] = await read(match.unkeyed, {}, [], counting);
  figures.empty = Number(unkeyed);

  let keys = 0;
  for (let last: Cell = null, more = true; more;) {
    if (performance.now() > deadline) throw unfinished(match, limits, 'time');
    // 1. The next keys, and how many records have each.
    const chunk: readonly Row[] = await read(last === null ? match.first : match.next, { after: last }, [], counting);
    keys += chunk.length;
    if (keys > limits.keys) throw unfinished(match, limits, 'keys');
    more = chunk.length === limits.chunk;
    last = chunk.at(-1)?.[0] ?? null;

    // 2. Those that can be keys at all, in the form in which the anchor has them.
    const recordsByKey = new Map<string, number>();
    for (const [key, count] of chunk) {
      const text = String(key);
      const records = Number(count);
      if (text.trim() === '') figures.empty += records;
      else if (!isWellFormed(text, match.scalar)) figures.malformed += records;
      else {
        const written = String(encode(text, match.scalar));
        recordsByKey.set(written, (recordsByKey.get(written) ?? 0) + records);
      }
    }
    if (recordsByKey.size === 0) continue;

    // 3. Those that the anchor holds.
    const held = await read(match.held, {}, [...recordsByKey.keys()], counting);
    for (const row of held) {
      const key = String(encode(row.at(-1), match.scalar));
      figures.linked += recordsByKey.get(key) ?? 0;
      recordsByKey.delete(key);
    }
    for (const records of recordsByKey.values()) figures.unknown += records;
  }
  figures.records = figures.linked + figures.empty + figures.malformed + figures.unknown;
  return figures;
}

async function read(
  step: Step,
  { after = null }: { readonly after?: Cell },
  keys: readonly Cell[],
  { sources, principal, sealer, departure, limits, onRows }: MatchCounting,
): Promise<readonly Row[]> {
  const source = sources.get(step.department)!;
  const statement = source.prepare(step);
  const values = bind(statement.parameters, {
    variables: { chunk: limits.chunk, after },
    principal,
    sealer,
    maximumPageSize: limits.chunk,
    keyCeiling: limits.chunk,
    keys,
    // The position is the last key itself: it comes from the hub, and is nobody's to seal.
    openCursor: (position) => [position],
  });
  const [rows = []] = await source.read([{ statement, values }], departure);
  onRows(step.department, rows.length);
  return rows;
}

function unfinished({ link }: Match, { keys, milliseconds }: MatchLimits, what: 'time' | 'keys'): HeyiError {
  const reason =
    what === 'time'
      ? { zh: `超过 ${milliseconds} 毫秒的时限`, en: `it took longer than ${milliseconds} ms` }
      : { zh: `不同的标识超过 ${keys} 个`, en: `its records name more than ${keys} different keys` };
  return new HeyiError('MATCH_UNFINISHED', { link, reason });
}
