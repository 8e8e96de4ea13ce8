import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { repository, startModule } from './start-module.ts';

interface Package {
  readonly scripts: { readonly start: string };
}

/** Node's options for a hub, as `npm start` has them: `node --max-old-space-size=1024 dist/main.js`. */
export const hubNodeOptions: readonly string[] = (
  JSON.parse(readFileSync(`${repository}package.json`, 'utf8')) as Package
).scripts.start
  .split(' ')
  .slice(1, -1);

/** hub.ts on dist/, with the heap that `npm start` gives. */
export function startHubModule(rules: 'policy' | 'allow-all', environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  return startModule('hub', { nodeOptions: hubNodeOptions, arguments: [`${repository}dist`, rules], environment });
}
