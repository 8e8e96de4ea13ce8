import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { ConsoleFile } from '../console/console-files.ts';
import { signInFailedPage } from '../console/sign-in-failed-page.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { languageOf } from '../errors/language.ts';
import { Departure } from '../sources/departure.ts';
import { permissionOn } from '../permissions/permission-on.ts';
import { readableDepartments } from '../permissions/readable-departments.ts';
import type { Identify } from './session/identify.ts';
import { sendConsoleFile } from './send-console-file.ts';
import type { PolicySnapshot } from '../store/policy-snapshot.ts';
import type { PolicySource } from '../store/policy-source.ts';
import type { Metrics } from './metrics.ts';
import { exportList, exportRequestOf } from './export/export-list.ts';
import { readBody } from './read-body.ts';
import { decodedHeader, EXPLAIN_NOTHING, explainOf, onDeniedOf } from './request-headers.ts';
import type { Hub } from './execute-request.ts';
import { principalOf } from './principal-of.ts';
import type { SourceState } from './source-states.ts';
import type { PrincipalServer, PrincipalServers } from './principal-servers.ts';
import type { RequestContext } from './request-context.ts';

export interface HttpServerOptions {
  readonly hub: Pick<Hub, 'policies' | 'composition' | 'limits' | 'maximumPageSize' | 'maximumExportRows'>;
  readonly servers: Pick<PrincipalServers, 'of'>;
  /** Who sends a request: by its token, or by the console's cookie. */
  readonly identify: Identify;
  /** The console's files by path, and the addresses at which it signs in and out. */
  readonly pages: ReadonlyMap<string, ConsoleFile>;
  readonly sessions: Readonly<Record<string, Route>>;
  readonly metrics: Metrics;
  /** Each department, whether its source answers now, and how long it took; the last for who is signed in. */
  readonly sourceStates: () => Promise<readonly SourceState[]>;
  /** The sign-in list of the demo; undefined in production. */
  readonly demoAccounts: (() => Promise<unknown>) | undefined;
  /** Names each request, in its errors and in the log. */
  readonly requestIds: () => string;
  /** What the `date` header says. */
  readonly now: () => Date;
  readonly log: Logger;
}

/** 策略版本. Sent: the epoch that an answer was decided under. Received: one that it must not be older than. */
const EPOCH_HEADER = 'x-heyi-policy-epoch';

export type Route = (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void> | void;

/**
 * The thin layer between `node:http` and Apollo's `executeHTTPGraphQLRequest`. Nothing it serves may be cached, but for the console's own
 * files whose names say what is in them.
 */
export function httpServer(options: HttpServerOptions): Server {
  const { hub, pages, sessions, metrics, sourceStates, demoAccounts, requestIds, now, log } = options;
  const routes: Readonly<Record<string, Route>> = {
    '/graphql': (request, response, requestId) => graphql(options, request, response, requestId),
    '/export': (request, response, requestId) => exported(options, request, response, requestId),
    '/healthz': (_, response) => send(response, 200, { status: 'ok' }),
    '/readyz': async (_, response) => {
      const states = (await sourceStates()).map(({ department, state }) => [department, state] as const);
      const sources = Object.fromEntries(states);
      const answers = Object.values(sources).includes('up');
      const { epoch, isFresh } = hub.policies.held;
      // One department down leaves the hub useful; none up does not, nor a policy that may not be the latest.
      send(response, answers && isFresh ? 200 : 503, {
        status: !isFresh ? 'the policy may not be the latest' : answers ? 'ready' : 'no source answers',
        ...(epoch > 0 ? { policy: { epoch, fresh: isFresh } } : {}),
        sources,
      });
    },
    '/sources': async (request, response) => {
      await options.identify(request);
      send(response, 200, { sources: await options.sourceStates() });
    },
    '/metrics': async (_, response) => sendText(response, 200, await metrics.text(), metrics.contentType),
    ...sessions,
    ...(demoAccounts && { '/demo/accounts': async (_, response) => send(response, 200, await demoAccounts()) }),
  };

  return createServer((request, response) => {
    const path = pathOf(request);
    const requestId = requestIds();
    response.setHeader('date', now().toUTCString());
    const route: Route = (...given) => {
      const page = pages.get(path);
      const found = routes[path];
      if (found !== undefined) return found(...given);
      if (page === undefined) throw new HeyiError('NOT_FOUND', { path });
      if (request.method !== 'GET' && request.method !== 'HEAD')
        throw new HeyiError('METHOD_NOT_ALLOWED', { method: request.method ?? '', allowed: 'GET' });
      sendConsoleFile(page, request, response);
    };
    Promise.resolve()
      .then(() => route(request, response, requestId))
      .catch((error: unknown) => refuse(error, request, response, requestId, log));
  });
}

/** Who asks by which policy, what they sent, and the server of what they may see. */
async function questionOf(
  { hub, servers, identify, now }: HttpServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<{
  readonly apollo: PrincipalServer['apollo'];
  readonly context: RequestContext;
  readonly body: unknown;
}> {
  const identity = await identify(request);
  // Before the policy is taken: whoever sends slowly is decided on by the policy of when all is there.
  const body = request.method === 'POST' ? parseJson(await readBody(request)) : undefined;
  const policy = await policyFor(request, hub.policies);
  if (policy.epoch > 0) response.setHeader(EPOCH_HEADER, policy.epoch);
  const { rules, decider } = policy;
  const principal = principalOf(rules, identity.principal);
  const asking = {
    principal,
    purpose: decodedHeader(request, 'x-heyi-purpose') ?? principal.purpose,
    application: identity.application,
    at: now(),
  };
  const { model } = hub.composition;
  const entitled = decider.entitle(asking);
  const { apollo, published } = await servers.of(entitled);
  const context: RequestContext = {
    ...asking,
    requestId,
    policy,
    entitled,
    readable: () => readableDepartments(model, entitled),
    permissionOn: (coordinate) => permissionOn({ rules, model }, asking, entitled, coordinate),
    published,
    onDenied: onDeniedOf(request.headers['x-heyi-on-denied']),
    exporting: false,
    matter: decodedHeader(request, 'x-heyi-matter'),
    language: languageOf(request.headers['accept-language']),
    explain: explainOf(request.headers['x-heyi-explain']),
    departure: departureOf(response),
  };
  return { apollo, context, body };
}

async function graphql(
  options: HttpServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const finished = options.metrics.requestStarted();
  const { apollo, context, body } = await questionOf(options, request, response, requestId);
  const {
    status,
    headers,
    body: answer,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers: headerMap(request),
      search: request.url?.includes('?') ? request.url.slice(request.url.indexOf('?')) : '',
      body,
    },
    context: () => Promise.resolve(context),
  });
  if (answer.kind !== 'complete') throw new HeyiError('OPERATION_UNSUPPORTED', { operation: '@defer / @stream' });
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  response.writeHead(status ?? 200);
  response.end((status ?? 200) < 400 ? answer.string : withRequestId(answer.string, requestId));
  finished(status ?? 200);
}

/** One list as CSV, or an error and none of it. */
async function exported(
  options: HttpServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  if (request.method !== 'POST')
    throw new HeyiError('METHOD_NOT_ALLOWED', { method: request.method ?? '', allowed: 'POST' });
  const finished = options.metrics.requestStarted();
  const { apollo, context, body } = await questionOf(options, request, response, requestId);
  const asked: RequestContext = { ...context, exporting: true, onDenied: 'refuse', explain: EXPLAIN_NOTHING };
  const result = await exportList(options.hub, apollo, asked, exportRequestOf(body));
  if (result.kind === 'errors') {
    send(response, result.status, { errors: result.errors });
    finished(result.status);
    return;
  }
  response.setHeader('content-disposition', 'attachment; filename="export.csv"');
  response.setHeader('x-content-type-options', 'nosniff');
  sendText(response, 200, result.text, 'text/csv; charset=utf-8');
  finished(200);
}

/**
 * The policy that is held, or, for a caller that knows of a later epoch (it has just changed the policy, or was answered by another hub),
 * that one.
 */
async function policyFor(request: IncomingMessage, policies: PolicySource): Promise<PolicySnapshot> {
  const header = request.headers[EPOCH_HEADER];
  if (header === undefined) return policies.snapshot();
  if (typeof header === 'string' && /^\d{1,15}$/.test(header)) return policies.reached(Number(header));
  throw new HeyiError('BAD_REQUEST', {
    reason: {
      zh: `请求头 ${EPOCH_HEADER} 应为策略版本号`,
      en: `header ${EPOCH_HEADER} should be the number of an epoch`,
    },
  });
}

function departureOf(response: ServerResponse): Departure {
  const departure = new Departure();
  response.once('close', () => {
    if (!response.writableEnded) departure.leave();
  });
  return departure;
}

/** Apollo refuses some requests before its plugins see them; these errors too carry the request id. */
function withRequestId(answer: string, requestId: string): string {
  const { errors = [], ...rest } = JSON.parse(answer) as { readonly errors?: readonly GraphQLFormattedError[] };
  return JSON.stringify({
    errors: errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } })),
    ...rest,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HeyiError('BAD_REQUEST', {
      reason: { zh: '正文不是有效的 JSON', en: 'the body is not valid JSON' },
    });
  }
}

function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const name in request.headers) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return headers;
}

function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

/** Before Apollo has the request, the hub answers errors itself, in the same form. */
function refuse(
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  log: Logger,
): void {
  if (!(error instanceof HeyiError)) log.error({ requestId, err: error }, 'unforeseen error');
  const known = error instanceof HeyiError ? error : new HeyiError('INTERNAL_SERVER_ERROR');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (known.code === 'UNAUTHENTICATED') response.setHeader('www-authenticate', 'Bearer');
  if (known.code === 'POLICY_STALE') response.setHeader('retry-after', '1');
  if (known.code === 'METHOD_NOT_ALLOWED') response.setHeader('allow', known.values['allowed'] as string);
  // Whoever is sent to and fro between the hub and the issuer sees what comes of it as a page.
  if (known.code === 'SIGN_IN_FAILED' && request.headers.accept?.includes('text/html') === true) {
    const page = signInFailedPage({ status: known.status, zh: known.text('zh'), en: known.text('en'), requestId });
    sendConsoleFile(page, request, response);
    return;
  }
  const message = known.text(languageOf(request.headers['accept-language']));
  send(response, known.status, { errors: [{ message, extensions: { code: known.code, requestId } }] });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  sendText(response, status, JSON.stringify(body), 'application/json; charset=utf-8');
}

function sendText(response: ServerResponse, status: number, body: string | Buffer, contentType: string): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
  response.end(body);
}
