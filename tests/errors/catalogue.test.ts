import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, type CatalogueEntry } from '../../src/errors/catalogue.ts';
import { packageRoot } from '../../src/package-root.ts';

const entries = Object.entries<CatalogueEntry>(catalogue);

/** Codes of the public contract that nothing throws yet. Empty it as they come into use. */
const reserved: readonly string[] = [];

const sourceFolder = join(packageRoot, 'src');
const sources = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: withoutComments(readFileSync(join(sourceFolder, file), 'utf8')) }));

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*(\/\*\*|\*|\/\/).*$/gm, '');
}

/** Errors made with a code and their values in place: `new HeyiError('PORT_IN_USE', { port: 4000 })`, `super('PORT_IN_USE', values)`. */
const thrown = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/(?:new HeyiError|super)\(\s*'([A-Z_]+)'\s*(\)|,)/g)].map((match) => ({
    file,
    code: match[1]!,
    hasValues: match[2] === ',',
  })),
);

function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();
}

describe('the catalogue and the code', () => {
  it('the code throws errors where they are looked for', () => {
    expect(thrown.length).toBeGreaterThan(20);
  });

  it('every code that is thrown is in the catalogue', () => {
    expect(thrown.filter(({ code }) => !(code in catalogue))).toEqual([]);
  });

  it('every code of the catalogue is thrown, or reserved', () => {
    const known = new Set([...thrown.map(({ code }) => code), ...reserved]);
    expect(entries.map(([code]) => code).filter((code) => !known.has(code))).toEqual([]);
  });

  it('no reserved code is thrown', () => {
    expect(thrown.filter(({ code }) => reserved.includes(code))).toEqual([]);
  });

  it('a code whose text has blanks is given what fills them', () => {
    const blank = thrown.filter(
      ({ code, hasValues }) => !hasValues && placeholdersOf(catalogue[code as keyof typeof catalogue].en).length > 0,
    );
    expect(blank).toEqual([]);
  });
});

describe.each(entries)('%s', (code, { status, zh, en }) => {
  it('is a code in capitals with a status of HTTP', () => {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
  });

  it('is told in Chinese and in English', () => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z"{].*[.}]$/s);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });

  it('has the same blanks in both languages', () => {
    expect(placeholdersOf(zh)).toEqual(placeholdersOf(en));
  });

  it('says nothing of statements and machines', () => {
    for (const text of [zh, en]) {
      expect(text).not.toMatch(/\b(SQL|SELECT|column|host|hostname|localhost|stack|password|relation)\b/i);
      expect(text).not.toMatch(/\d+\.\d+\.\d+\.\d+|https?:|postgres:|主机|密码/i);
      expect(text).not.toMatch(/\{(sql|statement|host|url|address|password|row|column|table)\}/i);
    }
  });
});
