import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/errors/catalogue.ts';
import { HeyiError } from '../../src/errors/heyi-error.ts';

describe('an error of the catalogue', () => {
  it('has the code, the status and the English text as its message', () => {
    const error = new HeyiError('PORT_IN_USE', { port: 4000 });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'HeyiError', code: 'PORT_IN_USE', status: 500, values: { port: 4000 } });
    expect(error.message).toBe('Port 4000 is in use. Stop the program that uses it, or name another port in PORT.');
  });

  it('tells its text in both languages', () => {
    const error = new HeyiError('ACCOUNT_UNKNOWN', { account: 'nobody', accounts: 'judge, mediator' });
    expect(error.text('en')).toBe('There is no demo account "nobody". Known: judge, mediator.');
    expect(error.text('zh')).toBe('没有演示账号“nobody”。可用：judge, mediator。');
  });

  it('tells a bilingual value in the language of the text', () => {
    const error = new HeyiError('SOURCE_UNAVAILABLE', { department: { zh: '公安', en: 'Police' } });
    expect(error.text('zh')).toMatch(/^公安的数据源暂不可用/);
    expect(error.text('en')).toMatch(/^The source of department "Police" is unavailable/);
    expect(error.message).toBe(error.text('en'));
  });

  it('fills a blank with a zero and an empty text as they are', () => {
    expect(new HeyiError('PORT_IN_USE', { port: 0 }).message).toMatch(/^Port 0 is/);
    expect(new HeyiError('ACCOUNT_UNKNOWN', { account: '', accounts: '' }).message).toMatch(/account ""\. Known: \.$/);
  });

  it('does not fill blanks that stand in a value', () => {
    const error = new HeyiError('ACCOUNT_UNKNOWN', { account: '{accounts} $& $1', accounts: 'judge' });
    expect(error.message).toBe('There is no demo account "{accounts} $& $1". Known: judge.');
  });

  it('shows a blank that nothing fills', () => {
    expect(new HeyiError('PORT_IN_USE').message).toMatch(/^Port \{port\} is/);
  });

  it('keeps its cause for the log and out of every text', () => {
    const cause = new Error('duplicate key … "salary_pkey"');
    const error = new HeyiError('SOURCE_UNAVAILABLE', { department: 'police' }, { cause });
    expect(error.cause).toBe(cause);
    expect(error.message + error.text('zh')).not.toContain('salary');
  });

  it('has no text of its own for what nobody foresaw', () => {
    expect(new HeyiError('INTERNAL_SERVER_ERROR').text('zh')).toBe(catalogue.INTERNAL_SERVER_ERROR.zh);
  });
});
