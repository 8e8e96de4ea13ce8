import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { figures } from '../../src/cli/figures.ts';
import { sourceVariable } from '../../src/config.ts';
import { DemoServerUnderTest, serverUrl } from '../demo/demo-server-under-test.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-figures-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command as a terminal would; on the run's demo city where nothing else is said. */
async function run(words: readonly string[], environment: Readonly<Record<string, string>> = cityOfTheRun()) {
  for (const [name, value] of Object.entries({ HEYI_DATA: temporaryFolder(), HEYI_LOG: 'silent', ...environment }))
    vi.stubEnv(name, value);
  let text = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const code = await figures.run(words);
  return { code, text };
}

function cityOfTheRun(): Readonly<Record<string, string>> {
  const { seventh: _, ...urls } = inject('readerUrls');
  const sources = Object.entries(urls).map(([department, url]) => [sourceVariable(department), url] as const);
  return { HEYI_DEMO: '1', HEYI_SCALE: '0.01', ...Object.fromEntries(sources) };
}

const grids = (wanted: number, { row = 'Z1', name = 'Grids of Zhuzhou' } = {}) => `- row: ${row}
  name: {zh: 株洲网格, en: ${name}}
  wanted: ${wanted}
  kind: exact
  query: '{ gridsAggregate(where: {area: {within: "4302"}, closedOn: {eq: null}}) { count } }'
  value: gridsAggregate.0.count
`;

function folderWith(text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'grid.yaml'), text);
  return folder;
}

describe('heyi figures', () => {
  it('prints wanted and got, and gives 0 when all agree', async () => {
    const { code, text } = await run(['--from', folderWith(grids(3261))]);
    expect(text).toMatch(/^Z1 +Grids of Zhuzhou +wanted +3,261 got +3,261 ok\n1 of 1 figures agree \(scale 0\.01\)\n$/);
    expect(code).toBe(0);
  });

  it('says where a figure stands that differs, and gives 1', async () => {
    const { code, text } = await run(['--from', folderWith(grids(3261, { row: 'L3', name: 'Same' }) + grids(3262))]);
    expect(text).toMatch(/3,262 got +3,261 DIFFERS {2}grid\.yaml:7\n1 of 2 figures agree/);
    expect(code).toBe(1);
  });

  it('asks for the rows that are named', async () => {
    const folder = folderWith(grids(1, { row: 'L3' }) + grids(3261));
    expect((await run(['--from', folder, '--row', 'Z1'])).code).toBe(0);
    await expect(run(['--from', folder, '--row', 'D9'])).rejects.toThrow('no figure is of row "D9", only of L3, Z1');
  });

  it('prints data', async () => {
    const { text } = await run(['--from', folderWith(grids(3262)), '--json']);
    expect(JSON.parse(text)).toMatchObject([
      { row: 'Z1', wanted: 3262, expected: 3262, got: 3261, agrees: false, file: 'grid.yaml' },
    ]);
  });

  it('counts a question that a department refuses as one that differs', async () => {
    const { code, text } = await run([
      '--from',
      folderWith(grids(3261).replace('"4302"}', '"4302"}, name: {eq: "\\u0000"}')),
    ]);
    expect(text).toMatch(/got +nothing DIFFERS/);
    expect(code).toBe(1);
  });
});

describe('the figures of the documents', () => {
  it('agree in the smaller city of the tests', async () => {
    const { code, text } = await run([]);
    expect(text).not.toContain('DIFFERS');
    expect(code).toBe(0);
  });

  it('agree at the default scale', { timeout: 300_000 }, async () => {
    const { code, text } = await run([], {});
    expect(text).not.toContain('DIFFERS');
    expect(text).toContain('(scale 0.05)');
    expect(code).toBe(0);
  });

  const long = process.env['HEYI_TEST_LONG'] === '1' && serverUrl !== undefined;
  it.skipIf(!long)(
    'agree at scale 1 on a real server, filled within five minutes',
    { timeout: 1_800_000 },
    async () => {
      const server = new DemoServerUnderTest('figures');
      try {
        const startedAt = performance.now();
        const settings = await server.fill('1');
        const minutes = (performance.now() - startedAt) / 60_000;
        const { code, text } = await run([], settings);
        expect(text).not.toContain('DIFFERS');
        expect(text).toContain('(scale 1)');
        expect(code).toBe(0);
        expect(minutes).toBeLessThan(5);
      } finally {
        await server.drop();
      }
    },
  );
});
