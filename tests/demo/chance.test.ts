import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/demo/chance/apportion.ts';
import { isRareRow } from '../../src/demo/chance/is-rare-row.ts';
import { Random } from '../../src/demo/chance/random.ts';
import { Shuffle } from '../../src/demo/chance/shuffle.ts';
import { WeightedList } from '../../src/demo/chance/weighted-list.ts';

const draw = (random: Random, count: number): number[] => Array.from({ length: count }, () => random.next());

describe('Random', () => {
  it('gives the same numbers at the same place, whatever was drawn before', () => {
    const random = new Random(1, 'stream');
    const first = draw(random.at(5), 10);
    draw(random, 3);
    expect(draw(random.at(5), 10)).toEqual(first);
  });

  it('gives other numbers for another seed, stream or place', () => {
    const all = [
      new Random(1, 'a').at(0),
      new Random(2, 'a').at(0),
      new Random(1, 'b').at(0),
      new Random(1, 'a').at(1),
    ];
    expect(new Set(all.map((random) => draw(random, 4).join())).size).toBe(4);
  });

  it('draws evenly, also across places', () => {
    const random = new Random(3, 'even');
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i += 1) counts[random.at(i).below(10)]! += 1;
    for (const count of counts) expect(count).toBeGreaterThan(9600);
    for (const count of counts) expect(count).toBeLessThan(10_400);
  });
});

describe('WeightedList', () => {
  it('draws in proportion', () => {
    const list = new WeightedList([
      ['rare', 1],
      ['often', 9],
      ['never', 0],
    ]);
    const random = new Random(4, 'weights');
    const drawn = Array.from({ length: 20_000 }, () => list.pick(random));
    expect(drawn.filter((value) => value === 'rare').length / drawn.length).toBeCloseTo(0.1, 1);
    expect(drawn).not.toContain('never');
  });
});

describe('Shuffle', () => {
  it.each([1, 2, 3, 10, 999, 1000, 7919])('rearranges %i places, and back', (size) => {
    const shuffle = new Shuffle(size, 3);
    const places = Array.from({ length: size }, (_, place) => place);
    const moved = places.map((place) => shuffle.at(place));
    expect([...moved].sort((a, b) => a - b)).toEqual(places);
    expect(moved.map((value) => shuffle.placeOf(value))).toEqual(places);
  });

  it('keeps exact at the sizes of scale 10', () => {
    const shuffle = new Shuffle(3_880_000, 3_879_999);
    for (const place of [0, 1, 1_234_567, 3_879_999]) expect(shuffle.placeOf(shuffle.at(place))).toBe(place);
  });
});

describe('apportion', () => {
  it('adds up, by largest remainder', () => {
    expect(apportion(10, [1, 1, 2])).toEqual([3, 2, 5]);
    expect(apportion(0, [1, 2])).toEqual([0, 0]);
    expect(apportion(7, [143, 89, 388, 380])).toEqual([1, 0, 3, 3]);
  });
});

describe('isRareRow', () => {
  it.each([
    { count: 72_070, rareCount: 541, power: 30 },
    { count: 100, rareCount: 100, power: 30 },
    { count: 100, rareCount: 60, power: 8 },
    { count: 7, rareCount: 1, power: 4 },
    { count: 50, rareCount: 0, power: 4 },
  ])('marks exactly $rareCount of $count', ({ count, rareCount, power }) => {
    const marked = Array.from({ length: count }, (_, i) => isRareRow(i, count, rareCount, power)).filter(Boolean);
    expect(marked).toHaveLength(rareCount);
  });

  it('marks the late ones', () => {
    const marked = Array.from({ length: 10_000 }, (_, i) => i).filter((i) => isRareRow(i, 10_000, 100, 30));
    expect(marked.filter((i) => i < 9000).length).toBeLessThan(10);
  });
});
