import { parseArgs } from 'node:util';
import { readConfig, sourceVariable, type Config } from '../config.ts';
import { findDemoTables } from '../demo/demo-tables.ts';
import { progressBar } from '../demo/progress-bar.ts';
import { seedDemo, type DemoTarget } from '../demo/seed-demo.ts';
import { admitReaders, makeDatabases } from '../demo/seeding/demo-server.ts';
import { readDepartments } from '../departments/read-departments.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Command } from './command.ts';

export const seed: Command = {
  usage: '[--url <server> [--prefix <text>]] [--scale <n>]',
  does: 'fills a server, or else the databases of HEYI_SOURCE_…_URL, with the demo city',
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: { url: { type: 'string' }, prefix: { type: 'string', default: '' }, scale: { type: 'string' } },
    });
    const config = readConfig({ ...process.env, HEYI_DEMO: '1', ...(values.scale && { HEYI_SCALE: values.scale }) });
    const departments = readDepartments(config.schemaFolder, config.extensionsFolder).map(({ name }) => name);
    const fill = (targets: readonly DemoTarget[]) =>
      seedDemo({ targets, scale: config.scale, now: config.now, progress: progressBar() });
    if (values.url === undefined) {
      await fill(targetsOf(config, departments));
      return 0;
    }
    const server = { url: serverUrl(values.url), prefix: values.prefix };
    const targets = await makeDatabases(
      server,
      departments.filter((department) => findDemoTables(department) !== undefined),
    );
    await fill(targets);
    const readers = await admitReaders(server, targets);
    process.stdout.write(settingsFor(config, readers));
    return 0;
  },
};

function targetsOf(config: Config, departments: readonly string[]): readonly DemoTarget[] {
  const targets = departments.flatMap((department) => {
    const connection = config.sourceUrl(department);
    return connection === undefined ? [] : [{ department, connection }];
  });
  if (targets.length === 0)
    throw new HeyiError('CONFIGURATION_INVALID', {
      variable: sourceVariable('<department>'),
      expected: 'the database to fill, for at least one department (or --url with a server for all)',
      received: 'nothing',
    });
  return targets;
}

/** The value may hold a password: it is not repeated. */
function serverUrl(text: string): string {
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new HeyiError('CONFIGURATION_INVALID', {
    variable: '--url',
    expected: 'postgres://owner@host:port',
    received: 'something else',
  });
}

/** What to put into the hub's environment to read what was filled. */
function settingsFor({ scale, now }: Config, readers: ReadonlyMap<string, string>): string {
  const sources = [...readers].map(([department, url]) => `${sourceVariable(department)}=${url}`);
  return ['HEYI_DEMO=1', `HEYI_SCALE=${scale}`, `HEYI_NOW=${now.toISOString()}`, ...sources, ''].join('\n');
}
