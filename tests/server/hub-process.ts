import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { sourceVariable } from '../../src/config.ts';
import { spawnHub } from './spawn-hub.ts';

export interface HubProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** An answer's code (undefined where nothing is wrong with it) and the epoch that it was decided under. */
  ask(account: string, query: string, headers?: Record<string, string>): Promise<ProcessAnswer>;
}

export interface ProcessAnswer {
  readonly status: number;
  readonly code: string | undefined;
  readonly epoch: number;
}

/** A hub in a process of its own, on the run's demo city, for one test. */
export async function hubProcess(environment: Readonly<Record<string, string>>): Promise<HubProcess> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'heyi-process-'));
  const { seventh: _, ...city } = inject('readerUrls');
  const sources = Object.fromEntries(Object.entries(city).map(([name, url]) => [sourceVariable(name), url]));
  const { child, url: spoken } = spawnHub({ HEYI_DEMO: '1', HEYI_DATA: dataFolder, ...sources, ...environment });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(dataFolder, { recursive: true, force: true });
  });
  const url = await spoken;
  const accounts = (await (await fetch(`${url}/demo/accounts`)).json()) as { account: string; token: string }[];
  return {
    child,
    url,
    async ask(account, query, headers = {}) {
      const { token } = accounts.find((each) => each.account === account)!;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      const epoch = Number(response.headers.get('x-heyi-policy-epoch') ?? 0);
      return { status: response.status, code: errors?.[0]?.extensions.code, epoch };
    },
  };
}
