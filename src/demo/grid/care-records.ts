import { isMarked } from '../chance/is-marked.ts';
import { Random } from '../chance/random.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { Cell, DemoTable } from '../matters/demo-table.ts';
import { createPolicePosts } from '../police/police-posts.ts';
import { personsOfConcern } from '../police/persons-of-concern.ts';
import { mistypedCitizenNumber } from '../population/citizen-number.ts';
import { gridCode } from '../places/grids.ts';

const MISTYPED = 0.005;

/**
 * 严重精神障碍患者服务管理: the same people whom the police have registered, with the group of the grid that looks after each. All of
 * Daye's are managed as the rules ask (D6).
 */
export function careRecords(world: DemoWorld): DemoTable {
  const police = personsOfConcern(world, createPolicePosts(world));
  const at = (name: string): number => police.columns.indexOf(name);
  const [kind, managed, registered, visited, idNumber, area] = [
    at('kind'),
    at('managed'),
    at('registered_on'),
    at('visited_on'),
    at('id_number'),
    at('area_code'),
  ] as const;
  const list = [...police.rows()].filter((row) => row[kind] === 'SEVERE_MENTAL_ILLNESS');
  return {
    table: 'care_records',
    columns: ['id', 'managed', 'risk', 'guardian', 'since', 'visited_on', 'person_id_number', 'grid_code', 'area_code'],
    count: list.length,
    *rows() {
      const random = new Random(world.seed, 'care-records');
      const grids = new Map(world.places.villages.map(({ code }, position) => [code, world.gridCounts[position]!]));
      for (const [place, row] of list.entries()) {
        random.at(place);
        const code = String(row[area]);
        const number: Cell = isMarked(place, list.length, MISTYPED)
          ? mistypedCitizenNumber(String(row[idNumber]))
          : row[idNumber]!;
        yield [
          place + 1,
          row[managed]!,
          random.chance(0.12) ? random.between(3, 5) : random.between(0, 2),
          random.chance(0.96) ? 't' : 'f',
          row[registered]!,
          row[visited]!,
          number,
          gridCode(code, random.below(grids.get(code)!)),
          code,
        ];
      }
    },
  };
}
