import { expect, it } from 'vitest';
import { languageOf } from '../../src/errors/language.ts';

it.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN-us', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-US,en;q=0.9,zh;q=0.8', 'en'],
  ['zh;q=0.4, en;q=0.5', 'en'],
  ['en;q=0.4, zh;q=0.5', 'zh'],
  ['en ; q=0.9 , zh ; q=0.1', 'en'],
  ['en, zh', 'en'],
  ['fr, en;q=0.1', 'en'],
  ['zh;q=0, en;q=0.001', 'en'],
  ['en;q=0', 'zh'],
  ['fr, de;q=0.5', 'zh'],
  ['*', 'zh'],
  ['en;q=high', 'zh'],
  [';;;,,,q=1', 'zh'],
  ['\u0000', 'zh'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
