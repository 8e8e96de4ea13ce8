import { isMarked } from '../chance/is-marked.ts';
import { isRareRow } from '../chance/is-rare-row.ts';
import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { officials } from '../matters/officials.ts';
import { demoCities } from '../places/cities.ts';
import { writtenCode } from '../places/recoded-village.ts';
import { listAuxiliaryOfficers } from '../police/auxiliary-officers.ts';
import { mistypedCitizenNumber } from '../population/citizen-number.ts';
import { listGrids, type WorldGrid } from './grids.ts';

type GridMemberKind = 'VILLAGE_COMMITTEE' | 'FULL_TIME' | 'AUXILIARY_OFFICER';

export interface GridMember {
  readonly id: number;
  readonly kind: GridMemberKind;
  readonly grid: WorldGrid;
  /** Position in the population. */
  readonly person: number;
}

/**
 * Open grids without a member, and members at every scale. Loudi's 9,721 are the documents' (L2); the demo has 62 of its grids
 * without one, so that 75 have two.
 */
const staffing: Readonly<Record<string, { readonly without: number; readonly members: number }>> = {
  '3609': { without: 52, members: 6450 },
  '4202': { without: 8, members: 1010 },
  '4302': { without: 20, members: 3301 },
  '4313': { without: 62, members: 9721 },
};
/** Cities where the village's auxiliary officer is its first grid's member as well (村辅警与村网格员合一, Z5). */
const ONE_PERSON = '4302';
const MISTYPED = 0.004;
const DAY = 86_400;

const membersByWorld = new WeakMap<DemoWorld, readonly GridMember[]>();

export function listGridMembers(world: DemoWorld): readonly GridMember[] {
  let list = membersByWorld.get(world);
  if (list === undefined) {
    list = makeMembers(world);
    membersByWorld.set(world, list);
  }
  return list;
}

/** The first member of each grid that has one, by the grid's code. */
export function membersByGrid(world: DemoWorld): ReadonlyMap<string, GridMember> {
  const byGrid = new Map<string, GridMember>();
  for (const member of listGridMembers(world)) if (!byGrid.has(member.grid.code)) byGrid.set(member.grid.code, member);
  return byGrid;
}

function makeMembers(world: DemoWorld): GridMember[] {
  const auxiliaries = new Map(listAuxiliaryOfficers(world).map(({ village, person }) => [village.code, person]));
  const official = officials(world, 'grid-members');
  const random = new Random(world.seed, 'grid-member-kinds');
  const members: GridMember[] = [];
  for (const [city, { code, grids }] of demoCities.entries()) {
    const { without, members: count } = staffing[code.slice(0, 4)]!;
    const staffed = listGrids(world).filter(
      (grid) => grid.city === city && grid.ordinal !== null && !isRareRow(grid.ordinal, grids, without, 1),
    );
    let taken = 0;
    const add = (grid: WorldGrid, kind: GridMemberKind, person: number): void => {
      members.push({ id: members.length + 1, kind, grid, person });
    };
    for (const [ordinal, grid] of staffed.entries()) {
      const auxiliary = auxiliaries.get(world.places.villages[grid.village]!.code);
      const isOne = code.startsWith(ONE_PERSON) && grid.place === 1 && auxiliary !== undefined;
      const kind = random.at(members.length).chance(0.82) ? 'VILLAGE_COMMITTEE' : 'FULL_TIME';
      if (isOne) add(grid, 'AUXILIARY_OFFICER', auxiliary);
      else add(grid, kind, official(city, taken++));
      if (isRareRow(ordinal, staffed.length, count - staffed.length, 1))
        add(grid, 'FULL_TIME', official(city, taken++));
    }
  }
  return members;
}

/** 网格员. Four in a thousand of their numbers are mistyped. */
export function gridMembers(world: DemoWorld): DemoTable {
  const list = listGridMembers(world);
  return {
    table: 'grid_members',
    columns: ['id', 'number', 'kind', 'party_member', 'since', 'id_number', 'grid_code', 'area_code'],
    count: list.length,
    *rows() {
      const random = new Random(world.seed, 'grid-members');
      const [first, last] = [startOfDate('2017-01-01') / DAY, startOfDate('2020-12-31') / DAY];
      for (const [place, { id, kind, grid, person }] of list.entries()) {
        random.at(id);
        const { code } = world.places.villages[grid.village]!;
        const number = world.population.idNumber(person);
        yield [
          id,
          `WGY${code.slice(0, 6)}${String(id).padStart(5, '0')}`,
          kind,
          random.chance(0.64) ? 't' : 'f',
          dateText(random.between(first, last)),
          isMarked(place, list.length, MISTYPED) ? mistypedCitizenNumber(number) : number,
          grid.code,
          writtenCode(code),
        ];
      }
    },
  };
}
