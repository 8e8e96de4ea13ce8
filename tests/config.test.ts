import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, sourceVariable, type Config } from '../src/config.ts';
import { HeyiError } from '../src/errors/heyi-error.ts';
import { packageRoot } from '../src/package-root.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const key = Buffer.alloc(32, 7).toString('base64');
const issuer = 'https://login.example.gov.cn';
const production = { HEYI_OIDC_ISSUER: issuer, HEYI_KEY: key };

function refusal(read: () => unknown): HeyiError {
  try {
    read();
  } catch (error) {
    if (error instanceof HeyiError) return error;
    throw error;
  }
  throw new Error('the configuration was permitted');
}

const refusalOf = (environment: Environment) => refusal(() => readConfig(environment));

describe('defaults', () => {
  const { sourceUrl, ...rest } = readConfig({});

  it('are a demo on this machine alone', () => {
    expect(rest).toEqual({
      host: '127.0.0.1',
      port: 4000,
      workers: 1,
      dataFolder: resolve('.heyi'),
      schemaFolder: resolve(packageRoot, 'schema'),
      policyFolder: resolve(packageRoot, 'policy'),
      operationsFolder: undefined,
      demo: true,
      scale: 0.05,
      now: new Date('2023-12-31T23:59:59+08:00'),
      key: undefined,
      oidc: undefined,
      storeUrl: undefined,
      policyMaxAgeMs: 2000,
      sourceTimeoutMs: 10_000,
      maximumPageSize: 5000,
      maximumExportRows: 10_000,
      limits: { depth: 20, aliases: 100, tokens: 2000, items: 5000, rows: 200_000, cost: 500_000, keys: 100_000 },
      logLevel: 'info',
    });
    expect(sourceUrl('police')).toBeUndefined();
  });

  it('hold for a variable that is empty or blank', () => {
    const blank = readConfig({ PORT: '', HEYI_DATA: '  ', HEYI_DEMO: '', HEYI_KEY: '', HEYI_OIDC_ISSUER: ' ' });
    expect(blank).toMatchObject({
      port: 4000,
      dataFolder: resolve('.heyi'),
      demo: true,
      key: undefined,
      oidc: undefined,
    });
  });
});

describe('one variable', () => {
  it.each<[Environment, Partial<Config>]>([
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: ' 65535 ' }, { port: 65_535 }],
    [{ HEYI_DATA: '/var/lib/heyi' }, { dataFolder: '/var/lib/heyi' }],
    [{ HEYI_SCHEMA: 'city/schema' }, { schemaFolder: resolve('city/schema') }],
    [{ HEYI_EXTENSIONS: 'city/more' }, { extensionsFolder: resolve('city/more') }],
    [{ HEYI_POLICY: 'city/policy' }, { policyFolder: resolve('city/policy') }],
    [{ HEYI_OPERATIONS: 'city/reports' }, { operationsFolder: resolve('city/reports') }],
    [{ HEYI_DEMO: '1' }, { demo: true }],
    [{ HEYI_DEMO: 'true' }, { demo: true }],
    [{ HEYI_SCALE: '20' }, { scale: 20 }],
    [{ HEYI_SCALE: '0.001' }, { scale: 0.001 }],
    [{ HEYI_NOW: '2024-02-29T08:00:00+08:00' }, { now: new Date('2024-02-29T00:00:00Z') }],
    [{ HEYI_KEY: key }, { key: Buffer.alloc(32, 7) }],
    [{ HEYI_POLICY_MAX_AGE: '200' }, { policyMaxAgeMs: 200 }],
    [{ HEYI_POLICY_MAX_AGE: '60000' }, { policyMaxAgeMs: 60_000 }],
    [{ HEYI_SOURCE_TIMEOUT_MS: '10' }, { sourceTimeoutMs: 10 }],
    [{ HEYI_SOURCE_TIMEOUT_MS: '600000' }, { sourceTimeoutMs: 600_000 }],
    [{ HEYI_MAX_PAGE: '1' }, { maximumPageSize: 1 }],
    [{ HEYI_MAX_EXPORT_ROWS: '50' }, { maximumExportRows: 50 }],
    [
      {
        HEYI_MAX_DEPTH: '2',
        HEYI_MAX_ALIASES: '0',
        HEYI_MAX_TOKENS: '100',
        HEYI_MAX_ITEMS: '1',
        HEYI_MAX_ROWS: '1',
        HEYI_MAX_COST: '1',
        HEYI_MAX_KEYS: '1',
      },
      { limits: { depth: 2, aliases: 0, tokens: 100, items: 1, rows: 1, cost: 1, keys: 1 } },
    ],
    [{ HEYI_WORKERS: '2' }, { workers: 2 }],
    [{ HEYI_WORKERS: '64' }, { workers: 64 }],
    [{ HEYI_LOG: 'debug' }, { logLevel: 'debug' }],
  ])('permits %j', (environment, expected) => {
    expect(readConfig(environment)).toMatchObject(expected);
  });

  it.each([
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['PORT', '40.5', 'a whole number from 0 to 65535'],
    ['PORT', 'http', 'a whole number from 0 to 65535'],
    ['HEYI_WORKERS', '0', 'a whole number from 1 to 64'],
    ['HEYI_WORKERS', '65', 'a whole number from 1 to 64'],
    ['HEYI_WORKERS', 'all', 'a whole number from 1 to 64'],
    ['HEYI_DEMO', 'yes', '1 or 0'],
    ['HEYI_SCALE', '0', 'a number above 0 and at most 20'],
    ['HEYI_SCALE', '-1', 'a number above 0 and at most 20'],
    ['HEYI_SCALE', '20.1', 'a number above 0 and at most 20'],
    ['HEYI_SCALE', 'NaN', 'a number above 0 and at most 20'],
    ['HEYI_NOW', 'tomorrow', 'an instant such as'],
    ['HEYI_KEY', 'c2hvcnQ=', '32 random bytes in base64'],
    ['HEYI_POLICY_MAX_AGE', '199', 'a whole number from 200 to 60000'],
    ['HEYI_POLICY_MAX_AGE', '60001', 'a whole number from 200 to 60000'],
    ['HEYI_SOURCE_TIMEOUT_MS', '9', 'a whole number from 10 to 600000'],
    ['HEYI_SOURCE_TIMEOUT_MS', '600001', 'a whole number from 10 to 600000'],
    ['HEYI_MAX_PAGE', '0', 'a whole number from 1 to 100000'],
    ['HEYI_MAX_PAGE', '100001', 'a whole number from 1 to 100000'],
    ['HEYI_MAX_EXPORT_ROWS', '0', 'a whole number from 1 to 1000000'],
    ['HEYI_MAX_DEPTH', '1', 'a whole number from 2 to 100'],
    ['HEYI_MAX_DEPTH', '101', 'a whole number from 2 to 100'],
    ['HEYI_MAX_ALIASES', '-1', 'a whole number from 0 to 10000'],
    ['HEYI_MAX_TOKENS', '99', 'a whole number from 100 to 10000'],
    ['HEYI_MAX_TOKENS', '10001', 'a whole number from 100 to 10000'],
    ['HEYI_MAX_ITEMS', '0', 'a whole number from 1 to 100000'],
    ['HEYI_MAX_ROWS', '0', 'a whole number from 1 to 100000000'],
    ['HEYI_MAX_COST', 'much', 'a whole number from 1 to 1000000000'],
    ['HEYI_MAX_KEYS', '0', 'a whole number from 1 to 1000000'],
  ])('refuses %s=%s and says what is expected', (variable, value, expected) => {
    const error = refusalOf({ [variable]: value });
    expect(error.code).toBe('CONFIGURATION_INVALID');
    expect(error.values['variable']).toBe(variable);
    expect(error.message).toContain(variable);
    expect(error.values['expected']).toContain(expected);
  });
});

describe('demo or production', () => {
  it('is a demo where neither a source nor an issuer is named', () => {
    expect(readConfig({}).demo).toBe(true);
  });

  it('is production where an issuer is named', () => {
    expect(readConfig(production)).toMatchObject({
      demo: false,
      oidc: { issuer, audience: 'heyi', jwksUrl: undefined },
    });
  });

  it('takes audience and keys of the issuer where they are named', () => {
    const oidc = { HEYI_OIDC_AUDIENCE: 'hub', HEYI_OIDC_JWKS_URL: `${issuer}/keys` };
    expect(readConfig({ ...production, ...oidc }).oidc).toEqual({ issuer, audience: 'hub', jwksUrl: `${issuer}/keys` });
  });

  it('refuses a source of its own without an issuer, and names both ways out', () => {
    const error = refusalOf({ HEYI_SOURCE_POLICE_URL: 'postgres://reader@10.0.0.7/police', HEYI_KEY: key });
    expect(error.values['variable']).toBe('HEYI_OIDC_ISSUER');
    expect(error.message).toContain('HEYI_DEMO=1');
    expect(error.message).not.toContain('10.0.0.7');
  });

  it('permits a source of its own in a demo that is asked for', () => {
    const config = readConfig({ HEYI_SOURCE_POLICE_URL: 'postgres://reader@10.0.0.7/police', HEYI_DEMO: '1' });
    expect(config.demo).toBe(true);
  });

  it('takes a source that is set to nothing for none', () => {
    expect(readConfig({ HEYI_SOURCE_POLICE_URL: '' }).demo).toBe(true);
  });

  it.each(['0', 'false'])('refuses HEYI_DEMO=%s without an issuer', (off) => {
    expect(refusalOf({ HEYI_DEMO: off, HEYI_KEY: key }).values['variable']).toBe('HEYI_OIDC_ISSUER');
  });

  it('permits demo accounts beside an issuer only when asked for', () => {
    expect(readConfig({ ...production, HEYI_DEMO: '1' })).toMatchObject({ demo: true, oidc: { issuer } });
  });

  it('refuses production without a key of its own', () => {
    const error = refusalOf({ HEYI_OIDC_ISSUER: issuer });
    expect(error.code).toBe('CONFIGURATION_INVALID');
    expect(error.values['variable']).toBe('HEYI_KEY');
  });
});

it("the hub's own PostgreSQL is named in HEYI_STORE_URL, and may be nothing else", () => {
  const url = 'postgres://heyi:hunter2@10.0.0.7/heyi';
  expect(readConfig({ HEYI_STORE_URL: url }).storeUrl).toBe(url);
  const error = refusalOf({ HEYI_STORE_URL: 'mysql://heyi:hunter2@10.0.0.7/heyi' });
  expect(error.values).toMatchObject({ variable: 'HEYI_STORE_URL', received: 'mysql://…' });
});

describe('the source of a department', () => {
  it.each([
    ['police', 'HEYI_SOURCE_POLICE_URL'],
    ['civil-affairs', 'HEYI_SOURCE_CIVIL_AFFAIRS_URL'],
  ])('%s is named in %s', (department, variable) => {
    expect(sourceVariable(department)).toBe(variable);
    const url = 'postgresql://reader@db/one';
    expect(readConfig({ ...production, [variable]: url }).sourceUrl(department)).toBe(url);
  });

  it("is not another department's", () => {
    const config = readConfig({ ...production, HEYI_SOURCE_POLICE_URL: 'postgres://reader@db/police' });
    expect(config.sourceUrl('court')).toBeUndefined();
  });

  it.each([
    ['another scheme', 'mysql://reader:hunter2@10.0.0.7/police', 'mysql://…'],
    [
      'a scheme in front of a scheme',
      'jdbc:postgresql://10.0.0.7/police?user=reader&password=hunter2',
      'without a scheme',
    ],
    ['a keyword connection string', 'host=10.0.0.7 user=reader password=hunter2', 'without a scheme'],
    ['no scheme at all', 'reader:hunter2@10.0.0.7/police', 'without a scheme'],
    ['a password alone', 'hunter2@10.0.0.7', 'without a scheme'],
  ])('refuses %s and tells neither password nor host', (_what, url, received) => {
    const config = readConfig({ ...production, HEYI_SOURCE_POLICE_URL: url });
    const error = refusal(() => config.sourceUrl('police'));
    expect(error.code).toBe('CONFIGURATION_INVALID');
    expect(error.values['variable']).toBe('HEYI_SOURCE_POLICE_URL');
    expect(error.values['received']).toContain(received);
    const told = [error.message, error.text('zh'), JSON.stringify(error.values), error.stack].join('\n');
    for (const secret of ['hunter2', '10.0.0.7', 'reader']) expect(told).not.toContain(secret);
  });
});

describe('the hub key', () => {
  it('is never told, not even when it is of the wrong length', () => {
    const short = Buffer.from('a secret of another length').toString('base64');
    const error = refusalOf({ HEYI_KEY: short });
    expect(error.values['received']).toBe('26 bytes');
    expect(error.message + error.text('zh')).not.toContain(short.slice(0, 8));
  });
});
