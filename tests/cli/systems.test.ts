import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { systems } from '../../src/cli/systems.ts';
import { sourceVariable } from '../../src/config.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-systems-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command as a terminal would, on the run's demo city, which has no further departments. */
async function run(words: readonly string[]) {
  const { seventh: _, ...urls } = inject('readerUrls');
  const noExtensions = join(temporaryFolder(), 'extensions');
  mkdirSync(noExtensions);
  vi.stubEnv('HEYI_LOG', 'silent');
  vi.stubEnv('HEYI_SCALE', '0.01');
  vi.stubEnv('HEYI_EXTENSIONS', noExtensions);
  for (const [department, url] of Object.entries(urls)) vi.stubEnv(sourceVariable(department), url);
  let text = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const code = await systems.run(words);
  return { code, text };
}

const query = `# account: analyst purpose: 综合治理统计分析
query Grids($area: AreaCode!) {
  gridsAggregate(where: {area: {within: $area}, closedOn: {eq: null}}) { count }
}
`;
const grids = (wanted: number, also = '') => `title: {zh: 网格, en: Grids}
question: {zh: 多少网格？, en: How many grids?}
figures:
  - name: {zh: 株洲网格, en: Grids of Zhuzhou}
    wanted: ${wanted}
    kind: exact
    value: gridsAggregate.0.count
${also}`;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({ 'Z1.graphql': query, 'Z1.variables.json': '{"area": "4302"}', ...files }))
    writeFileSync(join(folder, name), text);
  return folder;
}

describe('heyi systems', () => {
  it('prints wanted and got, and gives 0 when all agree', async () => {
    const { code, text } = await run(['--from', folderWith({ 'Z1.yaml': grids(3261) })]);
    expect(text).toMatch(/^Z1 +Grids of Zhuzhou +wanted +3,261 got +3,261 ok\n1 of 1 figures agree \(scale 0\.01\)\n$/);
    expect(code).toBe(0);
  });

  it('says where a figure stands that differs, and gives 1', async () => {
    const loudi =
      '  - {name: {zh: 娄底, en: Loudi}, wanted: 9707, kind: exact, value: gridsAggregate.0.count, variables: {area: "4313"}}\n';
    const { code, text } = await run(['--from', folderWith({ 'Z1.yaml': grids(3261, loudi) })]);
    expect(text).toMatch(/9,707 got +9,708 DIFFERS {2}Z1\.yaml:8\n1 of 2 figures agree/);
    expect(code).toBe(1);
  });

  it('asks for the rows that are named', async () => {
    const other = { 'L3.yaml': grids(1).replace(/figures:[^]*/, '') };
    const folder = folderWith({ 'Z1.yaml': grids(3261), ...other });
    expect((await run(['--from', folder, '--row', 'Z1'])).code).toBe(0);
    await expect(run(['--from', folder, '--row', 'D9'])).rejects.toThrow('there is no system "D9", only Z1, L3');
  });

  it('prints data', async () => {
    const { text } = await run(['--from', folderWith({ 'Z1.yaml': grids(3262) }), '--json']);
    expect(JSON.parse(text)).toMatchObject([
      { row: 'Z1', wanted: 3262, expected: 3262, got: 3261, agrees: false, file: 'Z1.yaml' },
    ]);
  });

  it('gives 1, and says why, where the account may not ask', async () => {
    const folder = folderWith({ 'Z1.yaml': grids(3261), 'Z1.graphql': query.replace('analyst', 'auditor') });
    const { code, text } = await run(['--from', folder]);
    expect(text).toMatch(/got +nothing DIFFERS/);
    expect(text).toMatch(/^Z1 {3}\S.+$/m);
    expect(code).toBe(1);
  });

  it('writes the book', async () => {
    const out = join(temporaryFolder(), 'systems.md');
    const check = 'check: {variables: {area: "4313"}, sql: []}\n';
    const folder = folderWith({ 'Z1.yaml': grids(3262, check), 'L3.yaml': grids(1).replace(/figures:[^]*/, '') });
    await run(['--from', folder, '--out', out]);
    const book = readFileSync(out, 'utf8');
    expect(book).toContain('The 2 systems');
    expect(book).toContain('0 stand:');
    expect(book).toContain('| 株洲网格 Grids of Zhuzhou | 3,262 | 3,261 | **✗** |');
    expect(book).toContain('{ "gridsAggregate": [{ "count": 3261 }] }');
    expect(book).toContain('## L3\n\n**网格** Grids · 尚无查询 · **not asked yet**');
    await run(['--from', folderWith({ 'Z1.yaml': grids(3261, check) }), '--out', out]);
    expect(readFileSync(out, 'utf8')).toContain('1 stand:');
  });
});
