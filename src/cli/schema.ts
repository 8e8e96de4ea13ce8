import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readConfig } from '../config.ts';
import { accountView } from './account-view.ts';
import { composeFolder } from '../server/compose-folder.ts';
import type { Command } from './command.ts';
import { schemaDiff } from './schema-diff.ts';

export const schema: Command = {
  usage: '[--account <account> [--purpose <p>]] [--out <file>] | diff [<old> [<new>]] [--json]',
  does: 'prints the published schema, or what an account has of it, or what clients of an older one will notice',
  run(words) {
    const [first, ...rest] = words;
    if (first === 'diff') return schemaDiff(rest);
    const { values } = parseArgs({
      args: [...words],
      options: { out: { type: 'string' }, account: { type: 'string' }, purpose: { type: 'string' } },
    });
    const { account, purpose } = values;
    const config = readConfig();
    const printed =
      account === undefined
        ? composeFolder(config.schemaFolder).schema
        : accountView(config, { account, purpose }).schema;
    const text = `${printSchema(lexicographicSortSchema(printed))}\n`;
    if (values.out === undefined) process.stdout.write(text);
    else {
      mkdirSync(dirname(values.out), { recursive: true });
      writeFileSync(values.out, text);
    }
    return Promise.resolve(0);
  },
};
