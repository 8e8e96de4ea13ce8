import { isRareRow } from '../chance/is-rare-row.ts';
import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { madeCreditCode } from '../enterprises/made-credit-code.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { demoCities } from '../places/cities.ts';

type OrganizationKind = 'SOCIAL_WORK_AGENCY' | 'ASSOCIATION' | 'SERVICE_INSTITUTION' | 'FOUNDATION';

interface Plan {
  readonly area: string;
  readonly count: number;
  /** 社工服务机构 among them. */
  readonly agencies: number;
}

/** At every scale. Zhuzhou's are the documents' (seed 003, Z16); the others' are made up. */
const plans: readonly Plan[] = [
  { area: '4302', count: 702, agencies: 74 },
  { area: '4313', count: 563, agencies: 41 },
  { area: '420281', count: 127, agencies: 9 },
  { area: '3609', count: 611, agencies: 52 },
];

/** 大冶市平安志愿者协会 (seed 002): the first of Daye's, to which its volunteer teams belong. */
const PEACE_VOLUNTEERS = { area: '420281', name: '大冶市平安志愿者协会' };

const kinds = new WeightedList<Exclude<OrganizationKind, 'SOCIAL_WORK_AGENCY'>>([
  ['ASSOCIATION', 52],
  ['SERVICE_INSTITUTION', 45],
  ['FOUNDATION', 3],
]);
const names: Readonly<Record<OrganizationKind, readonly [string, ...string[]]>> = {
  SOCIAL_WORK_AGENCY: ['社会工作服务中心', '社工服务站', '青少年社工事务所'],
  ASSOCIATION: ['志愿者协会', '老年人协会', '书法协会', '种植协会', '乡贤联谊会'],
  SERVICE_INSTITUTION: ['养老服务中心', '幼儿园', '调解服务中心', '心理服务中心'],
  FOUNDATION: ['慈善基金会', '教育基金会'],
};
/** 统一社会信用代码: registered by civil affairs, as an association, an institution or a foundation. */
const classOf: Readonly<Record<OrganizationKind, string>> = {
  SOCIAL_WORK_AGENCY: '52',
  ASSOCIATION: '51',
  SERVICE_INSTITUTION: '52',
  FOUNDATION: '53',
};
const brands = Array.from('和善仁爱阳光同心家园春晖') as [string, ...string[]];

/** The identifier of the organisation that a city's volunteer teams belong to; null where they belong to none. */
export function organizationOfTeams(area: string): number | null {
  if (area !== PEACE_VOLUNTEERS.area) return null;
  return (
    1 +
    plans
      .slice(
        0,
        plans.findIndex((plan) => plan.area === area),
      )
      .reduce((sum, { count }) => sum + count, 0)
  );
}

/** 社会组织. */
export function socialOrganizations(world: DemoWorld): DemoTable {
  return {
    table: 'social_organizations',
    columns: ['id', 'credit_code', 'name', 'kind', 'registered_on', 'members', 'area_code'],
    count: plans.reduce((sum, { count }) => sum + count, 0),
    *rows() {
      const random = new Random(world.seed, 'social-organizations');
      const [first, last] = [startOfDate('2003-01-01') / 86_400, startOfDate('2020-12-31') / 86_400];
      let id = 0;
      for (const { area, count, agencies } of plans) {
        const own = world.places.villages.filter(({ code }) => code.startsWith(area));
        const { idNumberArea } = demoCities.find(({ code }) => code.startsWith(area))!;
        for (let n = 0; n < count; n += 1) {
          id += 1;
          random.at(id);
          const drawn = kinds.pick(random);
          const named = n === 0 && area === PEACE_VOLUNTEERS.area;
          const agency = !named && isRareRow(n, count, agencies, 1);
          const kind = named ? 'ASSOCIATION' : agency ? 'SOCIAL_WORK_AGENCY' : drawn;
          const { code, county } = own[random.below(own.length)]!;
          const { shortName } = world.places.counties[county]!;
          const name = `${shortName}示例${random.pick(brands)}${random.pick(brands)}${random.pick(names[kind])}`;
          yield [
            id,
            madeCreditCode(classOf[kind], idNumberArea, 'MC', id),
            named ? PEACE_VOLUNTEERS.name : name,
            kind,
            dateText(random.between(first, last)),
            kind === 'ASSOCIATION' ? random.between(20, 400) : random.between(3, 60),
            code,
          ];
        }
      }
    },
  };
}
