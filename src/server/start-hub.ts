import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createLocalJWKSet } from 'jose';
import type { Logger } from 'pino';
import { noLedger } from '../audit/no-ledger.ts';
import type { Ledger } from '../audit/ledger.ts';
import { compose, type Composition } from '../compose/compose.ts';
import { readStartPage } from '../console/start-page.ts';
import type { Config } from '../config.ts';
import { demoAccounts } from '../demo/accounts.ts';
import { openDemoIssuer, type DemoIssuer } from '../demo/demo-issuer.ts';
import { parseGovernance } from '../departments/parse-governance.ts';
import { readDepartments } from '../departments/read-departments.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { schemaInvalid } from '../errors/schema-invalid.ts';
import { cursorSealer } from '../sealing/cursor-sealer.ts';
import { idNumberSealer } from '../sealing/id-number-sealer.ts';
import { guardedSource } from '../sources/guarded-source.ts';
import { postgresSource } from '../sources/postgres/postgres-source.ts';
import type { Source } from '../sources/source.ts';
import { createAuthenticator, type Authenticator } from './authenticate.ts';
import type { Hub } from './execute-request.ts';
import { graphqlServer } from './graphql-server.ts';
import { httpServer } from './http-server.ts';
import { openHubKey } from './hub-key.ts';
import { hubSchema } from './hub-schema.ts';
import { createMetrics } from './metrics.ts';
import { openConnections } from './open-connections.ts';
import { OperationCache } from './operation-cache.ts';
import { claimsPrincipal } from './token-claims-principal.ts';
import { demoPrincipal } from './token-demo-principal.ts';
import { createTokenKeys } from './token-keys.ts';

export interface RunningHub {
  readonly url: string;
  readonly hub: Hub;
  /** Answers what is under way, closes the sources, stops the embedded database. May be called twice. */
  stop(): Promise<void>;
}

export interface HubParts {
  readonly ledger?: Ledger;
}

const REMEMBERED_OPERATIONS = 1000;
const CONNECTIONS_PER_LANE = 2;

/** The hub, from its configuration to an open port. Tests start it the same way. */
export async function startHub(config: Config, log: Logger, { ledger = noLedger }: HubParts = {}): Promise<RunningHub> {
  const composition = composeFolder(config.schemaFolder);
  const departments = [...composition.model.departments.keys()];
  const connections = await openConnections(departments, config, log);
  const undo: (() => Promise<unknown>)[] = [() => connections.close()];
  const stopAll = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const cache = new OperationCache(REMEMBERED_OPERATIONS);
    const metrics = createMetrics(cache);
    const sources = new Map<string, Source>();
    for (const [department, connection] of connections.byDepartment) {
      const source = guardedSource(
        postgresSource({
          department,
          connection,
          connections: CONNECTIONS_PER_LANE,
          statementTimeoutMs: config.sourceTimeoutMs,
        }),
        {
          ceiling: 256,
          breaksAfter: 5,
          retryAfterMs: 2000,
          onFailure(failed, error) {
            metrics.sourceFailed(failed);
            log.warn({ department: failed, err: error }, 'a source failed');
          },
        },
      );
      sources.set(department, source);
      undo.push(() => source.close());
    }
    const key = config.key ?? (await openHubKey(config.dataFolder));
    const hub: Hub = {
      composition,
      sources,
      ledger,
      sealer: idNumberSealer(key),
      cursorSealer: cursorSealer(key),
      cache,
      maximumPageSize: config.maximumPageSize,
      limits: config.limits,
    };
    const apollo = graphqlServer(hub, log);
    await apollo.start();
    undo.push(() => apollo.stop());

    const issuer = config.demo ? await openDemoIssuer(config.dataFolder) : undefined;
    const server = httpServer({
      apollo,
      authenticate: authenticatorOf(config, issuer),
      pages: await readStartPage(),
      metrics,
      health: () => healthOf(sources),
      demoAccounts: issuer && (() => demoSignIn(issuer)),
      log,
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'EADDRINUSE' ? new HeyiError('PORT_IN_USE', { port: config.port }) : error),
      );
      server.listen(config.port, config.host, resolve);
    });
    undo.push(
      () =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeIdleConnections();
          setTimeout(() => server.closeAllConnections(), 5000).unref();
        }),
    );
    const { port } = server.address() as AddressInfo;
    return { url: `http://${config.host}:${port}`, hub, stop: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** A folder of SDL → the schema and its model. @throws SCHEMA_INVALID */
export function composeFolder(schemaFolder: string): Composition {
  const departments = readDepartments(schemaFolder);
  const read = (file: string) => readOrRefuse(schemaFolder, file);
  return compose({
    departments,
    sharedSdl: read('shared.graphql'),
    governance: parseGovernance(read('governance.graphql')),
    hubSchema: hubSchema(
      read('administration.graphql'),
      departments.map(({ name }) => name),
    ),
  });
}

function readOrRefuse(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const remedy = `copy the ${file} that comes with the hub into this folder`;
    throw schemaInvalid([{ file, wrong: `it is not in ${folder}`, remedy }], { cause: error });
  }
}

function authenticatorOf(config: Config, issuer: DemoIssuer | undefined): Authenticator {
  if (issuer !== undefined)
    return createAuthenticator({
      issuer: issuer.issuer,
      audience: issuer.audience,
      keys: createLocalJWKSet(issuer.jwks()),
      principalOf: demoPrincipal,
    });
  const { issuer: oidcIssuer, audience, jwksUrl } = config.oidc!;
  return createAuthenticator({
    issuer: oidcIssuer,
    audience,
    keys: createTokenKeys({ issuer: oidcIssuer, ...(jwksUrl === undefined ? {} : { jwksUrl }) }),
    principalOf: claimsPrincipal,
  });
}

async function healthOf(sources: ReadonlyMap<string, Source>): Promise<Record<string, 'up' | 'down'>> {
  const states = await Promise.all(
    [...sources].map(async ([department, source]) => [department, (await source.ping()) ? 'up' : 'down'] as const),
  );
  return Object.fromEntries(states);
}

function demoSignIn(issuer: DemoIssuer): Promise<unknown> {
  return Promise.all(
    demoAccounts.map(async ({ principal: { account, name }, description }) => ({
      account,
      name,
      description,
      token: await issuer.issueToken(account),
    })),
  );
}
