import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubUnderTest, type HubUnderTest } from '../../server/hub-under-test.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.stop());

const counts = async (area: string): Promise<unknown> => {
  const { data, errors } = await hub.ask(
    `query ($area: AreaCode!) {
      grids: gridsAggregate(where: { area: { within: $area }, closedOn: { eq: null } }) { count }
      centers: centersAggregate(where: { area: { within: $area } }) { count }
      members: gridMembersAggregate(where: { area: { within: $area } }) { count }
      meetings: meetingsAggregate(where: { area: { within: $area } }) { count }
    }`,
    { variables: { area } },
  );
  expect(errors).toBeUndefined();
  return data;
};

describe('an area', () => {
  it.each([
    ['431300000000', '431300', '4313'],
    ['430200000000', '430200', '4302'],
    ['431302000000', '4313020000', '431302'],
    ['431302100000', '4313021000', '431302100'],
  ])('is the same by a code of any length: %s, %s, %s', async (whole, shorter, shortest) => {
    const expected = await counts(whole);
    expect(expected).not.toMatchObject({ grids: [{ count: 0 }] });
    expect(await counts(shorter)).toEqual(expected);
    expect(await counts(shortest)).toEqual(expected);
  });

  it('of Loudi has 9,708 grids and 2,195 centres', async () => {
    expect(await counts('4313')).toMatchObject({ grids: [{ count: 9708 }], centers: [{ count: 2195 }] });
  });

  it('that changed its code is told: of what still has the old one, the area is a code without a name', async () => {
    const { data, errors } = await hub.ask(
      `{ centers(where: { area: { within: "431381100299" } }) { nodes { name area { code name } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      centers: { nodes: [{ name: '苗田村综治中心', area: { code: '431381100299', name: null } }] },
    });
  });
});
