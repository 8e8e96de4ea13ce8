import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig, type Config } from '../config.ts';
import { answerSystem, type AnsweredSystem } from '../demo/systems/answer-system.ts';
import type { Judgement } from '../demo/systems/judge-figure.ts';
import { readSystems } from '../demo/systems/read-systems.ts';
import type { System } from '../demo/systems/system.ts';
import { systemsBook } from '../demo/systems/systems-book.ts';
import { packageRoot } from '../package-root.ts';
import { composeFolder } from '../server/compose-folder.ts';
import { badRequest } from './bad-request.ts';
import type { Command } from './command.ts';
import { figureLine, figuresSummary } from './figure-line.ts';
import { startAsking } from './start-asking.ts';
import { terminalLanguage } from './terminal-language.ts';

/** A figure may count a table of millions, and nobody else waits. */
const PATIENCE_MS = 120_000;
/** Ids are sealed with it, and so the same each time that the book is made. */
export const BOOK_KEY = Buffer.alloc(32, 'book').toString('base64');

export const systems: Command = {
  usage: '[--row <row>]… [--from <folder>] [--out <file> | --json]',
  does: 'asks the saved query of every system and compares its figures: wanted and got; exit code 1 when one differs',
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        row: { type: 'string', multiple: true, default: [] },
        from: { type: 'string', default: join(packageRoot, 'examples', 'systems') },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const language = terminalLanguage();
    return withConfig(async (config) => {
      const { schema } = composeFolder(config.schemaFolder, config.extensionsFolder);
      const chosen = systemsOfRows(readSystems(values.from, schema), values.row);
      const { ask, stop } = await startAsking(config);
      try {
        const answered: AnsweredSystem[] = [];
        for (const system of chosen) {
          const one = await answerSystem(system, ask, config.scale);
          answered.push(one);
          if (values.json) continue;
          for (const judgement of one.judgements) process.stdout.write(`${figureLine(judgement, language)}\n`);
          for (const { message } of one.answer?.errors ?? []) process.stdout.write(`${system.row}   ${message}\n`);
        }
        if (values.out !== undefined) writeFileSync(values.out, systemsBook(answered, config));
        const judgements = answered.flatMap((one) => one.judgements);
        process.stdout.write(
          values.json
            ? `${JSON.stringify(judgements.map(asData), undefined, 2)}\n`
            : `${figuresSummary(judgements, config.scale, language)}\n`,
        );
        const whole = answered.every(({ answer }) => answer?.errors === undefined);
        return whole && judgements.every(({ agrees }) => agrees) ? 0 : 1;
      } finally {
        await stop();
      }
    });
  },
};

/** The demo's configuration, with all further departments; a folder of its own where none is named, for nobody else's changes are the book's. */
async function withConfig(run: (config: Config) => Promise<number>): Promise<number> {
  const temporary = mkdtempSync(join(tmpdir(), 'heyi-systems-'));
  try {
    const config = readConfig({
      HEYI_EXTENSIONS: join(packageRoot, 'examples', 'extensions'),
      HEYI_KEY: BOOK_KEY,
      HEYI_DATA: temporary,
      ...process.env,
      HEYI_DEMO: '1',
      PORT: '0',
    });
    return await run({ ...config, sourceTimeoutMs: PATIENCE_MS });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function systemsOfRows(all: readonly System[], rows: readonly string[]): readonly System[] {
  const known = all.map(({ row }) => row);
  const unknown = rows.find((row) => !known.includes(row));
  if (unknown !== undefined) throw badRequest(`there is no system "${unknown}", only ${known.join(', ')}`);
  return rows.length === 0 ? all : all.filter(({ row }) => rows.includes(row));
}

function asData({ figure, expected, got, agrees }: Judgement) {
  const { row, name, kind, rounded, bound, wanted, file, line } = figure;
  return { row, name, kind, rounded, bound, wanted, expected, got: got ?? null, agrees, file, line };
}
