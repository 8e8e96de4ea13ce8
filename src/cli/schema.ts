import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readConfig } from '../config.ts';
import { accountView } from './account-view.ts';
import { composeFolder } from '../server/compose-folder.ts';
import type { Command } from './command.ts';
import { policyText } from './policy-in-force.ts';
import { schemaDiff } from './schema-diff.ts';
import { terminalLanguage } from './terminal-language.ts';

export const schema: Command = {
  usage: '[--account <account> [--purpose <p>]] [--out <file>] | diff [<old> [<new>]] [--json]',
  does: 'prints the published schema, or what an account has of it, or what clients of an older one will notice',
  async run(words) {
    const [first, ...rest] = words;
    if (first === 'diff') return schemaDiff(rest);
    const { values } = parseArgs({
      args: [...words],
      options: { out: { type: 'string' }, account: { type: 'string' }, purpose: { type: 'string' } },
    });
    const { account, purpose } = values;
    const config = readConfig({ ...process.env }, 'command');
    const view = account === undefined ? undefined : await accountView(config, { account, purpose });
    const printed = view?.schema ?? composeFolder(config.schemaFolder, config.extensionsFolder).schema;
    const by = view === undefined ? '' : `# ${policyText(view.inForce, terminalLanguage())}\n`;
    const text = `${by}${printSchema(lexicographicSortSchema(printed))}\n`;
    if (values.out === undefined) process.stdout.write(text);
    else {
      mkdirSync(dirname(values.out), { recursive: true });
      writeFileSync(values.out, text);
    }
    return 0;
  },
};
