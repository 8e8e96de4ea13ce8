import { Random } from '../chance/random.ts';
import { demoCities } from './cities.ts';
import type { DemoArea } from './read-areas.ts';

/** 杉山镇 in 娄星区, Loudi: the town of the demo accounts, given twice its people so that it has some at any scale. */
export const anchorTown = '431302100';

export interface County {
  readonly code: string;
  /** Without 市, 区 or 县 where two characters are left: 娄星, 攸县. */
  readonly shortName: string;
  readonly city: number;
  /** Its villages are `villages[firstVillage]` up to but not including `villages[endVillage]`. */
  readonly firstVillage: number;
  readonly endVillage: number;
}

/** 村, 社区: the lowest level of the tree, where people live. */
export interface Village {
  readonly code: string;
  /** Without its committee: 长江村委会 is 长江村. */
  readonly shortName: string;
  /** Position in `demoCities`. */
  readonly city: number;
  /** Position in `counties`. */
  readonly county: number;
  /** How many people it has against the others of its city; the same at every scale. */
  readonly weight: number;
}

export interface Places {
  readonly villages: readonly Village[];
  readonly counties: readonly County[];
}

export function createPlaces(areas: readonly DemoArea[], seed: number): Places {
  const random = new Random(seed, 'village-weights');
  const villages: Village[] = [];
  const counties: County[] = [];
  const villageAreas = areas.filter(({ level }) => level === 'VILLAGE');
  for (const area of areas.filter(({ level }) => level === 'COUNTY')) {
    const prefix = area.code.slice(0, 6);
    const city = demoCities.findIndex(({ code }) => code === area.code || code === area.parentCode);
    const firstVillage = villages.length;
    for (const village of villageAreas.filter(({ code }) => code.startsWith(prefix))) {
      villages.push({
        code: village.code,
        shortName: withoutCommittee(village.name),
        city,
        county: counties.length,
        weight: weigh(village, random.at(villages.length)),
      });
    }
    const shortName = area.name.length > 2 ? area.name.slice(0, -1) : area.name;
    counties.push({ code: area.code, shortName, city, firstVillage, endVillage: villages.length });
  }
  return { villages, counties };
}

/** 长江村委会 is 长江村, 温泉居委会 is 温泉社区; a unit without a committee, such as a forest farm, keeps its name. */
function withoutCommittee(name: string): string {
  const rural = /^(.+?)村?(村民委员会|村委会)$/.exec(name);
  if (rural) return rural[1]!.endsWith('社区') ? rural[1]! : `${rural[1]!}村`;
  const urban = /^(.+?)(社区)?(居民委员会|居委会会?)$/.exec(name);
  if (urban) return /[村里巷街]$/.test(urban[1]!) && urban[2] === undefined ? urban[1]! : `${urban[1]!}社区`;
  return name;
}

/** Communities of a town have about twice a village's people. */
function weigh(village: DemoArea, random: Random): number {
  const kind = village.name.includes('社区') ? 2 : 1;
  const anchor = village.code.startsWith(anchorTown) ? 2 : 1;
  return kind * anchor * (0.4 + 1.2 * random.unit());
}
