import { expect, it } from 'vitest';
import type { AskedOperation } from '../../../src/server/asked-operation.ts';
import { hubForThisTest } from '../hub-under-test.ts';

/** `HEYI_MAX_COST` where nothing is said. */
const MAX_COST = 500_000;
const EVERYTHING = `fragment C on AreaCenter {
  analysis { indicator { id } value numerator denominator lastYear rank series { month value } } risks { reasons }
  command { raised open overdue whistles { raised responded averageMinutes p90Minutes } units { unit raised open overdue } holders { holder open } }
}`;
const FIGURES = `fragment C on AreaCenter { analysis { indicator { id } value lastYear } command { open overdue } risks { reasons } }`;

it('a city costs no more than an operation may, its counties with it, and their towns, each level once', async () => {
  const hub = await hubForThisTest({ rules: 'policy' });
  const costOf = async (selection: string, fragment: string) => {
    const { errors, extensions } = await hub.ask(`{ center(area: "4313") { ${selection} } } ${fragment}`, {
      headers: { 'x-heyi-explain': 'plan' },
    });
    expect(errors).toBeUndefined();
    return (extensions!['asked'] as readonly AskedOperation[])[0]!.plan!.cost;
  };
  expect(await costOf('...C children { ...C }', EVERYTHING)).toBeLessThan(MAX_COST);
  const [city, counties, towns] = [
    await costOf('...C', FIGURES),
    await costOf('...C children { ...C }', FIGURES),
    await costOf('...C children { ...C children { ...C } }', FIGURES),
  ];
  // What adds up is counted once, at the lowest level.
  expect(counties).toBeLessThan(1.5 * city);
  expect(towns).toBeLessThan(MAX_COST);
});

it('the levels of a question have one limit together', async () => {
  const hub = await hubForThisTest({ rules: 'policy', environment: { HEYI_MAX_COST: '150000' } });
  const codeOf = async (selection: string) =>
    (await hub.ask(`{ center(area: "4313") { ${selection} } } ${FIGURES}`)).errors?.[0]?.extensions.code;
  expect(await codeOf('...C')).toBeUndefined();
  expect(await codeOf('...C children { ...C }')).toBe('QUERY_TOO_COSTLY');
});
