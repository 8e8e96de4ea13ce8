import { isRareRow } from '../chance/is-rare-row.ts';
import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import type { DemoArea } from '../places/read-areas.ts';
import { writtenCode } from '../places/recoded-village.ts';

export type CenterLevel = 'CITY' | 'COUNTY' | 'TOWN' | 'VILLAGE';
type CenterGrade = 'BASIC' | 'QUALIFIED' | 'MODEL';

export interface Center {
  readonly id: number;
  readonly name: string;
  readonly level: CenterLevel;
  readonly grade: CenterGrade;
  readonly parent: number | null;
  /** 12 digits; of a zone without a code, its county's. */
  readonly areaCode: string;
}

/** Village centres that are known to be missing: what the documents count, at every scale. */
interface CenterPlan {
  /** Of a city or, where its documents count it alone, a county. */
  readonly area: string;
  readonly villages: number;
  /** Towns whose codes lie from here on have none: 樟树's 19 towns and subdistricts do (Y4). */
  readonly townsBelow: string;
  /** Zones that have a centre of their own and no code: it lies under their county. */
  readonly zones: readonly { readonly name: string; readonly county: string }[];
  /** Of the towns' centres. */
  readonly models: number;
  readonly basic: number;
}

const allTowns = '9';
export const centerPlans: readonly CenterPlan[] = [
  // 313 in three levels.
  { area: '360982', villages: 293, townsBelow: '360982400', zones: [], models: 2, basic: 2 },
  { area: '3609', villages: 2380, townsBelow: allTowns, zones: [], models: 20, basic: 18 },
  // 383 villages in the documents, 431 in the tree.
  {
    area: '420281',
    villages: 383,
    townsBelow: allTowns,
    zones: [{ name: '大冶高新技术产业开发区', county: '420281' }],
    models: 3,
    basic: 1,
  },
  // 1,397 in four levels: one, nine and 112 above them.
  { area: '4302', villages: 1275, townsBelow: allTowns, zones: [], models: 14, basic: 9 },
  // 1, 5, 90 and 2,099; all of the 90 qualified and a fifth of them models (L1, L12).
  {
    area: '4313',
    villages: 2099,
    townsBelow: allTowns,
    zones: [{ name: '娄底经济技术开发区', county: '431302' }],
    models: 18,
    basic: 0,
  },
];

/** 杉山镇, 永丰街道, 蓝田街道, 琅塘镇: models by name. */
const namedModels: readonly string[] = ['431302100', '431321001', '431382001', '431322111'];
/** 长江村 has one. */
const namedVillages: readonly string[] = ['430225101210'];
const DAY = 86_400;

const centersByWorld = new WeakMap<DemoWorld, readonly Center[]>();

/** 综治中心, each after the one above it. */
export function listCenters(world: DemoWorld): readonly Center[] {
  let list = centersByWorld.get(world);
  if (list === undefined) {
    list = makeCenters(world);
    centersByWorld.set(world, list);
  }
  return list;
}

function makeCenters({ areas, places }: DemoWorld): Center[] {
  const all: Center[] = [];
  const idByArea = new Map<string, number>();
  const add = (name: string, level: CenterLevel, grade: CenterGrade, areaCode: string, above: string | null): void => {
    const id = all.length + 1;
    const parent = above === null ? null : (idByArea.get(above) ?? idByArea.get(countyCode(above)) ?? null);
    all.push({ id, name, level, grade, parent, areaCode });
    if (!idByArea.has(areaCode)) idByArea.set(areaCode, id);
  };
  for (const { code, name, level, parentCode } of areas) {
    if (level === 'CITY') add(`${name}综治中心`, 'CITY', 'MODEL', code, null);
    if (level === 'COUNTY') add(`${name}综治中心`, 'COUNTY', 'QUALIFIED', code, parentCode);
  }
  const planned = new Set<string>();
  const ofPlan = (level: DemoArea['level'], area: string): DemoArea[] =>
    areas.filter((each) => each.level === level && each.code.startsWith(area) && !planned.has(each.code));
  for (const { area, villages, townsBelow, zones, models, basic } of centerPlans) {
    const towns = ofPlan('TOWN', area);
    const counted = towns.filter(({ code }) => code < townsBelow);
    const named = counted.filter(({ code }) => namedModels.includes(code.slice(0, 9)));
    const others = counted.length - named.length;
    const rest = counted.length - models;
    let place = 0;
    let restPlace = 0;
    const gradeOf = (code: string): CenterGrade => {
      if (namedModels.includes(code.slice(0, 9))) return 'MODEL';
      if (isRareRow(place++, others, models - named.length, 1)) return 'MODEL';
      return isRareRow(restPlace++, rest, basic, 1) ? 'BASIC' : 'QUALIFIED';
    };
    for (const { code, name, parentCode } of counted) add(`${name}综治中心`, 'TOWN', gradeOf(code), code, parentCode);
    for (const { name, county } of zones)
      add(`${name}综治中心`, 'TOWN', 'QUALIFIED', county.padEnd(12, '0'), county.padEnd(12, '0'));
    const shortNames = new Map(places.villages.map(({ code, shortName }) => [code, shortName]));
    const all = ofPlan('VILLAGE', area);
    const open = all.filter(({ code }) => !namedVillages.includes(code));
    let passed = 0;
    for (const { code, parentCode } of all) {
      const isNamed = namedVillages.includes(code);
      if (!isNamed && isRareRow(passed++, open.length, all.length - villages, 1)) continue;
      add(`${shortNames.get(code)!}综治中心`, 'VILLAGE', isNamed ? 'MODEL' : 'QUALIFIED', code, parentCode);
    }
    for (const { code } of [...towns, ...all]) planned.add(code);
  }
  return all;
}

function countyCode(code: string): string {
  return code.slice(0, 6).padEnd(12, '0');
}

export function centerTable(world: DemoWorld): DemoTable {
  const list = listCenters(world);
  return {
    table: 'centers',
    columns: ['id', 'name', 'level', 'grade', 'opened_on', 'graded_on', 'floor_area', 'parent_id', 'area_code'],
    count: list.length,
    *rows() {
      const random = new Random(world.seed, 'centers');
      const [first, last] = [startOfDate('2016-01-01') / DAY, startOfDate('2020-12-31') / DAY];
      for (const { id, name, level, grade, parent, areaCode } of list) {
        random.at(id);
        const opened = random.between(first, last);
        const graded = random.between(opened, Math.max(opened, world.clock.today));
        const floor = areaCode === '360982000000' ? 1079.41 : random.between(...floors[level]);
        yield [
          id,
          name,
          level,
          grade,
          dateText(opened),
          grade === 'BASIC' ? null : dateText(graded),
          floor,
          parent,
          writtenCode(areaCode),
        ];
      }
    },
  };
}

/** Square metres. */
const floors: Readonly<Record<CenterLevel, readonly [least: number, most: number]>> = {
  CITY: [900, 2000],
  COUNTY: [400, 1100],
  TOWN: [120, 420],
  VILLAGE: [40, 120],
};
