import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { createCommittees, namedRooms } from '../justice/committees.ts';
import { createMediators } from '../justice/mediators.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { officials } from '../matters/officials.ts';
import { demoCities } from '../places/cities.ts';
import { writtenCode } from '../places/recoded-village.ts';
import { type Center, type CenterLevel, listCenters } from './centers.ts';

const staffKinds = ['STAFF', 'MEDIATOR', 'CLERK', 'POSTED_OFFICER', 'VILLAGE_STAFF'] as const;
type StaffKind = (typeof staffKinds)[number];

interface StaffMember {
  readonly kind: StaffKind;
  readonly center: Center;
  readonly person: number;
}

type Posts = Readonly<Partial<Record<StaffKind, number>>>;

const postsByLevel: Readonly<Record<CenterLevel, Posts>> = {
  CITY: { STAFF: 12, MEDIATOR: 4, CLERK: 3, POSTED_OFFICER: 6 },
  COUNTY: { STAFF: 8, MEDIATOR: 3, CLERK: 2, POSTED_OFFICER: 4 },
  TOWN: { STAFF: 3, MEDIATOR: 1, CLERK: 1, POSTED_OFFICER: 2 },
  VILLAGE: { VILLAGE_STAFF: 1 },
};
/** 樟树 (Y4): 10, 5 and 5 in the city's, 152 officers posted to 19 towns, 1,600 and some of the villages. */
const ZHANGSHU = '360982';
const zhangshuPosts: Readonly<Record<CenterLevel, Posts>> = {
  CITY: {},
  COUNTY: { STAFF: 10, MEDIATOR: 5, CLERK: 5 },
  TOWN: { POSTED_OFFICER: 8 },
  VILLAGE: { VILLAGE_STAFF: 5 },
};
const ZHANGSHU_VILLAGE_STAFF = 1612;
const units = ['公安局', '法院', '检察院', '司法局', '信访局', '人力资源和社会保障局', '住房和城乡建设局'] as const;
const DAY = 86_400;

function listStaff(world: DemoWorld): StaffMember[] {
  const official = officials(world, 'center-staff');
  const counts = demoCities.map(() => 0);
  const centers = listCenters(world);
  // Those of Zhangshu whom the justice bureau lists as the centre's mediators.
  const committees = createCommittees(world);
  const mediators = createMediators(world, committees).all.filter(
    ({ committee }) => committee.name === namedRooms.zhangshu.name,
  );
  const more = ZHANGSHU_VILLAGE_STAFF - 5 * centers.filter((center) => isOf(center, 'VILLAGE')).length;
  let villages = 0;
  return centers.flatMap((center) => {
    const own = center.areaCode.startsWith(ZHANGSHU);
    const posts = (own ? zhangshuPosts : postsByLevel)[center.level];
    const city = demoCities.findIndex(({ code }) => center.areaCode.startsWith(code.replace(/0+$/, '')));
    return staffKinds.flatMap((kind) => {
      const extra = own && kind === 'VILLAGE_STAFF' && center.level === 'VILLAGE' && villages++ < more ? 1 : 0;
      return Array.from({ length: (posts[kind] ?? 0) + extra }, (_, n) => {
        const known = own && kind === 'MEDIATOR' ? mediators[n] : undefined;
        return { kind, center, person: known?.person ?? official(city, counts[city]!++) };
      });
    });
  });
}

function isOf({ level, areaCode }: Center, wanted: CenterLevel): boolean {
  return level === wanted && areaCode.startsWith(ZHANGSHU);
}

/** 综治中心人员: one table, with a kind. */
export function centerStaff(world: DemoWorld): DemoTable {
  const list = listStaff(world);
  return {
    table: 'center_staff',
    columns: ['id', 'number', 'kind', 'seconded_from', 'since', 'id_number', 'center_id', 'area_code'],
    count: list.length,
    *rows() {
      const random = new Random(world.seed, 'center-staff');
      const [first, last] = [startOfDate('2018-01-01') / DAY, startOfDate('2020-12-31') / DAY];
      for (const [place, { kind, center, person }] of list.entries()) {
        random.at(place);
        const since = dateText(random.between(first, last));
        yield [
          place + 1,
          `ZZ${center.areaCode.slice(0, 6)}${String(place + 1).padStart(5, '0')}`,
          kind,
          kind === 'POSTED_OFFICER' ? random.pick(units) : null,
          since,
          world.population.idNumber(person),
          center.id,
          writtenCode(center.areaCode),
        ];
      }
    },
  };
}
