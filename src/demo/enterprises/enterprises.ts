import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import type { DemoWorld } from '../demo-world.ts';
import { cityCountsByPeople } from '../matters/matter-maker.ts';
import { demoCities } from '../places/cities.ts';
import { madeCreditCode } from './made-credit-code.ts';
import { parks } from './parks.ts';

export type EnterpriseKind = 'LITTLE_GIANT' | 'MANUFACTURING' | 'CONSTRUCTION' | 'TRADE' | 'SERVICE' | 'AGRICULTURE';

/** An enterprise as every department that meets it knows it. Its name says that it is a sample. */
export interface WorldEnterprise {
  /** Its place in `enterprises(world)`. */
  readonly index: number;
  readonly creditCode: string;
  readonly name: string;
  /** Position in `demoCities`. */
  readonly city: number;
  /** Position in `places.villages`. */
  readonly village: number;
  /** Code of its park; null outside of one. */
  readonly park: string | null;
  readonly kind: EnterpriseKind;
}

const ENTERPRISES_AT_SCALE_1 = 30_000;
/** 专精特新小巨人企业 of Zhuzhou with police, judge, prosecutor and lawyer assigned (seed 000): first in the list, at every scale. */
export const littleGiants = 127;
const ZHUZHOU = demoCities.findIndex(({ code }) => code.startsWith('4302'));
const IN_PARK = 0.3;

const kinds = new WeightedList<Exclude<EnterpriseKind, 'LITTLE_GIANT'>>([
  ['MANUFACTURING', 22],
  ['CONSTRUCTION', 10],
  ['TRADE', 34],
  ['SERVICE', 26],
  ['AGRICULTURE', 8],
]);

const trades: Readonly<Record<EnterpriseKind, readonly [string, ...string[]]>> = {
  LITTLE_GIANT: ['轨道装备', '硬质合金', '航空动力', '电子陶瓷', '智能电梯', '新材料'],
  MANUFACTURING: ['机械制造', '服饰', '陶瓷', '食品加工', '建材', '烟花'],
  CONSTRUCTION: ['建筑工程', '装饰工程', '市政工程'],
  TRADE: ['商贸', '超市', '汽车销售', '医药'],
  SERVICE: ['物业服务', '物流', '家政服务', '餐饮管理', '人力资源'],
  AGRICULTURE: ['农业开发', '种养', '油茶'],
};
const firsts = Array.from('恒鑫瑞华宏泰盛祥嘉德') as [string, ...string[]];
const seconds = Array.from('达源丰通隆安邦和兴顺') as [string, ...string[]];

const enterprisesByWorld = new WeakMap<DemoWorld, readonly WorldEnterprise[]>();

/**
 * 企业: every enterprise of the demo, the same for all departments. 127 in Zhuzhou at every scale, the others by scale and the
 * cities' people.
 */
export function enterprises(world: DemoWorld): readonly WorldEnterprise[] {
  let list = enterprisesByWorld.get(world);
  if (list === undefined) {
    const cities = [
      ...Array.from({ length: littleGiants }, () => ZHUZHOU),
      ...cityCountsByPeople(world, ENTERPRISES_AT_SCALE_1).flatMap((count, city) => Array<number>(count).fill(city)),
    ];
    const random = new Random(world.seed, 'enterprises');
    list = cities.map((city, index) => enterprise(world, index, city, random.at(index)));
    enterprisesByWorld.set(world, list);
  }
  return list;
}

function enterprise(world: DemoWorld, index: number, city: number, random: Random): WorldEnterprise {
  const { villages, counties } = world.places;
  const giant = index < littleGiants;
  const kind = giant ? 'LITTLE_GIANT' : kinds.pick(random);
  const prefix = demoCities[city]!.code.replace(/0+$/, '');
  const own = parks.filter(({ code }) => code.startsWith(prefix));
  // A little giant is in a park, and each park of the city has some.
  const park = giant ? own[index % own.length]! : random.chance(IN_PARK) ? own[random.below(own.length)]! : undefined;
  const village = park === undefined ? villageOfCity(world, city, random) : villageOfArea(world, park.area, random);
  const { shortName } = counties[villages[village]!.county]!;
  const brand = random.pick(firsts) + random.pick(seconds);
  return {
    index,
    creditCode: madeCreditCode('91', demoCities[city]!.idNumberArea, 'HY', index),
    name: `${shortName}示例${brand}${random.pick(trades[kind])}有限公司`,
    city,
    village,
    park: park?.code ?? null,
    kind,
  };
}

function villageOfCity({ places, population }: DemoWorld, city: number, random: Random): number {
  const { size } = population.cities[city]!;
  return size === 0
    ? places.villages.findIndex((village) => village.city === city)
    : population.villageOf(population.personOfCity(city, random.below(size)));
}

/** Some village below an area of any level. */
function villageOfArea({ places }: DemoWorld, area: string, random: Random): number {
  const county = places.counties.find(({ code }) => code.startsWith(area.slice(0, 6)))!;
  const town = area.slice(0, 9);
  const own = places.villages
    .slice(county.firstVillage, county.endVillage)
    .flatMap(({ code }, offset) => (area.endsWith('000000') || code.startsWith(town) ? [offset] : []));
  return county.firstVillage + own[random.below(own.length)]!;
}
