import { Random } from '../chance/random.ts';
import type { DemoWorld } from '../demo-world.ts';
import { parks } from '../enterprises/parks.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { Serials } from '../matters/serials.ts';
import type { Village } from '../places/villages.ts';

type FacilityKind = 'PARK' | 'ESTATE' | 'WATER' | 'SERVICE_POINT';

export interface Facility {
  readonly code: string;
  readonly kind: FacilityKind;
  readonly name: string;
  /** Households of an estate, and whether they govern themselves. */
  readonly households: number | null;
  readonly selfGoverning: boolean | null;
  /** 12 digits. */
  readonly areaCode: string;
}

/** Old estates of a city, and how many of them govern themselves: Zhuzhou's 434 are the documents' (Z9). */
const estatePlans = [
  { area: '4302', estates: 551, governing: 434 },
  { area: '4313', estates: 210, governing: 96 },
  { area: '420281', estates: 74, governing: 31 },
  { area: '3609', estates: 160, governing: 52 },
] as const;
/** Counties with a 100-metre circle of services: 奉新 and 袁州 (Y10). */
export const circleCounties = ['360902', '360921'] as const;
const WATER_OF_VILLAGES = 12;
const letters: Readonly<Record<Exclude<FacilityKind, 'PARK'>, string>> = {
  ESTATE: 'XQ',
  WATER: 'SY',
  SERVICE_POINT: 'FW',
};
const estateNames = ['机械厂', '纺织厂', '粮食局', '供销社', '化工厂', '百货公司', '印刷厂', '农机站'] as const;
const waterNames = ['水库', '河段', '山塘'] as const;

const facilitiesByWorld = new WeakMap<DemoWorld, readonly Facility[]>();

/** 设施: parks, old estates, waters that are watched, and service points. */
export function listFacilities(world: DemoWorld): readonly Facility[] {
  let list = facilitiesByWorld.get(world);
  if (list === undefined) {
    list = makeFacilities(world);
    facilitiesByWorld.set(world, list);
  }
  return list;
}

function makeFacilities({ places, seed }: DemoWorld): Facility[] {
  const random = new Random(seed, 'facilities');
  const serials = new Serials<string>();
  const all: Facility[] = parks.map(({ code, name, area }) => {
    return { code, kind: 'PARK', name, households: null, selfGoverning: null, areaCode: area };
  });
  const add = (
    kind: Exclude<FacilityKind, 'PARK'>,
    { code }: Village,
    name: string,
    estate: Pick<Facility, 'households' | 'selfGoverning'> = { households: null, selfGoverning: null },
  ): void => {
    const series = code.slice(0, 6) + letters[kind];
    const serial = String(serials.next(series)).padStart(3, '0');
    all.push({ code: series + serial, kind, name, ...estate, areaCode: code });
  };
  for (const { area, estates, governing } of estatePlans) {
    const own = places.villages.filter(({ code, shortName }) => code.startsWith(area) && shortName.endsWith('社区'));
    for (let n = 0; n < estates; n += 1) {
      random.at(all.length);
      const community = own[(n * 11) % own.length]!;
      const name = `${community.shortName.replace(/社区$/, '')}${random.pick(estateNames)}家属院${String(n + 1)}号`;
      add('ESTATE', community, name, { households: random.between(24, 320), selfGoverning: n < governing });
    }
  }
  for (const [position, village] of places.villages.entries()) {
    if (position % WATER_OF_VILLAGES === 0)
      add('WATER', village, village.shortName + random.at(position).pick(waterNames));
    if (circleCounties.some((county) => village.code.startsWith(county)))
      add('SERVICE_POINT', village, `${village.shortName}百米服务圈驿站`);
  }
  return all;
}

export function facilities(world: DemoWorld): DemoTable {
  const list = listFacilities(world);
  return {
    table: 'facilities',
    columns: ['code', 'kind', 'name', 'households', 'self_governing', 'area_code'],
    count: list.length,
    *rows() {
      for (const { code, kind, name, households, selfGoverning, areaCode } of list) {
        const governing = selfGoverning === null ? null : selfGoverning ? 't' : 'f';
        yield [code, kind, name, households, governing, areaCode];
      }
    },
  };
}
