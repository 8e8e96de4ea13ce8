import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { inject, onTestFinished } from 'vitest';
import { readConfig, sourceVariable } from '../../src/config.ts';
import { openDemoIssuer, type DemoIssuer } from '../../src/demo/demo-issuer.ts';
import type { Rules } from '../../src/permissions/rules.ts';
import { startHub, type HubParts, type RunningHub } from '../../src/server/start-hub.ts';

export interface HubUnderTest {
  readonly running: RunningHub;
  readonly issuer: DemoIssuer;
  /** Lines of the log, as objects. */
  readonly log: readonly Record<string, unknown>[];
  ask(query: string, options?: AskOptions): Promise<Answer>;
  stop(): Promise<void>;
}

export interface AskOptions {
  readonly variables?: Record<string, unknown>;
  readonly account?: string;
  /** The application that the token names; none for `direct`. */
  readonly application?: string;
  readonly operationName?: string;
  readonly headers?: Record<string, string>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly department?: string; readonly requestId: string };
  }[];
  readonly extensions?: Record<string, unknown>;
}

export interface HubSettings extends Omit<HubParts, 'rules'> {
  /** `policy`: the one that the configuration names, as for everybody. */
  readonly rules?: Rules | 'policy';
  /** Connection URLs that differ from the demo city's. */
  readonly urls?: Readonly<Record<string, string>>;
  readonly environment?: Record<string, string>;
}

/** A hub as `main` starts it, on the run's demo city and a port of its own; everybody may do everything, unless `rules` say otherwise. */
export async function startHubUnderTest({
  urls = {},
  environment = {},
  rules = { kind: 'allow-all' },
  ...parts
}: HubSettings = {}): Promise<HubUnderTest> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'heyi-hub-'));
  const { seventh: _, ...city } = inject('readerUrls');
  const sources = Object.entries({ ...city, ...urls }).map(
    ([department, url]) => [sourceVariable(department), url] as const,
  );
  const config = readConfig({
    HEYI_DEMO: '1',
    HEYI_DATA: dataFolder,
    PORT: '0',
    ...Object.fromEntries(sources),
    ...environment,
  });
  const log: Record<string, unknown>[] = [];
  const stream = { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) };
  const running = await startHub(config, pino({ level: 'info' }, stream), {
    ...parts,
    ...(rules === 'policy' ? {} : { rules }),
  });
  const issuer = await openDemoIssuer(dataFolder);
  return {
    running,
    issuer,
    log,
    async ask(query, { variables, account = 'center-city', application, operationName, headers = {} } = {}) {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          authorization: `Bearer ${await issuer.issueToken(account, application)}`,
          ...headers,
        },
        body: JSON.stringify({ query, variables, operationName }),
      });
      const body = (await response.json()) as Omit<Answer, 'status' | 'headers'>;
      return { ...body, status: response.status, headers: response.headers };
    },
    async stop() {
      await running.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The same for one test alone. */
export async function hubForThisTest(settings?: HubSettings): Promise<HubUnderTest> {
  const hub = await startHubUnderTest(settings);
  onTestFinished(() => hub.stop());
  return hub;
}
