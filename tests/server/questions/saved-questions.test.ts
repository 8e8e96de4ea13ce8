import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MOST_QUESTIONS, SavedQuestions } from '../../../src/store/saved-questions.ts';
import { openStoreDatabase } from '../../../src/store/store-database.ts';
import { codeOf } from '../administration/administrators.ts';
import { startHubUnderTest, type HubUnderTest } from '../hub-under-test.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest({ rules: 'policy', environment: { HEYI_STORE_URL: inject('storeUrls').questions } });
});
afterAll(() => hub.stop());

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly isOwn: boolean;
  readonly isRemovable: boolean;
}

const EVENTS = 'query Events($area: AreaCode!) { gridEvents(where: { area: { within: $area } }) { nodes { number } } }';
const SAVE = `mutation ($id: ID, $question: QuestionInput!) {
  saveQuestion(id: $id, question: $question) { id owner isOwn title query variables shared }
}`;
const save = (account: string, question: Record<string, unknown>, id?: string) =>
  hub.ask(SAVE, { account, variables: { id, question: { title: 'test', query: EVENTS, ...question } } });
const saved = async (...given: Parameters<typeof save>) => {
  const { data, errors } = await save(...given);
  expect(errors).toBeUndefined();
  return (data as { saveQuestion: Listed }).saveQuestion;
};
const remove = (account: string, id: string) =>
  hub.ask('mutation ($id: ID!) { removeQuestion(id: $id) }', { account, variables: { id } });
const listOf = async (account: string) => {
  const { data, errors } = await hub.ask('{ savedQuestions { id title owner isOwn isRemovable } }', { account });
  expect(errors).toBeUndefined();
  return (data as { savedQuestions: readonly Listed[] }).savedQuestions;
};
const titlesOf = async (account: string) => (await listOf(account)).map(({ title }) => title);

describe('a question kept on the hub', () => {
  it('is its owner’s alone until it is shared, and is changed and removed by them alone', async () => {
    const { id } = await saved('analyst', { title: '  网格事件 ', variables: '{"area":"4313"}' });
    expect(await listOf('analyst')).toMatchObject([{ id, title: '网格事件', owner: 'analyst', isOwn: true }]);
    expect(await titlesOf('center-city')).toEqual([]);

    expect(codeOf(await save('center-city', { title: 'mine now' }, id))).toBe('QUESTION_ABSENT');
    expect(codeOf(await remove('center-city', id))).toBe('QUESTION_ABSENT');
    await saved('analyst', { title: 'renamed', shared: 'ALL' }, id);
    expect(await listOf('center-city')).toMatchObject([{ id, title: 'renamed', isOwn: false, isRemovable: false }]);
    expect(codeOf(await save('center-city', { title: 'mine now' }, id))).toBe('QUESTION_ABSENT');
    expect(codeOf(await remove('center-city', id))).toBe('QUESTION_ABSENT');

    expect((await remove('analyst', id)).data).toEqual({ removeQuestion: id });
    expect(await titlesOf('analyst')).toEqual([]);
    expect(codeOf(await remove('analyst', 'no such'))).toBe('QUESTION_ABSENT');
  });

  it('is found by one’s unit, or by a department where its owner is of no unit', async () => {
    const query = '{ me { account } }';
    const station = await saved('police-officer', { title: 'of the station', query, shared: 'UNIT' });
    const center = await saved('center-city', { title: 'of the centres', query, shared: 'UNIT' });
    // Of the same department and of no unit; of a unit below it; of another department.
    expect(await titlesOf('police-admin')).toEqual([]);
    expect(await titlesOf('analyst')).toEqual(['of the centres']);
    expect(await titlesOf('grid-member')).toEqual(['of the centres']);
    expect(await titlesOf('mediator')).toEqual([]);
    for (const [account, { id }] of [
      ['police-officer', station],
      ['center-city', center],
    ] as const)
      // prettier-ignore
      await remove(account, id);
  });

  it('that names what somebody may not know of is not told to them; asked, it is answered by their own rights', async () => {
    const gangs = '{ gangs(first: 1) { nodes { id } } }';
    const hidden = await saved('police-officer', { title: 'hidden', query: gangs, shared: 'ALL' });
    const plain = await saved('police-officer', { title: 'plain', query: '{ me { account } }', shared: 'ALL' });
    expect(await titlesOf('citizen')).toEqual(['plain']);
    expect((await titlesOf('police-officer')).toSorted()).toEqual(['hidden', 'plain']);
    expect((await hub.ask('{ me { account } }', { account: 'citizen' })).data).toEqual({ me: { account: 'citizen' } });

    // Who looks after accounts takes away what others show.
    expect(await listOf('system-admin')).toMatchObject([{ title: 'plain', isOwn: false, isRemovable: true }]);
    expect((await remove('system-admin', plain.id)).errors).toBeUndefined();
    expect((await remove('police-officer', hidden.id)).errors).toBeUndefined();
  });

  it('is shared by nobody of the public', async () => {
    for (const shared of ['ALL', 'UNIT'])
      expect(codeOf(await save('citizen', { query: '{ me { account } }', shared }))).toBe('QUESTION_NOT_SHARED');
  });

  it.each([
    ['without a name', { title: ' ' }],
    ['with a name too long', { title: 'x'.repeat(121) }],
    ['that is no GraphQL', { query: 'people {' }],
    ['that is a change', { query: 'mutation { removeQuestion(id: "1") }' }],
    ['of no operation', { query: 'fragment F on Query { me { account } }' }],
    ['too long', { query: `{ me { account } } # ${'x'.repeat(32_768)}` }],
    ['of too many words', { query: `{ ${'a '.repeat(10_001)} }` }],
    ['whose variables are a list', { variables: '[]' }],
    ['whose variables are no JSON', { variables: '{' }],
    ['whose variables are too long', { variables: JSON.stringify({ a: 'x'.repeat(8192) }) }],
  ])('%s is refused', async (_, question) => {
    expect(codeOf(await save('analyst', question))).toBe('BAD_USER_INPUT');
  });

  it('is one of two hundred, also where two are kept at the same time', async () => {
    const db = openStoreDatabase({ connectionString: inject('storeUrls').questions });
    try {
      const question = {
        title: 't',
        query: '{ me { account } }',
        variables: '{}',
        audience: { kind: 'NOBODY' },
      } as const;
      const questions = new SavedQuestions(db);
      for (let each = 1; each < MOST_QUESTIONS; each++) await questions.add('judge', question);
      const both = await Promise.all([save('judge', {}), save('judge', {})]);
      expect(both.map(codeOf).toSorted()).toEqual(['TOO_MANY_QUESTIONS', undefined]);
      expect(await titlesOf('judge')).toHaveLength(MOST_QUESTIONS);
    } finally {
      await db.destroy();
    }
  });
});
