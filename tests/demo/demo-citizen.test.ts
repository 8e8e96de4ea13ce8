import { describe, expect, it } from 'vitest';
import { demoTablesByDepartment } from '../../src/demo/demo-tables.ts';
import { createDemoWorld } from '../../src/demo/demo-world.ts';
import { demoCitizen, demoCitizenBirthDay } from '../../src/demo/population/demo-citizen.ts';
import { dateText } from '../../src/demo/demo-clock.ts';
import { isIdNumber } from '../../src/values/id-number.ts';

const { idNumber } = demoCitizen;

describe("the demo's citizen", () => {
  it('has a number that is one, of the day of birth that is said', () => {
    expect(isIdNumber(idNumber)).toBe(true);
    expect(dateText(demoCitizenBirthDay).replaceAll('-', '')).toBe(idNumber.slice(6, 14));
  });

  it.each([
    [0.001, '2023-12-31T23:59:59+08:00'],
    [0.001, '2021-01-02T23:59:59+08:00'],
    [0.0013, '2022-05-01T00:00:00+08:00'],
    [0.0047, '2030-02-28T12:00:00+08:00'],
    [0.01, '2025-06-30T00:00:00+08:00'],
  ])('is one person of the register, with matters in several departments, at scale %d and %s', (scale, now) => {
    const world = createDemoWorld({ scale, now: new Date(now) });
    const numbers = Array.from({ length: world.population.size }, (_, person) => world.population.idNumber(person));
    expect(numbers.filter((number) => number === idNumber)).toHaveLength(1);
    expect(new Set(numbers).size).toBe(numbers.length);

    const departments = [...demoTablesByDepartment].filter(([, tablesOf]) =>
      tablesOf(world).some((table) => table.table !== 'residents' && names(table.rows(), idNumber)),
    );
    expect(departments.length).toBeGreaterThanOrEqual(3);
  });
});

function names(rows: Iterable<readonly unknown[]>, number: string): boolean {
  for (const row of rows) if (row.includes(number)) return true;
  return false;
}
