import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ClientConfig } from 'pg';
import { pino } from 'pino';
import { readConfig, sourceVariable, type Config } from '../config.ts';
import { findDemoTables } from '../demo/demo-tables.ts';
import { findDrift, type InspectedDepartment } from '../drift/find-drift.ts';
import { mappedTables } from '../drift/mapped-tables.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { SchemaInvalidError } from '../errors/schema-invalid-error.ts';
import { composeFolder, type ComposedFolder } from '../server/compose-folder.ts';
import { openConnections, type Connections } from '../server/open-connections.ts';
import { runningPostgres } from '../sources/embedded/running-postgres.ts';
import { checkText } from './check-text.ts';
import type { CheckResult } from './check-result.ts';
import type { Command } from './command.ts';
import { inspectDepartment } from './inspect-department.ts';
import { terminalLanguage } from './terminal-language.ts';
import { unreachableReason } from './unreachable-reason.ts';

/** A look at the catalogue is quick; what takes longer than this is not well. */
const PATIENCE_MS = 30_000;

/**
 * Exit codes, for CI: 0 when files and databases agree (there may be warnings), 1 when they do not, or the files do not compose;
 * 2 when it could not be found out: wrong usage, wrong settings, a database that cannot be reached.
 */
export const check: Command = {
  usage: '[--json]',
  does: "composes the departments' files and compares them with their databases; exit code 1 on drift",
  async run(words) {
    const json = readWords(words);
    if (json === undefined) {
      process.stderr.write('heyi check [--json]\n');
      return 2;
    }
    try {
      const result = await checkAll(readConfig({ ...process.env }, 'command'));
      process.stdout.write(json ? `${JSON.stringify(result, undefined, 2)}\n` : checkText(result));
      return exitCodeOf(result);
    } catch (error) {
      if (!(error instanceof HeyiError)) throw error;
      process.stderr.write(`${error.code}\n${error.text(terminalLanguage())}\n`);
      return 2;
    }
  },
};

function readWords(words: readonly string[]): boolean | undefined {
  try {
    return parseArgs({ args: [...words], options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch {
    return undefined;
  }
}

function exitCodeOf({ unreachable, problems }: CheckResult): number {
  if (problems.some(({ severity }) => severity === 'error')) return 1;
  return unreachable.length > 0 ? 2 : 0;
}

/** SQLSTATE class 42, a statement that cannot be: a mistake of the hub's own; a right that is lacking is not. */
function isOurs(error: unknown): boolean {
  const { code } = error as { readonly code?: string };
  return code?.startsWith('42') === true && code !== '42501';
}

/** Files that do not compose are the whole result: of what they map, nothing certain could be said. */
async function checkAll(config: Config): Promise<CheckResult> {
  try {
    return await checkDatabases(composeFolder(config.schemaFolder, config.extensionsFolder), config);
  } catch (error) {
    if (!(error instanceof SchemaInvalidError)) throw error;
    const problems = error.problems.map((problem) => ({ ...problem, severity: 'error' as const }));
    return { compared: [], problems, unreachable: [], unconnected: [] };
  }
}

async function checkDatabases(composed: ComposedFolder, config: Config): Promise<CheckResult> {
  const names = composed.departments.map(({ name }) => name);
  const isConnected = (name: string) =>
    config.sourceUrl(name) !== undefined || (config.demo && findDemoTables(name) !== undefined);
  const connections = await connect(names.filter(isConnected), config);
  try {
    const tables = mappedTables(composed);
    const inspected = new Map<string, InspectedDepartment>();
    const unreachable: CheckResult['unreachable'][number][] = [];
    const inspect = async ([department, connection]: readonly [string, ClientConfig]) => {
      const own = tables.filter((table) => table.department === department);
      try {
        inspected.set(department, await inspectDepartment(connection, own, PATIENCE_MS));
      } catch (error) {
        if (isOurs(error)) throw error;
        unreachable.push({ department, variable: sourceVariable(department), reason: unreachableReason(error) });
      }
    };
    await Promise.all([...connections.byDepartment].map(inspect));
    return {
      compared: names.filter((name) => inspected.has(name)),
      problems: findDrift(tables, inspected),
      unreachable: unreachable.sort((one, other) => names.indexOf(one.department) - names.indexOf(other.department)),
      unconnected: names
        .filter((name) => !isConnected(name))
        .map((department) => ({ department, variable: sourceVariable(department) })),
    };
  } finally {
    await connections.close();
  }
}

/** As a hub would be connected; to the embedded PostgreSQL also while a hub runs on it. */
async function connect(departments: readonly string[], config: Config): Promise<Connections> {
  try {
    return await openConnections(departments, config, pino({ level: 'warn' }, pino.destination(2)));
  } catch (error) {
    if (!(error instanceof HeyiError) || error.code !== 'DATA_FOLDER_IN_USE') throw error;
    const embedded = await runningPostgres(join(config.dataFolder, 'postgres'));
    const connectionOf = (department: string): ClientConfig => {
      const url = config.sourceUrl(department);
      return url === undefined ? embedded(department) : { connectionString: url };
    };
    return {
      byDepartment: new Map(departments.map((department) => [department, connectionOf(department)])),
      embeddedStore: undefined,
      close: () => Promise.resolve(),
    };
  }
}
