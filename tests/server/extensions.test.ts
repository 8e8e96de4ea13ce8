import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openDemoIssuer } from '../../src/demo/demo-issuer.ts';
import { readPolicy } from '../../src/permissions/policy/read-policy.ts';
import { composeFolder } from '../../src/server/compose-folder.ts';
import { startHub } from '../../src/server/start-hub.ts';

const extensions = ['ecology', 'education', 'government-services', 'health', 'urban-management'];
const folder = 'examples/extensions';
const indicatorOf: Readonly<Record<string, string>> = {
  'government-services': 'done-in-one-visit',
  health: 'mental-illness-managed',
  'urban-management': 'snapshot-reports-handled',
};

describe('departments that are files alone', () => {
  it('are five more of the city, with indicators and policies of their own', () => {
    const composition = composeFolder('schema', folder);
    expect([...composition.model.departments.keys()]).toEqual(expect.arrayContaining(extensions));
    const { indicators } = composition.catalogue;
    expect([...indicators.values()].map(({ id }) => id)).toEqual(expect.arrayContaining(Object.values(indicatorOf)));
    const { grants } = readPolicy('policy', composition, folder);
    expect(grants.map(({ name }) => name)).toEqual(expect.arrayContaining(['health-to-city-centre']));
  });

  it.each(extensions)('are taken away with their file: %s', (name) => {
    const rest = mkdtempSync(join(tmpdir(), 'heyi-extensions-'));
    onTestFinished(() => {
      rmSync(rest, { recursive: true });
    });
    cpSync(folder, rest, { recursive: true });
    rmSync(join(rest, `${name}.graphql`));
    const composition = composeFolder('schema', rest);
    expect(composition.model.departments.has(name)).toBe(false);
    expect([...composition.catalogue.indicators.values()].map(({ id }) => id)).not.toContain(indicatorOf[name]);
    const { grants } = readPolicy('policy', composition, rest);
    expect(grants.map(({ owner }) => owner)).not.toContain(name);
  });
});

it('the demo city answers for all of them under its policy', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'heyi-extensions-hub-'));
  onTestFinished(() => {
    rmSync(dataFolder, { recursive: true, force: true });
  });
  const config = readConfig({
    HEYI_DEMO: '1',
    HEYI_DATA: dataFolder,
    HEYI_EXTENSIONS: folder,
    HEYI_SCALE: '0.001',
    PORT: '0',
  });
  const running = await startHub(config, pino({ level: 'silent' }));
  onTestFinished(() => running.stop());
  const token = await (await openDemoIssuer(dataFolder)).issueToken('center-city');
  const response = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: `{
        phone: serviceItemsAggregate(where: {area: {within: "4302"}, onPhone: {eq: true}}) { count }
        atOnce: serviceItemsAggregate(where: {area: {within: "4302"}, atOnce: {eq: true}}) { count }
        schoolsAggregate(where: {area: {within: "4302"}}) { count }
        kinds: integrityPointsAggregate { countDistinct { kind } }
        counsellorsAggregate(where: {area: {within: "360925"}}, groupBy: {kind: true}) { count }
        ecologicalUnitsAggregate(where: {area: {within: "360924"}}) { count }
        snapshotReports(first: 1) { nodes { number area { name } } }
      }`,
    }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    phone: [{ count: 341 }],
    atOnce: [{ count: 1181 }],
    schoolsAggregate: [{ count: 1743 }],
    kinds: [{ countDistinct: { kind: 12 } }],
    counsellorsAggregate: [{ count: 100 }, { count: 100 }],
    ecologicalUnitsAggregate: [{ count: 13 }],
  });
  expect(JSON.stringify(data['snapshotReports'])).toMatch(/"number":"PS\d+","area":\{"name":".+"/);
});
