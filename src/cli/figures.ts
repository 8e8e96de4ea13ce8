import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { noLedger } from '../audit/no-ledger.ts';
import { readConfig } from '../config.ts';
import type { Figure } from '../demo/figures/figure.ts';
import { judgeFigure, type Judgement } from '../demo/figures/judge-figure.ts';
import { readFigures } from '../demo/figures/read-figures.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { packageRoot } from '../package-root.ts';
import { composeFolder } from '../server/compose-folder.ts';
import type { Hub } from '../server/execute-request.ts';
import { openHub } from '../server/open-hub.ts';
import { OperationCache } from '../server/operation-cache.ts';
import { badRequest } from './bad-request.ts';
import { askAsOperator } from './ask-as-operator.ts';
import type { Command } from './command.ts';
import { figureLine, figuresSummary } from './figure-line.ts';
import { terminalLanguage } from './terminal-language.ts';

/** A figure may count a table of millions, and nobody else waits. */
const PATIENCE_MS = 120_000;

export const figures: Command = {
  usage: '[--row <row>]… [--from <folder>] [--json]',
  does: 'asks for every figure of the documents: wanted and got; exit code 1 when one differs',
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        row: { type: 'string', multiple: true, default: [] },
        from: { type: 'string', default: join(packageRoot, 'demo', 'figures') },
        json: { type: 'boolean', default: false },
      },
    });
    const config = { ...readConfig(), sourceTimeoutMs: PATIENCE_MS };
    const { schema } = composeFolder(config.schemaFolder, config.extensionsFolder);
    const chosen = figuresOfRows(readFigures(values.from, schema), values.row);
    const language = terminalLanguage();
    const { hub, close } = await openHub({
      config,
      log: pino({ level: config.logLevel }, pino.destination(2)),
      ledger: noLedger,
      rules: { kind: 'allow-all' },
      cache: new OperationCache(1),
      onSourceFailure: () => undefined,
    });
    try {
      const judgements: Judgement[] = [];
      for (const figure of chosen) {
        const judgement = judgeFigure(figure, await dataOf(hub, figure), config.scale);
        judgements.push(judgement);
        if (!values.json) process.stdout.write(`${figureLine(judgement, language)}\n`);
      }
      process.stdout.write(
        values.json
          ? `${JSON.stringify(judgements.map(asData), undefined, 2)}\n`
          : `${figuresSummary(judgements, config.scale, language)}\n`,
      );
      return judgements.every(({ agrees }) => agrees) ? 0 : 1;
    } finally {
      await close();
    }
  },
};

function figuresOfRows(all: readonly Figure[], rows: readonly string[]): readonly Figure[] {
  const known = [...new Set(all.map(({ row }) => row))];
  const unknown = rows.find((row) => !known.includes(row));
  if (unknown !== undefined) throw badRequest(`no figure is of row "${unknown}", only of ${known.join(', ')}`);
  return rows.length === 0 ? all : all.filter(({ row }) => rows.includes(row));
}

/** The answer; undefined for a question whose values are refused, which is a figure that differs and no reason to stop. */
async function dataOf(hub: Hub, { document }: Figure): Promise<unknown> {
  try {
    return await askAsOperator(hub, document);
  } catch (error) {
    if (error instanceof HeyiError && error.code !== 'SOURCE_UNAVAILABLE') return undefined;
    throw error;
  }
}

function asData({ figure, expected, got, agrees }: Judgement) {
  const { row, name, kind, rounded, bound, wanted, file, line } = figure;
  return { row, name, kind, rounded, bound, wanted, expected, got: got ?? null, agrees, file, line };
}
