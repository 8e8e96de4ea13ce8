import type { Principal } from '../permissions/principal.ts';
import { demoCitizen } from './population/demo-citizen.ts';

/**
 * A demo account: who it is (as `policy/principals.yaml` says; a test holds the two together), and one line for the sign-in list that says what
 * its role is there to see.
 */
export interface DemoAccount {
  readonly principal: Principal;
  readonly description: { readonly zh: string; readonly en: string };
}

/** Zhuzhou 株洲, Loudi 娄底, Daye 大冶 and Yichun 宜春: the cities of the demo region. */
const cities = ['4302', '4313', '420281', '3609'] as const;
/** 娄星区, a district of Loudi. */
const county = '431302';
/** 杉山镇, a town of 娄星区. */
const town = '431302100';
/** The first grid of 恩口社区, the first village-level unit of 杉山镇: the village's code and three digits. */
const grid = '431302100001001';
/** The police station of 杉山镇, and the court of 娄星区 by its code. */
const station = '杉山派出所';
const court = '湘1302';

const posts: readonly DemoAccount[] = [
  {
    principal: {
      account: 'center-city',
      name: { zh: '市综治中心', en: 'City governance centre' },
      post: 'center-city',
      department: 'grid',
      scope: cities,
      purpose: '矛盾纠纷化解',
    },
    description: {
      zh: '统筹四个城市的矛盾纠纷，跨部门查看人员、事件与处置进展。',
      en: 'Coordinates disputes in all four cities: people, matters and their progress across departments.',
    },
  },
  {
    principal: {
      account: 'center-county',
      name: { zh: '娄星区综治中心', en: 'Louxing District governance centre' },
      post: 'center-county',
      department: 'grid',
      scope: [county],
      purpose: '矛盾纠纷化解',
    },
    description: {
      zh: '协调娄星区内的矛盾纠纷，查看本区各部门流转的事项。',
      en: 'Coordinates disputes in Louxing District: the matters that its departments pass to one another.',
    },
  },
  {
    principal: {
      account: 'center-town',
      name: { zh: '杉山镇综治中心', en: 'Shanshan Town governance centre' },
      post: 'center-town',
      department: 'grid',
      scope: [town],
      purpose: '矛盾纠纷化解',
    },
    description: {
      zh: '受理并化解杉山镇的矛盾纠纷，查看本镇的网格、事件与工单。',
      en: 'Takes in and settles disputes in Shanshan Town: its grids, events and orders.',
    },
  },
  {
    principal: {
      account: 'police-officer',
      name: { zh: '娄星区民警', en: 'Police officer, Louxing District' },
      post: 'police-officer',
      department: 'police',
      unit: station,
      scope: [county],
      purpose: '警情处置',
    },
    description: {
      zh: '处置娄星区警情与案件，办案时查看当事人的相关情况。',
      en: 'Handles incidents and police cases in Louxing District, and what a case needs about those involved.',
    },
  },
  {
    principal: {
      account: 'judge',
      name: { zh: '娄星区法官', en: 'Judge, Louxing District' },
      post: 'judge',
      department: 'court',
      unit: court,
      scope: [county],
      purpose: '案件审理',
    },
    description: {
      zh: '审理娄星区案件，查看案件及其诉前调解情况。',
      en: 'Tries cases in Louxing District: the cases and the mediation that came before them.',
    },
  },
  {
    principal: {
      account: 'mediator',
      name: { zh: '娄星区人民调解员', en: "People's mediator, Louxing District" },
      post: 'mediator',
      department: 'justice',
      scope: [county],
      purpose: '人民调解',
    },
    description: {
      zh: '调解娄星区纠纷，查看调解案件及当事人的来访来信情况。',
      en: 'Mediates disputes in Louxing District: mediations, and whether the parties have petitioned.',
    },
  },
  {
    principal: {
      account: 'petition-clerk',
      name: { zh: '娄星区信访专员', en: 'Petition clerk, Louxing District' },
      post: 'petition-clerk',
      department: 'petition',
      scope: [county],
      purpose: '信访事项办理',
    },
    description: {
      zh: '登记、转送、督办娄星区信访件，查看来访记录与办理期限。',
      en: 'Registers, routes and follows up petitions in Louxing District: visits and time limits.',
    },
  },
  {
    principal: {
      account: 'civil-clerk',
      name: { zh: '娄星区民政专员', en: 'Civil affairs clerk, Louxing District' },
      post: 'civil-clerk',
      department: 'civil-affairs',
      scope: [county],
      purpose: '社会救助核查',
    },
    description: {
      zh: '审核娄星区低保与社会救助，查看救助对象及待遇发放。',
      en: 'Reviews subsistence allowances in Louxing District: recipients and payments.',
    },
  },
  {
    principal: {
      account: 'grid-member',
      name: { zh: '杉山镇网格员', en: 'Grid member, Shanshan Town' },
      post: 'grid-member',
      department: 'grid',
      unit: grid,
      scope: [town],
      purpose: '网格巡查走访',
    },
    description: {
      zh: '巡查走访本人负责的一个网格，上报并办理网格事件。',
      en: 'Walks one grid, reports its events and follows them until they are closed.',
    },
  },
  {
    principal: {
      account: 'analyst',
      name: { zh: '综治数据分析员', en: 'Governance data analyst' },
      post: 'analyst',
      department: 'grid',
      scope: cities,
      purpose: '综合治理统计分析',
    },
    description: {
      zh: '分析四个城市的治理态势，使用统计结果，不查看具体个人。',
      en: 'Studies trends in all four cities through statistics, not through individual people.',
    },
  },
  {
    principal: {
      account: 'app-frontend',
      name: { zh: '便民服务应用', en: 'Public service application' },
      post: 'application',
      department: undefined,
      scope: cities,
      purpose: '便民服务查询',
    },
    description: {
      zh: '面向公众的应用，查询机构、站点、村社等公开目录。',
      en: 'An application for the public: the open directory of offices, stations and villages.',
    },
  },
  {
    principal: {
      account: 'citizen',
      name: { zh: '市民', en: 'Citizen' },
      post: 'citizen',
      department: undefined,
      idNumber: demoCitizen.idNumber,
      scope: [],
      purpose: '查询本人信息',
    },
    description: {
      zh: '查询与本人有关的记录，以及谁查过本人的信息。',
      en: 'Records about oneself, and who has read them.',
    },
  },
];

const departments = [
  { code: 'police', zh: '公安', en: 'Police', title: 'Police' },
  { code: 'justice', zh: '司法', en: 'justice bureau', title: 'Justice bureau' },
  { code: 'petition', zh: '信访', en: 'petition office', title: 'Petition office' },
  { code: 'court', zh: '法院', en: 'court', title: 'Court' },
  { code: 'civil-affairs', zh: '民政', en: 'civil affairs', title: 'Civil affairs' },
  { code: 'grid', zh: '综治中心', en: 'governance centre', title: 'Governance centre' },
] as const;

/** Two administrators a department, for acts that need a second pair of eyes (双人复核). */
const departmentAdmins: readonly DemoAccount[] = departments.flatMap(({ code, zh, en, title }) =>
  [
    { suffix: '', zh: '甲', en: 'A' },
    { suffix: '-2', zh: '乙', en: 'B' },
  ].map((which) => ({
    principal: {
      account: `${code}-admin${which.suffix}`,
      name: { zh: `${zh}数据管理员${which.zh}`, en: `${title} data administrator ${which.en}` },
      post: 'department-admin',
      department: code,
      scope: cities,
      purpose: '本部门数据管理',
    },
    description: {
      zh: `管理${zh}的数据目录与共享授权；重要操作须另一位管理员复核。`,
      en: `Manages the ${en} catalogue and its grants; acts that matter need the other administrator too.`,
    },
  })),
);

/** The authority, and the three administrators who check one another (三员分立). */
const overseers: readonly DemoAccount[] = [
  {
    principal: {
      account: 'authority',
      name: { zh: '数据共享主管部门', en: 'Data sharing authority' },
      post: 'authority',
      department: undefined,
      scope: cities,
      purpose: '数据共享管理',
    },
    description: {
      zh: '发布数据目录，协调共享申请与争议。',
      en: 'Publishes the catalogue, and settles requests for sharing and disputes about them.',
    },
  },
  {
    principal: {
      account: 'system-admin',
      name: { zh: '系统管理员', en: 'System administrator' },
      post: 'system-admin',
      department: undefined,
      scope: cities,
      purpose: '系统运行维护',
    },
    description: {
      zh: '维护枢纽运行与数据源连接，查看运行状态，不查看业务数据。',
      en: 'Keeps the hub and its connections running: its health, not the departments’ data.',
    },
  },
  {
    principal: {
      account: 'security-admin',
      name: { zh: '安全管理员', en: 'Security administrator' },
      post: 'security-admin',
      department: undefined,
      scope: cities,
      purpose: '安全策略管理',
    },
    description: {
      zh: '管理账号、岗位与安全策略，不查看业务数据。',
      en: 'Manages accounts, posts and security policy, not the departments’ data.',
    },
  },
  {
    principal: {
      account: 'auditor',
      name: { zh: '审计员', en: 'Auditor' },
      post: 'auditor',
      department: undefined,
      scope: cities,
      purpose: '安全审计',
    },
    description: {
      zh: '查阅并核验审计记录：谁在何时因何用途查询了什么。',
      en: 'Reads and verifies the ledger: who asked for what, when and for which purpose.',
    },
  },
];

/** Every account of demo mode, in the order of the sign-in list. They exist nowhere else: production has its own issuer. */
export const demoAccounts: readonly DemoAccount[] = [...posts, ...departmentAdmins, ...overseers];

const demoAccountsByName = new Map(demoAccounts.map((demo) => [demo.principal.account, demo]));

/** The demo account of that name; undefined when there is none. */
export function findDemoAccount(account: string): DemoAccount | undefined {
  return demoAccountsByName.get(account);
}
