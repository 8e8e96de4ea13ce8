import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubUnderTest, type HubUnderTest } from '../hub-under-test.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest({ rules: 'policy' });
});
afterAll(() => hub.stop());

interface Figure {
  readonly indicator: { readonly id: string };
  readonly numerator: number | null;
  readonly counted: { readonly type: string; readonly root: string; readonly where: string } | null;
}

async function figuresOf(account: string, area: string): Promise<readonly Figure[]> {
  const { data } = await hub.ask(
    `{ center(area: "${area}") { analysis { indicator { id } numerator counted { type root where } } } }`,
    { account },
  );
  return (data as { center: { analysis: Figure[] } }).center.analysis;
}

describe('the rows that a figure counts', () => {
  it.each(['4313', '431302'])('are as many as it says, of %s, where they are counted one by one', async (area) => {
    const figures = await figuresOf('center-city', area);
    const byRow = ['criminal-cases', 'public-security-cases', 'grid-event-closing-rate', 'fraud-visits-in-time'];
    for (const id of byRow) {
      const { counted, numerator } = figures.find(({ indicator }) => indicator.id === id)!;
      const { root, where } = counted!;
      const { data, errors } = await hub.ask(`{ ${root}(where: ${where}, first: 1) { totalCount } }`);
      expect(errors, id).toBeUndefined();
      expect((data as Record<string, { totalCount: number }>)[root]!.totalCount, id).toBe(numerator);
    }
  });

  it('are not told of a figure that was refused', async () => {
    const figures = await figuresOf('grid-member', '431302100');
    const { numerator, counted } = figures.find(({ indicator }) => indicator.id === 'fraud-visits-in-time')!;
    expect([numerator, counted]).toEqual([null, null]);
  });
});
