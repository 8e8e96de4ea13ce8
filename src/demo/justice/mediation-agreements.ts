import { Random } from '../chance/random.ts';
import { dateText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { disputes } from '../disputes/disputes.ts';
import { shopOwners } from '../disputes/shop-owners.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { mediationFacts } from './mediation-facts.ts';

/** 调解协议: one of each shop that signed, all of the one mediation of the group's dispute (L11). */
export function mediationAgreements(world: DemoWorld): DemoTable {
  const { nowSecond } = world.clock;
  const group = disputes(world).find((dispute) => dispute.group);
  const signed =
    group === undefined
      ? []
      : [...shopOwners(world, group)].flatMap(({ idNumber, signedSecond }) =>
          signedSecond !== null && signedSecond <= nowSecond ? [{ idNumber, signedSecond }] : [],
        );
  return {
    table: 'mediation_agreements',
    columns: ['id', 'number', 'signed_on', 'amount', 'party_id_number', 'mediation_id'],
    count: signed.length,
    *rows() {
      const mediation = 1 + [...mediationFacts(world)].findIndex(({ dispute }) => dispute?.group === true);
      const random = new Random(world.seed, 'mediation-agreements');
      for (const [place, { idNumber, signedSecond }] of signed.entries()) {
        random.at(place);
        const number = `LTH${dateText(dayOf(signedSecond)).replaceAll('-', '')}${String(place + 1).padStart(3, '0')}`;
        const amount = `${String(1000 * random.between(180, 900))}.00`;
        yield [place + 1, number, dateText(dayOf(signedSecond)), amount, idNumber, mediation];
      }
    },
  };
}
