import type { ClientConfig } from 'pg';
import { HeyiError } from '../../errors/heyi-error.ts';
import type { Step } from '../../plan/plan.ts';
import type { Departure } from '../departure.ts';
import type { BoundStatement, Row, Source, Statement } from '../source.ts';
import { rowDecoder } from '../decode.ts';
import { postgresDecoders } from './decoders.ts';
import { PipelinedConnection } from './pipelined-connection.ts';
import { postgresStatement } from './postgres-statement.ts';
import { spreadScans } from './spread-scans.ts';
import { statisticsQuery } from './statistics-query.ts';

export interface PostgresSourceOptions {
  readonly department: string;
  readonly connection: ClientConfig;
  /** Connections of each of the two lanes. */
  readonly connections: number;
  readonly statementTimeoutMs: number;
}

/**
 * A department's PostgreSQL. Two lanes of pipelined connections: statements asked by keys are planned once for any keys
 * (`force_generic_plan`: `= any($1)` with one key is otherwise planned anew each time); searches by value are planned for
 * their values (`force_custom_plan`: left to itself, PostgreSQL settles after five runs on a plan that walks the whole
 * primary key for a page of one small area, 4 ms instead of 0.3).
 */
export function postgresSource({
  department,
  connection,
  connections,
  statementTimeoutMs,
}: PostgresSourceOptions): Source {
  const lane = (planCacheMode: string, more = 0): readonly PipelinedConnection[] => {
    const settings = {
      timezone: 'Asia/Shanghai',
      datestyle: 'ISO',
      default_transaction_read_only: 'on',
      plan_cache_mode: planCacheMode,
      // Compiling a statement takes longer than most of them do.
      jit: 'off',
      statement_timeout: statementTimeoutMs,
    };
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    const config = {
      ...connection,
      application_name: 'heyi',
      options: options.join(' '),
      keepAlive: true,
      connectionTimeoutMillis: statementTimeoutMs,
      // Where even the server's own timeout is not heard of, the connection is dead: `pg` closes it.
      query_timeout: statementTimeoutMs + 1000,
    };
    return Array.from({ length: connections + more }, () => new PipelinedConnection(config));
  };
  /** As published last. */
  const rowsByTable = new Map<string, number>();
  const plannedOnce = lane('force_generic_plan');
  const plannedEachTime = lane('force_custom_plan', 1);

  return {
    department,
    prepare: (step: Step): Statement => postgresStatement(step),
    async read(statements: readonly BoundStatement[], departure?: Departure): Promise<readonly Row[][]> {
      const lane = statements.every(({ statement }) => statement.planOnce) ? plannedOnce : plannedEachTime;
      const scans = statements.filter(({ statement }) => statement.scan !== undefined).length;
      // Side by side over connections that have nothing to do, but for one: what is asked meanwhile must not wait behind them.
      const idle = scans < 2 ? [] : lane.filter(({ load }) => load === 0).slice(1);
      if (idle.length < 2) return ask(leastBusy(lane), lane, statements, departure);
      const parts = spreadScans(statements, idle.length, (table) => rowsByTable.get(table) ?? 1);
      const results = await Promise.all(parts.map((part, index) => ask(idle[index]!, lane, part, departure)));
      const rowsOf = new Map(parts.flatMap((part, index) => part.map((each, at) => [each, results[index]![at]!])));
      return statements.map((statement) => rowsOf.get(statement)!);
    },
    async readStatistics(tables) {
      const parts = tables.map((table) => table.split('.'));
      const schemas = parts.map((words) => (words.length > 1 ? words[0]! : null));
      const values = [schemas, parts.map((words) => words.at(-1)!)];
      const [rows] = await leastBusy(plannedEachTime).read([{ statement: STATISTICS, values }]);
      const found = new Map<string, { rows: number; different: Map<string, number> }>();
      for (const [at, count, column, different] of rows!) {
        const table = tables[(at as number) - 1]!;
        const known = found.get(table) ?? { rows: count as number, different: new Map<string, number>() };
        found.set(table, known);
        rowsByTable.set(table, known.rows);
        if (column !== null) known.different.set(column as string, different as number);
      }
      return found;
    },
    async ping() {
      return leastBusy(plannedOnce)
        .read([PING])
        .then(
          () => true,
          () => false,
        );
    },
    async close() {
      await Promise.all([...plannedOnce, ...plannedEachTime].map((each) => each.drop()));
    },
  };

  async function ask(
    connection: PipelinedConnection,
    lane: readonly PipelinedConnection[],
    statements: readonly BoundStatement[],
    departure: Departure | undefined,
  ): Promise<Row[][]> {
    const startedAt = performance.now();
    try {
      return await connection.read(statements, departure);
    } catch (error) {
      if (departure?.left === true) throw new HeyiError('REQUEST_CANCELLED', {}, { cause: error });
      // Stopped, but not for its time and not for its caller: a cancel meant for another statement of the connection.
      const struck = codeOf(error) === QUERY_CANCELED && performance.now() - startedAt < statementTimeoutMs * 0.9;
      if (!struck) throw asSourceError(error);
      return await leastBusy(lane)
        .read(statements, departure)
        .catch((again: unknown) => Promise.reject(asSourceError(again)));
    }
  }

  function asSourceError(error: unknown): HeyiError {
    const code = codeOf(error);
    // SQLSTATE class 22, data exception: the value is wrong, and the source is well.
    if (code?.startsWith('22') === true) return new HeyiError('VALUE_REFUSED', { department }, { cause: error });
    // Its own time limit, or silence: the server did not answer, not even to say that.
    return code === QUERY_CANCELED || SILENCE.has((error as { readonly message?: unknown }).message)
      ? new HeyiError('SOURCE_TIMEOUT', { department, limit: statementTimeoutMs }, { cause: error })
      : new HeyiError('SOURCE_UNAVAILABLE', { department }, { cause: error });
  }
}

/** SQLSTATE query_canceled: a time limit or a CancelRequest, said by a server that is well. */
const QUERY_CANCELED = '57014';

function codeOf(error: unknown): string | undefined {
  return (error as { readonly code?: string }).code;
}

/** What `pg` says, without a code, of a server that does not answer a statement or a connection. */
const SILENCE: ReadonlySet<unknown> = new Set(['Query read timeout', 'timeout expired']);

const STATISTICS: Statement = {
  name: 'heyi_statistics',
  text: statisticsQuery,
  parameters: [],
  planOnce: false,

  decode: rowDecoder(
    [
      { name: 'at', scalar: 'Int' },
      { name: 'rows', scalar: 'Float' },
      { name: 'column', scalar: 'String' },
      { name: 'different', scalar: 'Float' },
    ],
    postgresDecoders,
  ),
};

const PING: BoundStatement = {
  statement: {
    name: 'heyi_ping',
    text: 'select 1',
    parameters: [],
    planOnce: true,

    decode: () => undefined,
  },
  values: [],
};

function leastBusy(connections: readonly PipelinedConnection[]): PipelinedConnection {
  return connections.reduce((best, each) => (each.load < best.load ? each : best));
}
