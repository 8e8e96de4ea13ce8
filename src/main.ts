import { pino } from 'pino';
import { readConfig } from './config.ts';
import { HeyiError } from './errors/heyi-error.ts';
import { startHub } from './server/start-hub.ts';

try {
  const config = readConfig();
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const hub = await startHub(config, log);
  process.stdout.write(`\n  Heyi 合一  →  ${hub.url}\n\n`);

  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info(`${signal}: stopping`);
    hub.stop().then(
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
  if (!(error instanceof HeyiError)) throw error;
  process.stderr.write(`\n${error.code}\n${error.text('zh')}\n${error.text('en')}\n`);
  process.exitCode = 1;
}
