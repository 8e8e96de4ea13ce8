import { parseArgs } from 'node:util';
import { questions, type Question } from './questions.ts';

export interface Options {
  readonly rounds: number;
  /** Length of one measured slice, in seconds. */
  readonly seconds: number;
  /** One pass per entry; `[16, 1]` measures with 16 clients and with one. */
  readonly clients: readonly number[];
  readonly scale: number;
  readonly questions: readonly Question[];
  readonly contestants: readonly ContestantName[];
  readonly postgresUrl: string;
}

export const contestantNames = [
  'floor',
  'pipelined',
  'heyi',
  'heyi-allow-all',
  'hive-gateway',
  'hive-gateway-rust',
  'apollo-gateway',
  'mercurius-gateway',
  'postgraphile',
  'stitched',
] as const;

export type ContestantName = (typeof contestantNames)[number];

/**
 * Reads the command line of `npm run bench`. The plain floor always takes part: every ratio is against it.
 *
 * @throws Error naming the option, what it accepts and what came.
 */
export function readOptions(argv: readonly string[], environment: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      rounds: { type: 'string', default: '15' },
      seconds: { type: 'string', default: '1' },
      clients: { type: 'string', default: '16,1' },
      scale: { type: 'string', default: '1' },
      only: { type: 'string', default: questions.map((question) => question.id).join(',') },
      contestants: { type: 'string', default: contestantNames.join(',') },
    },
  });
  const asked = values.only.split(',').map((id) => id.trim().toLowerCase());
  const contestants = values.contestants.split(',').map((name) => name.trim().toLowerCase());
  for (const id of asked)
    assertOneOf(
      '--only',
      id,
      questions.map((question) => question.id),
    );
  for (const name of contestants) assertOneOf('--contestants', name, contestantNames);
  return {
    rounds: numberWithin('--rounds', values.rounds, 1, 1000),
    seconds: numberWithin('--seconds', values.seconds, 0.1, 60),
    clients: values.clients.split(',').map((clients) => numberWithin('--clients', clients, 1, 256)),
    scale: numberWithin('--scale', values.scale, 0.01, 8),
    questions: questions.filter((question) => asked.includes(question.id)),
    contestants: contestantNames.filter((name) => name === 'floor' || contestants.includes(name)),
    postgresUrl: environment['HEYI_BENCH_POSTGRES_URL'] ?? 'postgres://root@127.0.0.1:5432/postgres',
  };
}

function numberWithin(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most)) {
    throw new Error(`${option} takes a number from ${least} to ${most}; got "${text}".`);
  }
  return value;
}

function assertOneOf(option: string, value: string, accepted: readonly string[]): void {
  if (!accepted.includes(value)) throw new Error(`${option} accepts ${accepted.join(', ')}; got "${value}".`);
}
