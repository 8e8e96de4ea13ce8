import { isMarked } from '../chance/is-marked.ts';
import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { countOfBatches } from '../matters/batches.ts';
import { caseCauses } from '../matters/case-causes.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { Serials } from '../matters/serials.ts';
import { mistypedCitizenNumber } from '../population/citizen-number.ts';
import { type CaseFacts, caseFacts, countOfDisputeCases } from './case-facts.ts';
import { caseBatches, type CourtCaseCategory } from './case-plans.ts';
import { courtCode } from './court-code.ts';
import type { CourtOfHarmony } from './courts-of-harmony.ts';
import { judgesOf } from './judges.ts';

/** Plaintiffs' numbers: missing, and with a check character that does not fit. */
const MISSING_SHARE = 0.01;
const MISTYPED_SHARE = 0.004;
/** Entered more than seven days late. */
const LATE_SHARE = 0.02;
/** A minor is concerned. */
const MINOR_SHARE = 0.02;

/** 案件类型代字. Commercial cases are counted among the civil ones. */
const marks: Readonly<Record<CourtCaseCategory, string>> = {
  CIVIL: '民初',
  COMMERCIAL: '民初',
  CRIMINAL: '刑初',
  ADMINISTRATIVE: '行初',
  ENFORCEMENT: '执',
};

const civilOutcomes = new WeightedList([
  ['JUDGMENT', 46],
  ['MEDIATED', 33],
  ['WITHDRAWN', 21],
] as const);

const causesOfFields = {
  INTELLECTUAL_PROPERTY: ['著作权权属、侵权纠纷', '侵害商标权纠纷', '侵害实用新型专利权纠纷', '不正当竞争纠纷'],
  RURAL: ['土地承包经营权纠纷', '农村土地承包合同纠纷', '种植、养殖回收合同纠纷', '侵害集体经济组织成员权益纠纷'],
  ECOLOGY: ['盗伐林木罪', '滥伐林木罪', '失火罪', '非法占用农用地罪', '污染环境罪'],
} as const;

/**
 * 法院: cases, numbered as the Supreme People's Court rules (关于人民法院案件案号的若干规定): year, court (province and the last
 * four digits of the county's code), type, running number. A criminal case is brought by the procuratorate, so it has no
 * person as plaintiff.
 */
export function cases(world: DemoWorld, harmony: readonly CourtOfHarmony[]): DemoTable {
  const count = countOfBatches(caseBatches(world)) + countOfDisputeCases(world);
  return {
    table: 'cases',
    columns: [
      'id',
      'number',
      'category',
      'field',
      'cause',
      'status',
      'court',
      'judge',
      'pre_trial_mediation',
      'outcome',
      'amount',
      'filed_on',
      'recorded_on',
      'accepted_on',
      'concluded_on',
      'minor',
      'deliberation',
      'plaintiff_id_number',
      'defendant_id_number',
      'plaintiff_credit_code',
      'defendant_credit_code',
      'dispute_code',
      'court_of_harmony_id',
      'area_code',
    ],
    count,
    *rows() {
      const random = new Random(world.seed, 'case-rows');
      const serials = new Serials<string>();
      const judges = judgesOf(world);
      const courtOfVillage = new Map(harmony.flatMap(({ id, villages }) => villages.map((village) => [village, id])));
      const { places, population, clock } = world;
      let id = 0;
      for (const facts of caseFacts(world)) {
        id += 1;
        random.at(facts.draw);
        const { second, category, field, concludedSecond, village, plaintiff, defendant, preTrial } = facts;
        const { code, county } = places.villages[village]!;
        const acceptedDay = dayOf(second);
        const court = courtCode(world, village);
        const series = `（${dateText(acceptedDay).slice(0, 4)}）${court}${marks[category]}`;
        const number = plaintiff === null ? null : population.idNumber(plaintiff);
        const missing = isMarked(id - 1, count, MISSING_SHARE);
        const mistyped = isMarked(id - 1, count, MISTYPED_SHARE, 0.4);
        const late = isMarked(id - 1, count, LATE_SHARE, 0.7);
        const recorded = acceptedDay + (late ? random.between(8, 45) : random.between(0, 3));
        const u = random.unit();
        const amount =
          category === 'CRIMINAL' || category === 'ADMINISTRATIVE' ? null : 500 + Math.floor(u * u * u * 900_000);
        yield [
          id,
          `${series}${String(serials.next(series))}号`,
          category,
          field,
          random.pick(field === null ? caseCauses[category] : causesOfFields[field]),
          concludedSecond === null ? 'OPEN' : 'CONCLUDED',
          court,
          random.pick(judges[county]!),
          preTrial,
          concludedSecond === null ? null : outcomeOf(facts, random),
          amount === null ? null : `${String(amount)}.00`,
          dateText(acceptedDay - random.between(0, 7)),
          dateText(Math.min(recorded, clock.today)),
          dateText(acceptedDay),
          concludedSecond === null ? null : dateText(dayOf(concludedSecond)),
          random.chance(MINOR_SHARE) ? 't' : 'f',
          concludedSecond === null ? null : '合议庭评议内容略（示例）。',
          number === null || missing ? null : mistyped ? mistypedCitizenNumber(number) : number,
          defendant === null ? null : population.idNumber(defendant),
          facts.plaintiffEnterprise,
          facts.defendantEnterprise,
          facts.dispute?.code ?? null,
          facts.harmony ? (courtOfVillage.get(village) ?? harmony[village % harmony.length]!.id) : null,
          code,
        ];
      }
    },
  };
}

function outcomeOf({ category, preTrial }: CaseFacts, random: Random): string {
  if (preTrial === 'SUCCEEDED') return 'MEDIATED';
  if (category === 'ENFORCEMENT') return 'ENFORCED';
  if (category === 'CRIMINAL') return 'JUDGMENT';
  return civilOutcomes.pick(random);
}
