import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet } from 'jose';
import type { Logger } from 'pino';
import { noLedger } from '../audit/no-ledger.ts';
import type { Ledger } from '../audit/ledger.ts';
import { readConsoleFiles } from '../console/console-files.ts';
import { cookiesOf } from '../console/cookies.ts';
import { cookieSealer } from '../sealing/cookie-sealer.ts';
import { createSingleSignOn } from '../console/single-sign-on.ts';
import type { Config } from '../config.ts';
import { demoAccounts } from '../demo/accounts.ts';
import { openDemoIssuer, type DemoIssuer } from '../demo/demo-issuer.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Rules } from '../permissions/rules.ts';
import { createAuthenticator, type Authenticator } from './authenticate.ts';
import type { Hub } from './execute-request.ts';
import { openHubKey } from './hub-key.ts';
import { httpServer } from './http-server.ts';
import { createMetrics, type MetricsOfAll } from './metrics.ts';
import { openHub } from './open-hub.ts';
import { OperationCache } from './operation-cache.ts';
import { sourceStates } from './source-states.ts';
import { PrincipalServers } from './principal-servers.ts';
import { createIdentify } from './session/identify.ts';
import { demoClaims } from './session/demo-claims.ts';
import { sessionRoutes } from './session/session-routes.ts';
import { claimsPrincipal } from './token-claims-principal.ts';
import { demoPrincipal } from './token-demo-principal.ts';
import { createTokenKeys } from './token-keys.ts';

export interface RunningHub {
  readonly url: string;
  readonly hub: Hub;
  /** Answers what is under way, closes the sources, stops the embedded database. May be called twice. */
  stop(): Promise<void>;
}

export interface HubParts extends Pick<Parameters<typeof openHub>[0], 'connect' | 'verificationLimiter'> {
  readonly ledger?: Ledger;
  /** What decisions are made by; the policy that the configuration names, and its store keeps, where nobody says. */
  readonly rules?: Rules;
  /** Names of requests; random where nobody says. With `now`, all of an answer that is not the question's or the data's. */
  readonly requestIds?: () => string;
  /** The time of day that answers tell (`date`), and by which policies and verifications go. */
  readonly now?: () => Date;
  /** What Prometheus is told of several processes, of which this is one. */
  readonly metricsOfAll?: MetricsOfAll;
}

const REMEMBERED_OPERATIONS = 1000;

/** The hub, from its configuration to an open port. Tests start it the same way. */
export async function startHub(config: Config, log: Logger, parts: HubParts = {}): Promise<RunningHub> {
  const { ledger = noLedger, rules, requestIds = randomUUID, now = () => new Date() } = parts;
  const cache = new OperationCache(REMEMBERED_OPERATIONS);
  const metrics = createMetrics(cache, parts.metricsOfAll);
  const { hub, close } = await openHub({
    config,
    log,
    ledger,
    rules,
    cache,
    connect: parts.connect,
    verificationLimiter: parts.verificationLimiter,
    now,
    onSourceFailure: (department) => metrics.sourceFailed(department),
  });
  metrics.watchPolicy(hub.policies);
  const undo: (() => Promise<unknown>)[] = [close];
  const stopAll = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const servers = new PrincipalServers(hub, log);
    undo.push(() => servers.stop());

    const issuer = config.demo ? await openDemoIssuer(config.dataFolder) : undefined;
    const hubKey = config.key ?? (await openHubKey(config.dataFolder));
    const cookies = cookiesOf({ secure: config.publicUrl?.startsWith('https:') === true });
    const sessionSealer = cookieSealer(hubKey, 'session');
    const principalOfClaims = issuer === undefined ? claimsPrincipal : demoPrincipal;
    const server = httpServer({
      hub,
      servers,
      identify: createIdentify({
        authenticate: authenticatorOf(config, issuer),
        cookies,
        sealer: sessionSealer,
        principalOf: principalOfClaims,
        now: () => now().getTime(),
      }),
      pages: await readConsoleFiles(),
      sessions: sessionRoutes({
        hub,
        cookies,
        sessionSealer,
        signInSealer: cookieSealer(hubKey, 'sign-in'),
        principalOf: principalOfClaims,
        demoClaims: issuer && demoClaims,
        singleSignOn:
          issuer !== undefined || config.signIn === undefined
            ? undefined
            : createSingleSignOn({ issuer: config.oidc!.issuer, ...config.signIn }),
        publicUrl: config.publicUrl,
        now: () => now().getTime(),
        log,
      }),
      metrics,
      sourceStates: () => sourceStates(hub.sources),
      demoAccounts: issuer && (() => demoSignIn(issuer)),
      requestIds,
      now,
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
