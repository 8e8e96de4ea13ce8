import { dateText, dateTimeText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DisputeCategory, WorldDispute } from '../disputes/dispute.ts';
import { disputes } from '../disputes/disputes.ts';
import { shopOwners, shops } from '../disputes/shop-owners.ts';
import { enterprises } from '../enterprises/enterprises.ts';
import type { Cell, DemoTable } from '../matters/demo-table.ts';

const DAY = 86_400;
/** What the 218 shops demand. */
const demands = [
  '按原合同支付拖欠的返租租金',
  '明确剩余租期的租金标准与支付时间',
  '公开商场经营收支情况',
  '引入新的运营管理公司',
  '减免停业期间的物业管理费',
  '允许业主自行经营或者转租',
  '办理商铺不动产权证书',
  '成立业主委员会参与监督',
] as const;

const titles: Readonly<Record<DisputeCategory, string>> = {
  FAMILY: '婚姻家庭纠纷',
  NEIGHBOUR: '邻里纠纷',
  LABOUR: '劳动报酬纠纷',
  LAND: '土地山林权属纠纷',
  COMPENSATION: '损害赔偿纠纷',
  CONTRACT: '合同纠纷',
  PROPERTY: '物业服务纠纷',
  OTHER: '其他纠纷',
};

export function disputeTables(world: DemoWorld): readonly DemoTable[] {
  return [disputeTable(world), disputeParties(world), disputeDemands(world)];
}

function disputeTable(world: DemoWorld): DemoTable {
  const list = disputes(world);
  return {
    table: 'disputes',
    columns: [
      'code',
      'title',
      'category',
      'source',
      'triage',
      'status',
      'major',
      'backlog',
      'became_petition',
      'registered_at',
      'closed_at',
      'applicant_id_number',
      'credit_code',
      'area_code',
    ],
    count: list.length,
    *rows() {
      for (const dispute of list) {
        const { code, shortName } = world.places.villages[dispute.village]!;
        yield [
          dispute.code,
          dispute.group ? `商悦广场${String(shops)}家商铺返租合同纠纷` : shortName + titles[dispute.category],
          dispute.category,
          dispute.source,
          dispute.triage,
          dispute.status,
          booleanText(dispute.major),
          booleanText(dispute.backlog),
          booleanText(dispute.stages.some(({ kind }) => kind === 'PETITION')),
          dateTimeText(dispute.registeredSecond),
          dispute.closedSecond === null ? null : dateTimeText(dispute.closedSecond),
          dispute.applicant.idNumber,
          dispute.enterprise === null ? null : enterprises(world)[dispute.enterprise]!.creditCode,
          code,
        ];
      }
    },
  };
}

function disputeParties(world: DemoWorld): DemoTable {
  const list = disputes(world);
  const count = list.reduce((sum, dispute) => sum + partiesOf(dispute), 0);
  return {
    table: 'dispute_parties',
    columns: ['id', 'kind', 'name', 'agreed_on', 'party_id_number', 'dispute_code', 'area_code'],
    count,
    *rows() {
      let id = 0;
      const { villages } = world.places;
      for (const dispute of list) {
        const { code, applicant, respondent, status, closedSecond } = dispute;
        const agreedOn = status === 'SETTLED' && closedSecond !== null ? dateText(dayOf(closedSecond)) : null;
        if (dispute.group) {
          for (const row of shopRows(world, dispute)) yield [(id += 1), ...row];
          continue;
        }
        yield [(id += 1), 'APPLICANT', null, agreedOn, applicant.idNumber, code, villages[applicant.village]!.code];
        if (respondent === null) continue;
        yield [(id += 1), 'RESPONDENT', null, agreedOn, respondent.idNumber, code, villages[respondent.village]!.code];
      }
    },
  };
}

function partiesOf({ group, respondent }: WorldDispute): number {
  if (group) return shops;
  return respondent === null ? 1 : 2;
}

/** The shops, with who owns each and when they signed. */
function* shopRows(world: DemoWorld, dispute: WorldDispute): Generator<readonly Cell[], undefined> {
  const { population, places } = world;
  for (const { name, person, idNumber, signedSecond } of shopOwners(world, dispute)) {
    const agreedOn = signedSecond === null ? null : dateText(dayOf(signedSecond));
    yield ['SHOP', name, agreedOn, idNumber, dispute.code, places.villages[population.villageOf(person)]!.code];
  }
}

function disputeDemands(world: DemoWorld): DemoTable {
  const group = disputes(world).find((dispute) => dispute.group);
  return {
    table: 'dispute_demands',
    columns: ['id', 'position', 'content', 'met_on', 'dispute_code'],
    count: group === undefined ? 0 : demands.length,
    *rows() {
      if (group === undefined) return;
      const { code, registeredSecond, closedSecond } = group;
      for (const [index, content] of demands.entries()) {
        // Two of the eight were still open when the last agreement was signed.
        const met = registeredSecond + (30 + 10 * index) * DAY;
        const metOn = index < 6 && met <= (closedSecond ?? world.clock.nowSecond) ? dateText(dayOf(met)) : null;
        yield [index + 1, index + 1, content, metOn, code];
      }
    },
  };
}

/** As PostgreSQL reads a boolean. */
function booleanText(value: boolean): 't' | 'f' {
  return value ? 't' : 'f';
}
