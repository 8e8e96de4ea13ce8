import { readConfig } from '../config.ts';
import { openDemoIssuer } from '../demo/demo-issuer.ts';
import type { Command } from './command.ts';

export const token: Command = {
  usage: '<account>',
  does: 'prints a token for a demo account',
  async run([account = '']) {
    const issuer = await openDemoIssuer(readConfig().dataFolder);
    process.stdout.write(`${await issuer.issueToken(account)}\n`);
    return 0;
  },
};
