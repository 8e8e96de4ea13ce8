import { parseArgs } from 'node:util';
import { readConfig, sourceVariable } from '../config.ts';
import { progressBar } from '../demo/progress-bar.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { readDepartments } from '../departments/read-departments.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Command } from './command.ts';

export const seed: Command = {
  usage: '[--scale <n>]',
  does: 'fills the databases named in HEYI_SOURCE_…_URL (as their owner) with the demo city',
  async run(words) {
    const { values } = parseArgs({ args: [...words], options: { scale: { type: 'string' } } });
    const config = readConfig({ ...process.env, HEYI_DEMO: '1', ...(values.scale && { HEYI_SCALE: values.scale }) });
    const targets = readDepartments(config.schemaFolder).flatMap(({ name }) => {
      const connection = config.sourceUrl(name);
      return connection === undefined ? [] : [{ department: name, connection }];
    });
    if (targets.length === 0)
      throw new HeyiError('CONFIGURATION_INVALID', {
        variable: sourceVariable('<department>'),
        expected: 'the database to fill, for at least one department',
        received: 'nothing',
      });
    await seedDemo({ targets, scale: config.scale, now: config.now, progress: progressBar() });
    return 0;
  },
};
