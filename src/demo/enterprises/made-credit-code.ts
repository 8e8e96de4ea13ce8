import { creditCodeCheck } from '../../values/credit-code.ts';

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * A well-formed credit code 统一社会信用代码 (GB 32100-2015) that nobody has: its six digits of area are a county code never given
 * out (see `demoCities`). The organisation code within it carries its own check character as GB 11714 asks.
 *
 * @param kind the first two characters: `91` an enterprise, `92` a sole trader, `52` a private non-enterprise unit, `51` a
 *   social organisation
 * @param letters two letters that keep one table's codes apart from another's
 * @param serial 0 … 999,999
 */
export function madeCreditCode(kind: string, area: string, letters: string, serial: number): string {
  const organisation = letters + String(serial).padStart(6, '0');
  const body = kind + area + organisation + organisationCheck(organisation);
  return body + creditCodeCheck(body)!;
}

function organisationCheck(organisation: string): string {
  let sum = 0;
  for (const [place, weight] of organisationWeights.entries()) sum += parseInt(organisation[place]!, 36) * weight;
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
