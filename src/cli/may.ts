import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { GraphQLError, parse } from 'graphql';
import { readConfig } from '../config.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { accountView } from './account-view.ts';
import type { Command } from './command.ts';
import { foreseeOperation } from './foresee-operation.ts';
import { foresightText } from './foresight-text.ts';
import { terminalLanguage } from './terminal-language.ts';

export const may: Command = {
  usage: '<account> <file> [--variables <json>] [--purpose <p>] [--application <a>] [--matter <n>]',
  does: 'what would happen to a query under an account, field by field, and why; exit code 1 when it is refused',
  run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        variables: { type: 'string', default: '{}' },
        purpose: { type: 'string' },
        application: { type: 'string' },
        matter: { type: 'string' },
      },
    });
    const [account, file] = positionals;
    if (account === undefined || file === undefined)
      throw new HeyiError('BAD_REQUEST', { reason: 'name an account and a file with a query' });
    const view = accountView(readConfig(), { account, ...values });
    try {
      const document = parse(readFileSync(file, 'utf8'));
      const given = JSON.parse(values.variables) as Record<string, unknown>;
      const foresight = foreseeOperation(view, document, given, values.matter);
      process.stdout.write(foresightText(foresight, view.asking, terminalLanguage()));
      return Promise.resolve(foresight.lacks.length > 0 || foresight.refusedFor !== undefined ? 1 : 0);
    } catch (error) {
      if (error instanceof GraphQLError || error instanceof SyntaxError)
        throw new HeyiError('BAD_REQUEST', { reason: error.message });
      throw error;
    }
  },
};
