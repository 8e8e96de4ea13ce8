import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { OwnMetrics } from '../metrics.ts';
import { composeFolder } from '../compose-folder.ts';
import { openConnections } from '../open-connections.ts';
import { VerificationLimiter } from '../verification-limiter.ts';
import { Conversation, type Message } from './conversation.ts';
import type { AskedOfPrimary, AskedOfWorker, ToldByPrimary, ToldByWorker } from './messages.ts';

export interface RunningWorkers {
  readonly url: string;
  /** Each answers what is under way and ends; then the embedded database. */
  stop(): Promise<void>;
}

/** A hub process ended before it was ready. Why, it has written itself. */
export class EndedBeforeReady extends Error {}

type Talk = Conversation<AskedOfWorker, ToldByWorker, AskedOfPrimary, ToldByPrimary>;

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 30_000;
/** Whoever has answered for so long begins anew with the shortest pause. */
const STEADY_MS = 60_000;
/** Longer than a hub takes to let go of those it still answers. */
const STOP_PATIENCE_MS = 15_000;

/**
 * `config.workers` hub processes on one port, which the system's connections go to in turn, and the embedded database that they share. One that
 * ends is started again, after a pause that doubles each time.
 *
 * @throws EndedBeforeReady where one does not start the first time. CONFIGURATION_INVALID, DATA_FOLDER_IN_USE, EMBEDDED_POSTGRES_FAILED
 */
export async function startWorkers(config: Config, log: Logger): Promise<RunningWorkers> {
  const { model } = composeFolder(config.schemaFolder, config.extensionsFolder);
  const connections = await openConnections([...model.departments.keys()], config, log);
  const verifications = new VerificationLimiter();
  /** Those that answer. */
  const talks = new Map<Worker, Talk>();
  const running = new Set<Worker>();
  const pauses = new Set<NodeJS.Timeout>();
  let stopping: Promise<void> | undefined;

  const answer = async (question: AskedOfPrimary): Promise<ToldByPrimary> => {
    switch (question.kind) {
      case 'ready':
        return { kind: 'noted' };
      case 'verify': {
        const { account, times, limit } = question;
        return { kind: 'counted', left: verifications.leftInsteadOf(account, times, limit) };
      }
      case 'metrics':
        return { kind: 'metrics', text: await metricsOf([...talks.values()]) };
    }
  };

  /** Resolves with its address when it answers. */
  const start = (failures: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const worker = cluster.fork();
      running.add(worker);
      let readySince: number | undefined;
      const talk: Talk = new Conversation(
        (message) => worker.isConnected() && worker.send(message),
        (question) => {
          if (question.kind === 'ready') {
            readySince = performance.now();
            talks.set(worker, talk);
            resolve(question.url);
          }
          return answer(question);
        },
      );
      worker.on('message', (message: Message<AskedOfPrimary, ToldByWorker>) => void talk.receive(message));
      worker.once('exit', (code, signal) => {
        running.delete(worker);
        talks.delete(worker);
        talk.end();
        reject(new EndedBeforeReady());
        if (stopping !== undefined || (failures === 0 && readySince === undefined)) return;
        const isSteady = readySince !== undefined && performance.now() - readySince > STEADY_MS;
        const before = isSteady || failures === 0 ? 0 : failures;
        const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** before);
        log.error(
          { process: worker.process.pid, code, signal, pauseMs },
          'a hub process has ended: another is started',
        );
        const pause = setTimeout(() => {
          pauses.delete(pause);
          start(before + 1).then(
            () => log.info('a hub process answers in its place'),
            () => undefined,
          );
        }, pauseMs);
        pauses.add(pause);
      });
    });

  const stop = async () => {
    for (const pause of pauses) clearTimeout(pause);
    await Promise.all([...running].map((worker) => ended(worker)));
    await connections.close();
  };
  try {
    // The first makes the store's tables and takes the port; the others find both.
    const url = await start(0);
    await Promise.all(Array.from({ length: config.workers - 1 }, () => start(0)));
    return { url, stop: () => (stopping ??= stop()) };
  } catch (error) {
    await (stopping ??= stop());
    throw error;
  }
}

/** Asks a process to end, and ends it where it does not. */
async function ended(worker: Worker): Promise<void> {
  const exited = new Promise((resolve) => worker.once('exit', resolve));
  worker.process.kill('SIGTERM');
  const late = setTimeout(() => worker.process.kill('SIGKILL'), STOP_PATIENCE_MS);
  await exited;
  clearTimeout(late);
}

/** One text for all that answer: counts are added up. One that ends while it is asked is left out. */
async function metricsOf(talks: readonly Talk[]): Promise<string> {
  const told = await Promise.all(talks.map((talk) => talk.ask('metrics').catch((): OwnMetrics => [])));
  return AggregatorRegistry.aggregate(told).metrics();
}
