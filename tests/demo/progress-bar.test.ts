import { describe, expect, it } from 'vitest';
import { progressBar } from '../../src/demo/progress-bar.ts';

function written(isTTY: boolean, steps: readonly (readonly [number, number])[]): string[] {
  const texts: string[] = [];
  const show = progressBar({ isTTY, write: (text) => texts.push(text) });
  for (const [done, total] of steps) show(done, total, 'grid grid_events');
  return texts;
}

const steps = Array.from({ length: 1001 }, (_, done) => [done, 1000] as const);

describe('progressBar', () => {
  it('writes a plain line every ten per cent where there is no terminal', () => {
    const texts = written(false, steps);
    expect(texts).toHaveLength(11);
    expect(texts[3]).toBe('30 % grid grid_events\n');
  });

  it('redraws one line for each per cent on a terminal, and ends it at a hundred', () => {
    const texts = written(true, steps);
    expect(texts).toHaveLength(101);
    expect(texts[50]).toContain(`${'█'.repeat(15)}${'░'.repeat(15)}  50 % grid grid_events`);
    expect(texts.slice(0, -1).join('')).not.toContain('\n');
    expect(texts.at(-1)).toMatch(/100 % grid grid_events\n$/);
  });

  it('takes nothing to do as done', () => {
    expect(written(false, [[0, 0]])).toEqual(['100 % grid grid_events\n']);
  });
});
