import { isMarked } from '../chance/is-marked.ts';
import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';

export type CommitteeKind = 'VILLAGE' | 'TOWN' | 'PROFESSIONAL' | 'NAMED_ROOM';

export interface Committee {
  readonly id: number;
  readonly name: string;
  readonly kind: CommitteeKind;
  readonly field: string | null;
  readonly unit: string | null;
  readonly practice: string | null;
  readonly areaCode: string;
}

/** 上高县: ten trade platforms, and 197 of its villages with a way of mediating of their own (Y7). */
const SHANGGAO = '360923';
const VILLAGES_WITH_PRACTICE = 197;
const practices = ['ANCESTRAL_HALL', 'ASSOCIATION', 'PUBLIC_REVIEW', 'GRID_MEMBER'] as const;
/** 高安市: professional committees of 22 units, and 18 rooms of good people (Y3). The units are made up; the document counts them. */
const GAOAN = '360983';
const GOOD_PEOPLE_ROOMS = 18;

const fieldNames: Readonly<Record<string, string>> = {
  LABOUR: '劳动争议',
  TRAFFIC: '交通事故',
  MEDICAL: '医疗纠纷',
  EDUCATION: '校园纠纷',
  LITIGATION: '涉法涉诉纠纷',
  LAND: '土地山林权属纠纷',
  ENVIRONMENT: '环境污染纠纷',
  CONSTRUCTION: '建设工程和物业纠纷',
  FINANCE: '金融纠纷',
  CONSUMER: '消费纠纷',
  FAMILY: '婚姻家庭纠纷',
};

/** The ten of Shanggao are the document's; other counties have the three that all are asked to have. */
const tradePlatforms = [
  'LABOUR',
  'TRAFFIC',
  'MEDICAL',
  'EDUCATION',
  'LAND',
  'ENVIRONMENT',
  'CONSTRUCTION',
  'FINANCE',
  'CONSUMER',
  'FAMILY',
] as const;
const commonFields = ['TRAFFIC', 'MEDICAL', 'LABOUR'] as const;
const gaoanUnits: readonly (readonly [unit: string, field: string])[] = [
  ['市公安局交警大队', 'TRAFFIC'],
  ['市交通运输局', 'TRAFFIC'],
  ['市汽运行业协会', 'TRAFFIC'],
  ['市卫生健康委员会', 'MEDICAL'],
  ['市人民医院', 'MEDICAL'],
  ['市教育体育局', 'EDUCATION'],
  ['市法院诉讼服务中心', 'LITIGATION'],
  ['市检察院', 'LITIGATION'],
  ['市司法局', 'LITIGATION'],
  ['市信访局', 'LITIGATION'],
  ['市人力资源和社会保障局', 'LABOUR'],
  ['市总工会', 'LABOUR'],
  ['市工业园区管委会', 'LABOUR'],
  ['市自然资源局', 'LAND'],
  ['市林业局', 'LAND'],
  ['市水利局', 'LAND'],
  ['市生态环境局', 'ENVIRONMENT'],
  ['市住房和城乡建设局', 'CONSTRUCTION'],
  ['市城市管理局', 'CONSTRUCTION'],
  ['市金融服务中心', 'FINANCE'],
  ['市市场监督管理局', 'CONSUMER'],
  ['市妇女联合会', 'FAMILY'],
];

/** Rooms that the documents name. */
export const namedRooms = {
  /** 锑都快调, 冷水江市 (L6). */
  tidu: { area: '431381', name: '锑都快调指挥中心' },
  /** 蓝田和 (L6, L11). */
  lantian: { area: '431382001', name: '“蓝田和”调解室' },
  /** 永丰街道 (L6). */
  yongfeng: { area: '431321001', name: '永丰街道一站式矛盾纠纷多元调处中心调解室' },
  /** 谭家社区 in 攸县 石羊塘镇, 谭家垅社区 in the tree of 2023: 74 respected villagers (Z13). */
  tanjia: { area: '430223115005', name: '谭家社区乡贤调解队' },
  /** The city's governance centre of 樟树, with five mediators (Y4). */
  zhangshu: { area: '360982', name: '樟树市综治中心调解室' },
} as const;

export interface Committees {
  readonly all: readonly Committee[];
  /** By position in `places.villages`. */
  ofVillage(village: number): Committee;
  ofTown(villageCode: string): Committee;
  /** The professional ones of a village's county. */
  professional(villageCode: string): readonly Committee[];
  named(name: string): Committee;
}

export function createCommittees(world: DemoWorld): Committees {
  const { villages, counties } = world.places;
  const all: Committee[] = [];
  const add = (row: Omit<Committee, 'id'>): Committee => {
    const committee = { id: all.length + 1, ...row };
    all.push(committee);
    return committee;
  };
  const plain = { field: null, unit: null, practice: null };
  const shanggao = villages.filter(({ code }) => code.startsWith(SHANGGAO)).length;
  let place = 0;
  const byVillage = villages.map(({ code, shortName }) => {
    const own = code.startsWith(SHANGGAO) && !isMarked(place, shanggao, 1 - VILLAGES_WITH_PRACTICE / shanggao);
    if (code.startsWith(SHANGGAO)) place += 1;
    const practice = own ? practices[place % practices.length]! : null;
    return add({ ...plain, name: `${shortName}人民调解委员会`, kind: 'VILLAGE', practice, areaCode: code });
  });
  const byTown = new Map(
    world.areas
      .filter(({ level }) => level === 'TOWN')
      .map(({ code, name }) => [
        code.slice(0, 9),
        add({ ...plain, name: `${name}人民调解委员会`, kind: 'TOWN', areaCode: code }),
      ]),
  );
  const byCounty = new Map(
    counties.map(({ code, shortName }) => {
      const county = code.slice(0, 6);
      const units =
        county === GAOAN
          ? gaoanUnits
          : (county === SHANGGAO ? tradePlatforms : commonFields).map((field) => [null, field] as const);
      const own = units.map(([unit, field]) => {
        const name = `${unit ?? shortName}${fieldNames[field]!}人民调解委员会`;
        return add({ name, kind: 'PROFESSIONAL', field, unit, practice: null, areaCode: code });
      });
      return [county, own];
    }),
  );
  const named = new Map<string, Committee>(
    Object.values(namedRooms).map(({ area, name }) => [
      name,
      add({ ...plain, name, kind: 'NAMED_ROOM', areaCode: area.padEnd(12, '0') }),
    ]),
  );
  const gaoan = villages.filter(({ code }) => code.startsWith(GAOAN));
  for (let n = 0; n < GOOD_PEOPLE_ROOMS; n += 1) {
    const { code, shortName } = gaoan[n * 19]!;
    add({ ...plain, name: `${shortName}好人调解室`, kind: 'NAMED_ROOM', areaCode: code });
  }
  return {
    all,
    ofVillage: (village) => byVillage[village]!,
    ofTown: (villageCode) => byTown.get(villageCode.slice(0, 9))!,
    professional: (villageCode) => byCounty.get(villageCode.slice(0, 6))!,
    named: (name) => named.get(name)!,
  };
}

const DAY = 86_400;

export function mediationCommittees(world: DemoWorld, { all }: Committees): DemoTable {
  return {
    table: 'mediation_committees',
    columns: ['id', 'name', 'kind', 'field', 'unit', 'practice', 'founded_on', 'area_code'],
    count: all.length,
    *rows() {
      const random = new Random(world.seed, 'mediation-committees');
      const [first, last] = [startOfDate('1998-01-01') / DAY, startOfDate('2018-12-31') / DAY];
      for (const { id, name, kind, field, unit, practice, areaCode } of all) {
        yield [id, name, kind, field, unit, practice, dateText(random.at(id).between(first, last)), areaCode];
      }
    },
  };
}
