import { describe, expect, it } from 'vitest';
import type { Alarm, Indicator } from '../../src/governance/catalogue.ts';
import { rankedRisks, riskOf } from '../../src/governance/risks.ts';

const silent: Alarm = { above: undefined, below: undefined, worseBy: undefined };
const indicator = (alarm: Partial<Alarm>, better: Indicator['better'] = 'fewer'): Indicator => ({
  id: 'cases',
  title: { zh: '案件', en: 'Cases' },
  unit: { zh: '起', en: 'cases' },
  better,
  source: 'a law',
  numerator: {
    type: 'Case',
    root: 'casesAggregate',
    area: 'area',
    date: undefined,
    where: [],
    measure: { kind: 'count' },
  },
  denominator: undefined,
  per: 1,
  alarm: { ...silent, ...alarm },
});

describe('an indicator is a risk', () => {
  it.each([
    ['above its bound', { above: 10 }, 15, null, 0.5],
    ['below its bound', { below: 10 }, 5, null, 0.5],
    ['worse than a year before by more than the bound', { worseBy: 10 }, 120, 100, 0.2],
  ])('%s', (_what, alarm, value, lastYear, severity) => {
    expect(riskOf(indicator(alarm), value, lastYear)?.severity).toBeCloseTo(severity);
  });

  it.each([
    ['at its upper bound', { above: 10 }, 10, null],
    ['at its lower bound', { below: 10 }, 10, null],
    ['better than a year before', { worseBy: 10 }, 50, 100],
    ['worse by as much as the bound', { worseBy: 10 }, 110, 100],
    ['without a year before', { worseBy: 10 }, 110, null],
    ['of which nothing was there a year before', { worseBy: 10 }, 110, 0],
    ['without a value', { above: 10 }, null, 100],
  ])('never %s', (_what, alarm, value, lastYear) => {
    expect(riskOf(indicator(alarm), value, lastYear)).toBeUndefined();
  });

  it('by less where more is better', () => {
    expect(riskOf(indicator({ worseBy: 10 }, 'more'), 80, 100)?.severity).toBeCloseTo(0.2);
    expect(riskOf(indicator({ worseBy: 10 }, 'more'), 120, 100)).toBeUndefined();
  });

  it('with each of its reasons, and as severe as the worst of them', () => {
    const risk = riskOf(indicator({ above: 100, worseBy: 10 }), 150, 100)!;
    expect(risk.severity).toBeCloseTo(0.5);
    expect(risk.reasons).toEqual([
      { zh: '150 起，高于预警线 100 起', en: '150 cases is above the alarm of 100 cases' },
      { zh: '较上年同期 100 起 变差 50 %', en: '50 % worse than the 100 cases of a year before' },
    ]);
  });
});

it('risks are ranked by how far beyond their alarm they are', () => {
  const risks = [riskOf(indicator({ above: 10 }), 12, null), undefined, riskOf(indicator({ above: 10 }), 30, null)];
  expect(rankedRisks(risks).map(({ value }) => value)).toEqual([30, 12]);
});
