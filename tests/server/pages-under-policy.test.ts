import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { hubForThisTest } from './hub-under-test.ts';

it('go on behind a cursor where a list is sorted by rows of which only those of an area are counted', async () => {
  const hub = await hubForThisTest({ rules: 'policy', environment: { HEYI_POLICY: join(packageRoot, 'policy') } });
  const page = async (size: number, after: string | null) => {
    const { data, errors } = await hub.ask(
      `query ($size: Int!, $after: String) { grids(orderBy: [{inspections: {count: DESC}}], first: $size, after: $after) {
         nodes { code } pageInfo { endCursor } } }`,
      { account: 'center-county', variables: { size, after } },
    );
    expect(errors).toBeUndefined();
    return (data as { grids: { nodes: readonly { code: string }[]; pageInfo: { endCursor: string } } }).grids;
  };
  const whole = await page(6, null);
  const first = await page(3, null);
  const second = await page(3, first.pageInfo.endCursor);
  expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
  expect(second.nodes).toHaveLength(3);
});
