import { cases } from '../court/cases.ts';
import { courtsOfHarmonyTables, listCourtsOfHarmony } from '../court/courts-of-harmony.ts';
import { enterpriseJudges } from '../court/enterprise-judges.ts';
import { restorationOrders } from '../court/restoration-orders.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from './demo-table.ts';

/** 法院: cases, courts of harmony, replanting, and the judges of enterprises. */
export function courtTables(world: DemoWorld): readonly DemoTable[] {
  const harmony = listCourtsOfHarmony(world);
  return [
    cases(world, harmony),
    ...courtsOfHarmonyTables(world, harmony),
    restorationOrders(world),
    enterpriseJudges(world),
  ];
}
