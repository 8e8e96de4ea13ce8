import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';

/** 人口: the population register. It is clean. */
export function residents(world: DemoWorld): DemoTable {
  return {
    table: 'residents',
    columns: ['id_number', 'name', 'sex', 'birth_date', 'phone', 'address', 'area_code'],
    count: world.population.size,
    *rows() {
      for (let index = 0; index < world.population.size; index += 1) {
        const { idNumber, name, sex, birthDate, phone, address, areaCode } = world.person(index);
        yield [idNumber, name, sex, birthDate, phone, address, areaCode];
      }
    },
  };
}
