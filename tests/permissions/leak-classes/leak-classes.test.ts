import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.ts';
import { leakClasses } from './leak-classes.ts';

const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8');
const documentation = read('docs/testing.md');

describe('the classes of leaks', () => {
  it('are those of the design, each once', () => {
    expect(leakClasses.map(({ number }) => number)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  });

  it.each(leakClasses)('$number, $title: has a test, or a reason that is written down', ({ number, title, test }) => {
    if ('file' in test) {
      const block = read(test.file).split(`describe('${number}. ${title}', () => {`)[1]?.split('\ndescribe(')[0];
      expect(block, `${test.file} has no block "${number}. ${title}"`).toBeDefined();
      expect(block).toMatch(/\bit(\.each)?\(/);
      expect(block).toMatch(/expect/);
    } else {
      expect(documentation).toMatch(new RegExp(`^\\| +${number} \\| `, 'm'));
    }
  });

  it('that have no test yet are the ones that the documentation says', () => {
    const told = [...documentation.matchAll(/^\| +(\d+) \| /gm)].map(([, number]) => Number(number));
    expect(told).toEqual(leakClasses.flatMap(({ number, test }) => ('notYet' in test ? [number] : [])));
  });
});
