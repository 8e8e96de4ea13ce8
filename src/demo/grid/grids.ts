import { isRareRow } from '../chance/is-rare-row.ts';
import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { demoCities } from '../places/cities.ts';
import { gridCode } from '../places/grids.ts';

export interface WorldGrid {
  readonly code: string;
  /** Position in `places.villages`. */
  readonly village: number;
  /** Position in `demoCities`. */
  readonly city: number;
  /** From 1, in its village. */
  readonly place: number;
  /** 0 …, among the open grids of its city; null for one that was closed. */
  readonly ordinal: number | null;
}

/** Grids that were given up, at every scale, besides those that the documents count. */
const closedByCity: Readonly<Record<string, number>> = { '3609': 32, '4202': 5, '4302': 16, '4313': 48 };
/** Grids without a party group. Loudi's are the documents': 9,494 of 9,708 have one (L2). */
const withoutPartyGroup: Readonly<Record<string, number>> = { '3609': 141, '4202': 22, '4302': 72, '4313': 214 };

const gridsByWorld = new WeakMap<DemoWorld, readonly WorldGrid[]>();

/** 网格: those of the documents, and after the last of some villages one that was closed. */
export function listGrids(world: DemoWorld): readonly WorldGrid[] {
  let list = gridsByWorld.get(world);
  if (list === undefined) {
    list = demoCities.flatMap(({ code }, city) => gridsOfCity(world, city, closedByCity[code.slice(0, 4)]!));
    gridsByWorld.set(world, list);
  }
  return list;
}

function gridsOfCity({ places, gridCounts }: DemoWorld, city: number, closed: number): WorldGrid[] {
  const own = places.villages.flatMap((village, position) => (village.city === city ? [position] : []));
  let ordinal = 0;
  return own.flatMap((village, place) => {
    const { code } = places.villages[village]!;
    const open = Array.from({ length: gridCounts[village]! }, (_, n) => ({
      code: gridCode(code, n),
      village,
      city,
      place: n + 1,
      ordinal: ordinal++,
    }));
    const n = open.length;
    const more = isRareRow(place, own.length, closed, 1)
      ? [{ code: gridCode(code, n), village, city, place: n + 1, ordinal: null }]
      : [];
    return [...open, ...more];
  });
}

export function gridTable(world: DemoWorld): DemoTable {
  const list = listGrids(world);
  return {
    table: 'grids',
    columns: ['code', 'name', 'households', 'party_group', 'closed_on', 'area_code'],
    count: list.length,
    *rows() {
      const random = new Random(world.seed, 'grids');
      for (const [index, { code, village, city, place, ordinal }] of list.entries()) {
        const { code: area, shortName } = world.places.villages[village]!;
        const name = `${shortName}第${String(place)}网格`;
        random.at(index);
        if (ordinal === null) {
          // Its households have gone to the grids beside it.
          const closedOn = dateText(world.clock.today - random.between(1, 700));
          yield [code, name, 0, 'f', closedOn, area];
          continue;
        }
        const { code: cityCode, grids } = demoCities[city]!;
        const without = isRareRow(ordinal, grids, withoutPartyGroup[cityCode.slice(0, 4)]!, 1);
        yield [code, name, random.between(200, 300), without ? 'f' : 't', null, area];
      }
    },
  };
}
