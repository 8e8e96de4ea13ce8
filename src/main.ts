import cluster from 'node:cluster';
import { pino } from 'pino';
import { readConfig } from './config.ts';
import { HeyiError } from './errors/heyi-error.ts';
import { startHub } from './server/start-hub.ts';
import { startWorker } from './server/workers/start-worker.ts';
import { EndedBeforeReady, startWorkers } from './server/workers/start-workers.ts';

try {
  const config = readConfig();
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const start = cluster.isWorker ? startWorker : config.workers > 1 ? startWorkers : startHub;
  const running = await start(config, log);
  if (cluster.isPrimary) process.stdout.write(`\n  Heyi 合一  →  ${running.url}\n\n`);

  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info(`${signal}: stopping`);
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  if (error instanceof HeyiError) process.stderr.write(`\n${error.code}\n${error.text('zh')}\n${error.text('en')}\n`);
  else if (!(error instanceof EndedBeforeReady)) throw error;
  process.exitCode = 1;
  // The channel to the process that started it would keep it alive.
  if (cluster.isWorker) process.disconnect();
}
