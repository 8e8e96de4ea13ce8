import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { accountView } from './account-view.ts';
import { badRequest } from './bad-request.ts';
import type { Command } from './command.ts';
import { foreseeOperation } from './foresee-operation.ts';
import { foresightText } from './foresight-text.ts';
import { readQuery } from './read-query.ts';
import { readVariables } from './read-variables.ts';
import { terminalLanguage } from './terminal-language.ts';

export const may: Command = {
  usage: '<account> <file> [--variables <json>] [--purpose <p>] [--application <a>] [--matter <n>]',
  does: 'what would happen to a query under an account, field by field, and why; exit code 1 when it is refused',
  async run(words) {
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
    if (account === undefined || file === undefined) throw badRequest('name an account and a file with a query');
    const document = readQuery(file);
    const given = readVariables(values.variables);
    const view = await accountView(readConfig({ ...process.env }, 'command'), { account, ...values });
    const foresight = foreseeOperation(view, document, given, values.matter);
    process.stdout.write(foresightText(foresight, view, terminalLanguage()));
    return foresight.lacks.length > 0 || foresight.refusedFor !== undefined ? 1 : 0;
  },
};
