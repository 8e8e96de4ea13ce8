import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/plan/answer.ts';
import type { AnswerContext } from '../../src/shape/answer-context.ts';
import { differingFacts } from '../../src/shape/differing-facts.ts';
import type { Cell, Row } from '../../src/sources/source.ts';

/** Two tables of the grid and one each of health and the police; the fact stands in the first cell, the part in the last. */
const departments = ['grid', 'grid', 'health', 'police'];
const all = departments.map((_, part) => ({ part, index: 0 }));
const comparison = (shownAlike: Comparison['facts'][number]['shownAlike'] = [all]): Comparison => ({
  departments,
  steps: [0, 1, 2, 3],
  facts: [{ name: 'managed', shownAlike }],
});
const row = (part: number, value: Cell): Row => [value, part];
const context = (failed?: number) =>
  ({
    rows: departments.map((_, step) => (step === failed ? { kind: 'failed' } : { kind: 'children' })),
  }) as unknown as AnswerContext;
const differing = (rows: readonly Row[], of = comparison(), failed?: number) =>
  differingFacts(of, rows, context(failed));

describe('the facts in which departments differ', () => {
  it.each<[string, Row[], string[]]>([
    ['differ where two state two values', [row(0, true), row(2, false)], ['managed']],
    ['do not where all state one', [row(0, true), row(2, true), row(3, true)], []],
    ['differ where one of three states another', [row(0, true), row(2, true), row(3, false)], ['managed']],
    ['are nobody’s where there is no row', [], []],
    ['do not differ from what says nothing', [row(0, true), row(2, null)], []],
    ['go by the latest that a department states', [row(0, true), row(2, true), row(2, false)], []],
    ['go by the latest of all its tables', [row(1, true), row(2, true), row(0, false)], []],
    ['do not differ within a department', [row(0, true), row(1, false)], []],
  ])('%s', (_what, rows, expected) => {
    expect(differing(rows)).toEqual(expected);
  });

  it('are compared only with what is shown under the same mask', () => {
    const masked = comparison([[all[0]!, all[1]!], [all[2]!], [all[3]!]]);
    expect(differing([row(0, '2023-05-01'), row(2, '2023-01-01')], masked)).toEqual([]);
  });

  it('leave out a department whose value may not be read', () => {
    expect(differing([row(0, true), row(2, false)], comparison([[all[0]!, all[1]!, all[3]!]]))).toEqual([]);
  });

  it('are unknown while a department does not answer', () => {
    expect(differing([row(0, true), row(2, true)], comparison(), 3)).toBeNull();
  });
});
