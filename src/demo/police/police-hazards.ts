import { isRareRow } from '../chance/is-rare-row.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { batchesByYear, countOfBatches, rowsOfBatches } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { endOf } from '../matters/matter-maker.ts';
import { officeHours, workdays } from '../matters/rhythm.ts';
import { villageRange } from '../places/village-range.ts';

/**
 * Daye's 31 hazards of fraud on the old (D3) and 67 of the network in three years (D9), all put right, are the documents'
 * figures. The others are made up; the newest of them are not put right yet.
 */
const plans = [
  { area: '420281', kind: 'PENSION_FRAUD', counts: { 2022: 31, 2023: 0 }, open: 0 },
  { area: '420281', kind: 'NETWORK', counts: { 2021: 24, 2022: 22, 2023: 21 }, open: 0 },
  { area: '420281', kind: 'ROAD', counts: { 2021: 64, 2022: 58, 2023: 49 }, open: 0.04 },
  { area: '4302', kind: 'NETWORK', counts: { 2021: 41, 2022: 44, 2023: 37 }, open: 0.03 },
  { area: '4302', kind: 'ROAD', counts: { 2021: 212, 2022: 198, 2023: 176 }, open: 0.04 },
  { area: '4313', kind: 'PENSION_FRAUD', counts: { 2021: 12, 2022: 18, 2023: 9 }, open: 0.1 },
  { area: '4313', kind: 'ROAD', counts: { 2021: 180, 2022: 171, 2023: 163 }, open: 0.05 },
  { area: '3609', kind: 'ROAD', counts: { 2021: 120, 2022: 126, 2023: 118 }, open: 0.05 },
] as const;
const DAY = 86_400;

/** 隐患: hazards found by the police and put right. */
export function policeHazards(world: DemoWorld): DemoTable {
  const batches = plans.flatMap(({ area, kind, counts, open }) =>
    batchesByYear(world.clock, counts, { range: villageRange(world.places, area), kind, open }),
  );
  return {
    table: 'police_hazards',
    columns: ['id', 'kind', 'found_at', 'put_right_at', 'area_code'],
    count: countOfBatches(batches),
    *rows() {
      const rhythm = { hours: officeHours, weekdays: workdays, growth: 1 };
      for (const { id, ordinal, count, second, traits, random } of rowsOfBatches(
        world,
        'police-hazards',
        rhythm,
        batches,
      )) {
        const { range, kind, open } = traits;
        const { code } = world.places.villages[range.first + random.below(range.end - range.first)]!;
        const isOpen = isRareRow(ordinal, count, Math.round(count * open), 20);
        const end = isOpen ? null : endOf(second, random.between(2, 40) * DAY, world.clock.nowSecond, random);
        yield [id, kind, dateTimeText(second), end === null ? null : dateTimeText(end), code];
      }
    },
  };
}
