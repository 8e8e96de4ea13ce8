import type { DemoWorld } from '../demo-world.ts';

export interface AssessedUnit {
  readonly id: number;
  readonly name: string;
  readonly kind: 'DEPARTMENT' | 'TOWN' | 'ZONE' | 'UNIT';
  /** First digits of its place. */
  readonly city: string;
  /** 12 digits. */
  readonly areaCode: string;
}

export const ZHUZHOU = '4302';
const DAYE = '420281';
const DEPARTMENTS = 43;
const UNITS = 87;

const departmentNames = [
  '市委组织部',
  '市委宣传部',
  '市委统战部',
  '市委政法委',
  '市委网信办',
  '市委编办',
  '市委信访局',
  '市法院',
  '市检察院',
  '市公安局',
  '市司法局',
  '市发展和改革委员会',
  '市教育局',
  '市科学技术局',
  '市工业和信息化局',
  '市民族宗教事务局',
  '市民政局',
  '市财政局',
  '市人力资源和社会保障局',
  '市自然资源和规划局',
  '市生态环境局',
  '市住房和城乡建设局',
  '市交通运输局',
  '市水利局',
  '市农业农村局',
  '市商务局',
  '市文化旅游广电体育局',
  '市卫生健康委员会',
  '市退役军人事务局',
  '市应急管理局',
  '市审计局',
  '市国有资产监督管理委员会',
  '市市场监督管理局',
  '市统计局',
  '市医疗保障局',
  '市城市管理和综合执法局',
  '市行政审批服务局',
  '市乡村振兴局',
  '市林业局',
  '市总工会',
  '团市委',
  '市妇女联合会',
  '市消防救援支队',
] as const;

/** 考核对象 (Z15): Zhuzhou's 43 departments; of Daye 18 towns and offices, the high-tech zone and 87 units. */
export function listAssessedUnits({ areas }: DemoWorld): readonly AssessedUnit[] {
  const zhuzhou = departmentNames.slice(0, DEPARTMENTS).map((name) => {
    return { name: `株洲${name}`, kind: 'DEPARTMENT', city: ZHUZHOU, areaCode: ZHUZHOU.padEnd(12, '0') } as const;
  });
  const towns = areas
    .filter(({ level, code }) => level === 'TOWN' && code.startsWith(DAYE))
    .map(({ code, name }) => ({ name, kind: 'TOWN', city: DAYE, areaCode: code }) as const);
  const county = DAYE.padEnd(12, '0');
  const units = Array.from({ length: UNITS }, (_, n) => {
    const known = departmentNames[n];
    const name = known === undefined ? `大冶市责任单位${String(n + 1)}号` : `大冶${known}`;
    return { name, kind: 'UNIT', city: DAYE, areaCode: county } as const;
  });
  const zone = { name: '大冶高新技术产业开发区', kind: 'ZONE', city: DAYE, areaCode: county } as const;
  return [...zhuzhou, ...towns, zone, ...units].map((unit, index) => ({ id: index + 1, ...unit }));
}
