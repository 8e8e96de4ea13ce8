import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readStartPage, type StartPageAsset, startPageContentSecurityPolicy } from '../../src/console/start-page.ts';

const console = new URL('../../src/console/', import.meta.url);
let assets: ReadonlyMap<string, StartPageAsset>;
beforeAll(async () => {
  assets = await readStartPage();
});

function textOf(path: string): string {
  const asset = assets.get(path);
  if (asset === undefined) throw new Error(`Expected an asset at "${path}".`);
  return asset.body.toString('utf8');
}

/** Plain browser code has no types; the tests say what they expect of it. */
async function browserModule<Module>(file: string): Promise<Module> {
  return (await import(new URL(file, console).href)) as Module;
}

describe('the start page', () => {
  it('is served at / with every file that lies beside it', async () => {
    const files = (await readdir(console)).filter((file) => file.startsWith('start-page') && !file.endsWith('.ts'));
    const paths = files.map((file) => (file === 'start-page.html' ? '/' : `/${file}`));
    expect([...assets.keys()].sort()).toEqual(paths.sort());
  });

  it('says what each file is, text as UTF-8', () => {
    const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
    for (const [path, { contentType }] of assets) {
      const ending = path === '/' ? 'html' : path.split('.').at(-1)!;
      const expected = ending === 'svg' ? 'image/svg+xml' : `${types[ending as keyof typeof types]}; charset=utf-8`;
      expect(contentType).toBe(expected);
    }
  });

  it('names no other host', () => {
    for (const [path, { body }] of assets) {
      const text = body.toString('utf8').replaceAll('xmlns="http://www.w3.org/2000/svg"', '');
      expect(text, path).not.toMatch(/\/\/[\w-]+\.\w|\w+:\/\/|\burl\(|@import/);
    }
  });

  it('loads nothing that it does not serve', () => {
    const linked = [...textOf('/').matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path!);
    const imported = [...assets.keys()]
      .filter((path) => path.endsWith('.js'))
      .flatMap((path) => [...textOf(path).matchAll(/from '\.(\/[^']+)'/g)].map(([, file]) => file!));
    expect(linked).toContain('/start-page.js');
    expect(imported).toContain('/start-page-texts.js');
    for (const path of [...linked, ...imported]) expect(assets.has(path), path).toBe(true);
  });

  it('runs under a policy of its own host alone, which it does not need loosened', () => {
    expect(startPageContentSecurityPolicy).toMatch(/^default-src 'none'; /);
    expect(startPageContentSecurityPolicy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(textOf('/')).not.toMatch(/\son[a-z]+=|\sstyle=|<style|javascript:|<script(?![^>]*\ssrc=)/);
    for (const [path, { body }] of assets) {
      if (path.endsWith('.js')) {
        expect(body.toString('utf8'), path).not.toMatch(
          /\beval\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
        );
      }
    }
  });

  it('keeps no token anywhere but in memory: it stores the language and no more', () => {
    const code = textOf('/start-page.js');
    expect([...code.matchAll(/setItem\(([^,]+),/g)].map(([, key]) => key)).toEqual([`'heyi.language'`]);
    expect(code).not.toMatch(/sessionStorage|document\.cookie|indexedDB/);
  });

  it('labels every field', () => {
    const html = textOf('/');
    const labelled = [...html.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
    const fields = [...html.matchAll(/<(?:select|input|textarea)\s+id="([^"]+)"/g)].map(([, id]) => id);
    expect(fields).toHaveLength(4);
    expect(labelled).toEqual(fields);
  });

  it('has every text in both languages, and is Chinese before any code runs', async () => {
    const { texts } = await browserModule<{ texts: Record<'zh' | 'en', Record<string, unknown>> }>(
      'start-page-texts.js',
    );
    expect(Object.keys(texts.en)).toEqual(Object.keys(texts.zh));
    const written = [...textOf('/').matchAll(/data-text="([^"]+)"[^>]*>\s*([^<]+?)\s*</g)];
    expect(written.length).toBeGreaterThan(8);
    for (const [, key, text] of written) expect(text).toBe(texts.zh[key!]);
  });
});

describe('the answer', () => {
  interface Piece {
    readonly kind: 'key' | 'string' | 'number' | 'word' | 'plain';
    readonly text: string;
    readonly wrong: boolean;
  }
  let piecesOf: (answer: unknown) => readonly Piece[];
  let errorsOf: (answer: unknown, texts: object) => readonly object[];
  beforeAll(async () => {
    ({ piecesOf, errorsOf } = await browserModule<{ piecesOf: typeof piecesOf; errorsOf: typeof errorsOf }>(
      'start-page-answer.js',
    ));
  });
  const words = { department: 'department', path: 'at', request: 'request' };

  it.each([
    { data: { n: -1.5e-7, big: 1e21, t: true, f: false, none: null, 'k"ey': 'va"l\\ue: 7, true' } },
    { errors: [{ message: '\n  ]' }], data: null },
    { data: { errors: [1] }, errors: [] },
    [],
    'null',
    null,
    7,
  ])('is shown whole and unchanged: %j', (answer) => {
    const shown = piecesOf(answer)
      .map((piece) => piece.text)
      .join('');
    expect(shown).toBe(JSON.stringify(answer, undefined, 2));
  });

  it('tells keys, strings, numbers and words apart', () => {
    const pieces = piecesOf({ a: 'x: 1', b: 2, c: null }).filter((piece) => piece.kind !== 'plain');
    expect(pieces.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'key "a"',
      'string "x: 1"',
      'key "b"',
      'number 2',
      'key "c"',
      'word null',
    ]);
  });

  it('marks its errors, from their key to their closing bracket, and nothing else', () => {
    const answer = { data: { errors: [0] }, errors: [{ message: 'm', path: ['a'] }], extensions: {} };
    const marked = piecesOf(answer)
      .filter((piece) => piece.wrong)
      .map((piece) => piece.text)
      .join('');
    expect(marked.startsWith('  "errors": [')).toBe(true);
    expect(marked.endsWith('\n  ]')).toBe(true);
    expect(JSON.parse(`{${marked}}`)).toEqual({ errors: answer.errors });
  });

  it('is plain when colouring it would be slow', () => {
    expect(piecesOf({ data: 'x'.repeat(400_000) })).toHaveLength(1);
  });

  it('lists its errors with their place', () => {
    const extensions = { code: 'SOURCE_UNAVAILABLE', department: 'court', requestId: 'r1' };
    const answer = { errors: [{ message: 'down', path: ['people', 'nodes', 0], extensions }, { message: 'bare' }] };
    expect(errorsOf(answer, words)).toEqual([
      { code: 'SOURCE_UNAVAILABLE', message: 'down', where: 'department court · at people.nodes.0 · request r1' },
      { code: 'ERROR', message: 'bare', where: '' },
    ]);
  });

  it.each([null, 7, 'text', [], {}, { errors: 'no list' }])('has no errors to list in %j', (answer) => {
    expect(errorsOf(answer, words)).toEqual([]);
  });
});

describe('copy as curl', () => {
  it('writes a command that a shell reads back as it was', async () => {
    const { curlOf } = await browserModule<{ curlOf: (request: object) => string }>('start-page-curl.js');
    const body = JSON.stringify({ query: '{ a(x: "O\'Brien $HOME `id` \\n") }' });
    const command = curlOf({ url: 'http://127.0.0.1:4000/graphql', headers: { 'accept-language': 'zh-CN' }, body });
    expect(command.split(' \\\n  ')).toEqual([
      `curl 'http://127.0.0.1:4000/graphql'`,
      `-H 'accept-language: zh-CN'`,
      `--data-raw '${body.replace("'", String.raw`'\''`)}'`,
    ]);
  });
});
