import { pino } from 'pino';
import type { Config } from '../config.ts';
import { openDemoIssuer } from '../demo/demo-issuer.ts';
import type { Answer, Ask } from '../demo/systems/answer-system.ts';
import { startHub } from '../server/start-hub.ts';

/** A hub under its policy, asked over HTTP as each demo account. */
export async function startAsking(config: Config): Promise<{ readonly ask: Ask; readonly stop: () => Promise<void> }> {
  const running = await startHub(config, pino({ level: config.logLevel }, pino.destination(2)));
  const issuer = await openDemoIssuer(config.dataFolder);
  return {
    stop: () => running.stop(),
    async ask({ account, purpose, text }, variables) {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          authorization: `Bearer ${await issuer.issueToken(account)}`,
          'x-heyi-purpose': encodeURIComponent(purpose),
        },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await response.json()) as Answer;
    },
  };
}
