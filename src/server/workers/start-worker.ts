import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { verificationsExceeded } from '../verification-limiter.ts';
import { joinConnections } from '../open-connections.ts';
import { startHub, type RunningHub } from '../start-hub.ts';
import { Conversation, type Message } from './conversation.ts';
import type { AskedOfPrimary, AskedOfWorker, ToldByPrimary, ToldByWorker } from './messages.ts';

/**
 * One hub process of several on one port: a whole hub, with connections and caches of its own. How often an account has verified, and what
 * Prometheus is told, are asked of the process that started it, so that several are one hub.
 */
export async function startWorker(config: Config, log: Logger): Promise<RunningHub> {
  let own: () => Promise<ToldByWorker> = () => Promise.resolve([]);
  const primary = new Conversation<AskedOfPrimary, ToldByPrimary, AskedOfWorker, ToldByWorker>(
    (message) => process.send!(message),
    () => own(),
  );
  process.on('message', (message: Message<AskedOfWorker, ToldByPrimary>) => void primary.receive(message));
  const running = await startHub(config, log, {
    connect: (departments) => joinConnections(departments, config),
    verificationLimiter: {
      async count(account, times, limit) {
        if (times === 0) return;
        const told = await primary.ask({ kind: 'verify', account, times, limit });
        // Only what is said to be counted is.
        if (told.kind !== 'counted') throw new Error('the count of verifications was not told');
        if (told.left !== undefined) throw verificationsExceeded({ limit, times, left: told.left });
      },
    },
    metricsOfAll: {
      offer: (ofThisProcess) => (own = ofThisProcess),
      async text() {
        const told = await primary.ask({ kind: 'metrics' });
        return told.kind === 'metrics' ? told.text : '';
      },
    },
  });
  await primary.ask({ kind: 'ready', url: running.url });
  return running;
}
