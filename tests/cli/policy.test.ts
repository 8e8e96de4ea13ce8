import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { policy } from '../../src/cli/policy.ts';
import { readCsv } from '../../src/cli/read-csv.ts';
import { withStaff } from '../../src/cli/staff-changes.ts';
import { keyOf } from '../../src/permissions/policy/items/key-of.ts';
import type { Json, PolicyItem } from '../../src/permissions/policy/items/policy-item.ts';
import { packageRoot } from '../../src/package-root.ts';
import { denyNumbers } from '../store/numbers-of-cases.ts';
import { change, storeForThisTest, type StoreUnderTest } from '../store/store-under-test.ts';

const DEMO = join(packageRoot, 'policy');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heyi-policy-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function heyiPolicy(...words: string[]): Promise<string> {
  let text = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  expect(await policy.run(words)).toBe(0);
  return text;
}

/** A store with the demo's policy as epoch 1, put there by the command. */
async function demoStore(): Promise<StoreUnderTest> {
  const under = await storeForThisTest('commands');
  vi.stubEnv('HEYI_STORE_URL', under.url);
  expect(await heyiPolicy('apply', DEMO, '--reason', 'the demo')).toContain('applied as epoch 1');
  return under;
}

const file = (name: string) => join(folder, name);
const A_DENIAL = { reason: 'a test', fields: 'CourtCase.number', verbs: ['read'] };
const A_RECUSAL = { order: 'a test', type: 'CourtCase', keys: ['12345'] };

/** Every text in a list that is called `accounts`, however deep. */
function accountsNamed(body: Json): readonly Json[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, member]: [string, Json]) =>
    name === 'accounts' ? [member].flat() : accountsNamed(member),
  );
}
const edit = (name: string, from: string, to: string) => {
  const text = readFileSync(file(name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(file(name), text.replace(from, to));
};

describe('heyi policy', () => {
  it('takes a policy out as files and back, shows what would change, and changes no more than that', async () => {
    const { store } = await demoStore();
    expect(await heyiPolicy('plan', DEMO)).toBe('nothing changes (epoch 1)\n');
    expect(await heyiPolicy('export', folder)).toMatch(/^epoch 1: \d+ items in \d+ files/);
    expect(await heyiPolicy('plan', folder)).toBe('nothing changes (epoch 1)\n');

    edit('posts.yaml', 'en: Judge', 'en: Judges');
    const planned = await heyiPolicy('plan', folder, '--reason', 'a plan has none');
    expect(planned).toBe(
      '1 changes of epoch 1:\n  ~ posts.yaml posts judge\n      - en: "Judge"\n      + en: "Judges"\n',
    );
    expect((await store.current()).epoch).toBe(1);

    // What others changed after the export stays as it is.
    await store.commit(change(1, denyNumbers));
    expect(await heyiPolicy('apply', folder, '--reason', 'plural')).toContain('applied as epoch 3');
    const { items } = await store.current();
    expect(items).toContainEqual((denyNumbers as { put: PolicyItem }).put);
    expect(items.find(({ section, key }) => section === 'posts' && key === 'judge')).toMatchObject({
      body: { en: 'Judges' },
    });

    const told = await heyiPolicy('history', '--limit', '1');
    expect(told).toMatch(/^3 .* IMPORT operator \S+: plural\n {2}~ posts\.yaml posts judge\n/);
    expect(await heyiPolicy('history', '--file', 'departments/court.yaml')).toMatch(
      /^2 .*li: a test\n {2}\+ departments/,
    );
  });

  it('refuses a folder whose items were changed by others after the export, with what they changed', async () => {
    const { store } = await demoStore();
    await heyiPolicy('export', folder);
    edit('posts.yaml', 'en: Judge', 'en: Judges');
    const judge = (await store.current()).items.find(({ section, key }) => section === 'posts' && key === 'judge')!;
    const body = { ...(judge.body as Record<string, string>), en: 'The judge' };
    await store.commit({ ...change(1, { put: { ...judge, body } }), author: 'wang', reason: 'another word' });
    await expect(policy.run(['apply', folder, '--reason', 'plural'])).rejects.toMatchObject({
      code: 'STALE_DRAFT',
      message: expect.stringContaining('posts.yaml posts judge (2, wang: another word)') as string,
    });
    expect((await store.current()).epoch).toBe(2);
  });

  it('gives any past policy', async () => {
    const { store } = await demoStore();
    await store.commit(change(1, denyNumbers));
    await heyiPolicy('export', folder, '--at', '1');
    expect(readFileSync(file('departments/court.yaml'), 'utf8')).not.toContain('a test');
    await heyiPolicy('export', folder);
    expect(readFileSync(file('departments/court.yaml'), 'utf8')).toContain('a test');
    await expect(policy.run(['export', folder, '--at', '9'])).rejects.toThrow('there is no epoch 9');
  });

  it('has what further departments bring, in what somebody wrote and in what was exported', async () => {
    vi.stubEnv('HEYI_EXTENSIONS', join(packageRoot, 'examples', 'extensions'));
    await demoStore();
    expect(await heyiPolicy('plan', DEMO)).toBe('nothing changes (epoch 1)\n');
    await heyiPolicy('export', folder);
    expect(existsSync(file('departments/health.yaml'))).toBe(true);
    expect(await heyiPolicy('plan', folder)).toBe('nothing changes (epoch 1)\n');
  });

  it('does not write over a folder that somebody wrote, nor apply what is no policy', async () => {
    const { store } = await demoStore();
    writeFileSync(file('posts.yaml'), '# mine\nposts: {}\n');
    await expect(policy.run(['export', folder])).rejects.toThrow(/was not exported/);
    expect(readFileSync(file('posts.yaml'), 'utf8')).toContain('# mine');
    rmSync(file('posts.yaml'));
    await heyiPolicy('export', folder);
    edit('posts.yaml', 'purposes', 'purpozes');
    await expect(policy.run(['apply', folder, '--reason', 'a slip'])).rejects.toMatchObject({ code: 'POLICY_INVALID' });
    expect((await store.current()).epoch).toBe(1);
  });

  it('says what it needs', async () => {
    vi.stubEnv('HEYI_DEMO', '0');
    for (const [words, said] of [
      [[], /name one of export, plan/],
      [['plan'], /name a folder/],
      [['import'], /name a CSV/],
      [['apply', DEMO], /--reason/],
      [['plan', DEMO], /HEYI_STORE_URL/],
    ] as const)
      await expect(policy.run(words)).rejects.toThrow(said);
  });

  it('is a command of npx heyi', () => {
    const help = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/heyi.ts', 'policy', '--help'], {
      encoding: 'utf8',
      cwd: packageRoot,
    });
    expect(help).toMatch(/heyi policy export <folder>/);
  });
});

describe('heyi policy import', () => {
  const csv = (...lines: string[]) => {
    writeFileSync(file('table.csv'), `\uFEFF${lines.join('\r\n')}\r\n`);
    return file('table.csv');
  };

  it('shows first, and with a reason does it: posts, joiners, leavers', async () => {
    const { store } = await demoStore();
    const posts = csv('post,zh,en,purposes,explains', 'archivist,档案员,"Archivist, and more",案件审理；查询本人信息,');
    expect(await heyiPolicy('import', posts)).toContain('+ posts.yaml posts archivist');
    expect((await store.current()).epoch).toBe(1);
    await heyiPolicy('import', posts, '--reason', 'a new post');
    const people = csv(
      'account,action,zh,en,posts,department,unit,scope,purpose',
      'archivist-1,,档案员甲,Archivist one,archivist,court,,4313;4302,案件审理',
      'mediator,leave,,,,,,,',
    );
    expect(await heyiPolicy('import', people, '--reason', 'October')).toMatch(
      /\+ principals\.yaml principals archivist-1[\s\S]*- principals\.yaml principals mediator/,
    );
    const { epoch, items } = await store.current();
    expect(epoch).toBe(3);
    expect(items.find(({ key }) => key === 'archivist')!.body).toEqual({
      zh: '档案员',
      en: 'Archivist, and more',
      purposes: ['案件审理', '查询本人信息'],
    });
    expect(items.find(({ key }) => key === 'archivist-1')!.body).toMatchObject({ scope: ['4313', '4302'] });
    expect(items.some(({ section, key }) => section === 'principals' && key === 'mediator')).toBe(false);
    expect(existsSync(file('.epoch'))).toBe(false);
  });

  it('takes a table of units, and refuses one that is no tree', async () => {
    const { store } = await demoStore();
    const units = (...rows: string[]) => csv('unit,action,zh,en,department,parent', ...rows);
    const more = units(
      '431302100001002,,恩口社区第二网格,Grid 2,grid,431302100001',
      '娄星公安分局,,娄星分局,Louxing,police,',
    );
    expect(await heyiPolicy('import', more, '--reason', 'a second grid')).toMatch(
      /^2 changes of epoch 1:\n {2}\+ units\.yaml units 431302100001002\n[\s\S]*~ units\.yaml units 娄星公安分局/,
    );
    expect((await store.current()).items.find(({ key }) => key === '431302100001002')?.body).toEqual({
      zh: '恩口社区第二网格',
      en: 'Grid 2',
      department: 'grid',
      parent: '431302100001',
    });
    for (const row of ['431302100001002,leave,,,,', '431302100001003,,三,Three,grid,431302100001'])
      await heyiPolicy('import', units(row), '--reason', 'r');
    expect((await store.current()).epoch).toBe(4);
    // One that has accounts or units below it stays; nothing is above itself.
    for (const [row, code] of [
      ['湘1302,leave,,,,', 'UNIT_IN_USE'],
      ['431302100,,镇,Town,grid,431302100001', 'POLICY_INVALID'],
      ['x,,未知,Unknown,grid,nowhere', 'POLICY_INVALID'],
    ] as const)
      await expect(policy.run(['import', units(row), '--reason', 'r'])).rejects.toMatchObject({
        code,
      });
  });

  it('refuses what would be no policy', async () => {
    const { store } = await demoStore();
    const people = csv('account,zh,en,posts,department', 'x,某,Somebody,no-such-post,court');
    await expect(policy.run(['import', people, '--reason', 'r'])).rejects.toMatchObject({ code: 'POLICY_INVALID' });
    expect((await store.current()).epoch).toBe(1);
  });

  const account = (key: string): PolicyItem => ({
    file: 'principals.yaml',
    section: 'principals',
    key,
    body: { zh: key },
  });

  const entry = (at: string, section: string, body: PolicyItem['body']): PolicyItem => ({
    file: at,
    section,
    key: keyOf(section, body),
    body,
  });

  it('whoever leaves is named nowhere any more, and a rule that named nobody else is aimed at nobody', async () => {
    const { store } = await demoStore();
    const denial = (accounts: readonly string[]) =>
      entry('departments/court.yaml', 'denials', { ...A_DENIAL, to: { accounts } });
    const recusal = (accounts: readonly string[]) =>
      entry('recusals.yaml', 'recusals', { ...A_RECUSAL, to: { accounts } });
    const assigned = (accounts: readonly string[]) =>
      entry('departments/justice.yaml', 'assignments', { grant: 'police-to-mediators', accounts, until: '2027-01-01' });
    const guardrail = (accounts: readonly string[]): PolicyItem => ({
      ...{ file: 'guardrails.yaml', section: 'guardrails', key: 'a-test' },
      body: { law: 'a law', fields: 'CourtCase.number', forbid: ['sort'], to: { others: true }, unless: { accounts } },
    });
    const combined: PolicyItem = {
      file: 'combinations.yaml',
      section: 'combinations',
      key: 'a-test',
      body: {
        why: 'a test',
        unless: { accounts: ['judge', 'mediator'] },
        together: [{ fields: 'Person.name' }, { fields: 'Person.sex' }],
      },
    };
    const naming = [
      ...[denial(['mediator']), recusal(['mediator', 'judge']), assigned(['mediator']), guardrail(['mediator'])],
      combined,
    ];
    await store.commit(change(1, ...naming.map((put) => ({ put }))));

    const leaver = csv('account,action', 'mediator,leave');
    expect(await heyiPolicy('import', leaver)).toMatch(
      /^8 changes of epoch 2:\n[\s\S]*- principals\.yaml principals mediator/,
    );
    expect((await store.current()).epoch).toBe(2);
    await heyiPolicy('import', leaver, '--reason', 'left');

    const { epoch, items } = await store.current();
    expect(epoch).toBe(3);
    const rules = items.filter(({ section }) => section !== 'posts' && section !== 'assignments');
    expect(rules.flatMap(({ body }) => accountsNamed(body))).not.toContain('mediator');
    expect(items).toEqual(expect.arrayContaining([denial([]), recusal(['judge']), guardrail([])]));
    expect(items.some(({ key }) => key === assigned(['mediator']).key || key === denial(['mediator']).key)).toBe(false);
    // A dry run of what the store then holds reads it as a policy.
    expect(await heyiPolicy('plan', await exported())).toBe('nothing changes (epoch 3)\n');
  });

  async function exported(): Promise<string> {
    await heyiPolicy('export', file('now'));
    return file('now');
  }

  it.each([
    ['account,action\na,fly\n', /row 2: "action" is join or leave, not fly/],
    ['account,action\nz,leave\n', /row 2: there is no account z/],
    ['account,colour\na,red\n', /row 2: there is no column "colour"/],
    ['unit,action\nu,leave\n', /row 2: there is no unit u/],
    ['unit,scope\nu,4313\n', /row 2: there is no column "scope"/],
    ['post,explains\np,perhaps\n', /"explains" is true or false/],
    ['colour\nred\n', /row 2 has neither/],
    ['account\na,b\n', /row 2 has 2 columns, not 1/],
    ['account\n"a\n', /a quote is not closed/],
  ])('%j is refused in words', (text, said) => {
    expect(() => withStaff([account('a')], readCsv(text))).toThrow(said);
  });

  it('reads quotes, empty cells and line ends as RFC 4180 has them', () => {
    expect(readCsv('a,b,c\r\n"x, ""y""","1\n2",\r\n\r\n,,z').map((row) => Object.fromEntries(row))).toEqual([
      { a: 'x, "y"', b: '1\n2' },
      { c: 'z' },
    ]);
  });
});
