import { isRareRow } from '../chance/is-rare-row.ts';
import { Shuffle } from '../chance/shuffle.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { disputes } from '../disputes/disputes.ts';
import { type Batch, countOfBatches, rowsOfBatches, startOfYear, upToNow } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { writtenCode } from '../places/recoded-village.ts';

type MeetingKind = 'COURTYARD' | 'GRID_COUNCIL' | 'GROUP_DISPUTE';

interface MeetingTraits {
  readonly kind: MeetingKind;
  /** Positions in `places.villages`. */
  readonly villages: readonly number[];
  readonly settled: number;
  readonly solved: number;
  readonly dispute: string | null;
}

interface MeetingPlan {
  readonly kind: MeetingKind;
  readonly area: string;
  /** How many of the area's villages hold them. */
  readonly villages: number;
  readonly year: number;
  readonly meetings: number;
  /** Disputes settled and problems solved in all of them. */
  readonly settled: number;
  readonly solved: number;
}

/** At every scale. Loudi's of 2022 are the documents': 2,056 villages, 8,500, 4,000 and 6,100 and some (L9). */
const plans: readonly MeetingPlan[] = [
  { kind: 'COURTYARD', area: '4313', villages: 2056, year: 2022, meetings: 8512, settled: 4031, solved: 6147 },
  { kind: 'COURTYARD', area: '4313', villages: 2056, year: 2023, meetings: 2210, settled: 1105, solved: 1602 },
  { kind: 'COURTYARD', area: '4302', villages: 640, year: 2022, meetings: 1260, settled: 512, solved: 840 },
  // 网格议事 of Daye's 383 villages (D8).
  { kind: 'GRID_COUNCIL', area: '420281', villages: 383, year: 2022, meetings: 766, settled: 214, solved: 590 },
  { kind: 'GRID_COUNCIL', area: '420281', villages: 383, year: 2023, meetings: 766, settled: 206, solved: 611 },
];
/** About twenty with the 218 shops (L11). */
const GROUP_MEETINGS = 20;

/** They meet in the evening, and at weekends. */
const rhythm = {
  hours: [0, 0, 0, 0, 0, 0, 0, 0, 2, 5, 5, 2, 0, 0, 2, 4, 4, 3, 6, 12, 10, 3, 0, 0],
  weekdays: [1.5, 1, 1, 1, 1, 1.2, 1.5],
  growth: 1,
};
const topics: Readonly<Record<MeetingKind, readonly string[]>> = {
  COURTYARD: [
    '村组道路硬化与占地',
    '邻里用水纠纷',
    '人居环境整治',
    '移风易俗与红白喜事',
    '防溺水与森林防火',
    '困难群众帮扶',
  ],
  GRID_COUNCIL: ['小区停车秩序', '村规民约修订', '垃圾分类投放', '公共照明维修', '楼道堆物清理'],
  GROUP_DISPUTE: ['返租租金兑付方案', '运营方更换方案', '商铺业主代表推选', '协议文本征求意见'],
};

/** 屋场会、网格议事、群体性纠纷会商: one table, with a kind. */
export function meetings(world: DemoWorld): DemoTable {
  const batches = [...plans.flatMap((plan) => plannedBatch(world, plan)), ...groupBatch(world)];
  return {
    table: 'meetings',
    columns: [
      'id',
      'kind',
      'topic',
      'held_at',
      'attendants',
      'disputes_settled',
      'problems_solved',
      'dispute_code',
      'area_code',
    ],
    count: countOfBatches(batches),
    *rows() {
      const orders = new Map(batches.map(({ traits, count }) => [traits, new Shuffle(count)]));
      for (const { id, ordinal, count, second, traits, random } of rowsOfBatches(world, 'meetings', rhythm, batches)) {
        const { kind, villages, settled, solved, dispute } = traits;
        const place = orders.get(traits)!.at(ordinal);
        const { code } = world.places.villages[villages[place % villages.length]!]!;
        const texts = topics[kind];
        yield [
          id,
          kind,
          texts[random.below(texts.length)]!,
          dateTimeText(second),
          kind === 'GROUP_DISPUTE' ? random.between(18, 160) : random.between(9, 64),
          isRareRow(place, count, Math.min(count, settled), 1) ? 1 : 0,
          isRareRow((place + 1) % count, count, Math.min(count, solved), 1) ? 1 : 0,
          dispute,
          writtenCode(code),
        ];
      }
    },
  };
}

/** Each village holds as many as the others, or one more. */
function plannedBatch({ clock, places }: DemoWorld, plan: MeetingPlan): Batch<MeetingTraits>[] {
  const { kind, area, villages, year, meetings: count, settled, solved } = plan;
  const own = places.villages.flatMap(({ code }, index) => (code.startsWith(area) ? [index] : []));
  const holding = own.filter((_, place) => !isRareRow(place, own.length, own.length - villages, 1));
  const traits = { kind, villages: holding, settled, solved, dispute: null };
  return upToNow(clock, { count, from: startOfYear(year), until: startOfYear(year + 1), traits });
}

function groupBatch(world: DemoWorld): Batch<MeetingTraits>[] {
  const group = disputes(world).find((dispute) => dispute.group);
  if (group === undefined) return [];
  const { code, village, registeredSecond, closedSecond } = group;
  const traits: MeetingTraits = { kind: 'GROUP_DISPUTE', villages: [village], settled: 1, solved: 6, dispute: code };
  const until = closedSecond ?? world.clock.nowSecond;
  return [{ count: GROUP_MEETINGS, from: registeredSecond, until, traits }];
}
