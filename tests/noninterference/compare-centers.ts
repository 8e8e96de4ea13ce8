import { ask, tokensOf, type Campaign } from './campaign.ts';
import { firstDifference } from './raw-answer.ts';

/** A city, counties within and outside of what most accounts serve, a town of it and a village. */
const AREAS = ['4313', '431302', '4302', '431302100', '431302100201'];
const FIGURES = `area name analysis { indicator { id } value numerator denominator lastYear change rank ranked }
  command { raised open overdue whistles { raised responded p90Minutes } units { unit raised open } holders { holder open } }
  risks { indicator { id } severity reasons }`;
const ENTRIES = 'total complete entries { subject score departments reasons { reason type record number at } }';

/**
 * Asks twins for the same centers and registers; the first difference, where they differ under the policy. `differing`: how many answers differ where
 * everything is allowed. What generated operations ask for by chance is asked for here each time.
 */
export async function compareCenters({
  account,
  closed,
  open,
}: Pick<Campaign, 'account' | 'closed' | 'open'>): Promise<{
  readonly failure: string | undefined;
  readonly differing: number;
}> {
  const tokens = await tokensOf(account, closed, open);
  let differing = 0;
  const questions = [
    `indicators { id } me { account } center(area: $area) { ${FIGURES} children { ${FIGURES} } }`,
    ...['people', 'disputes'].map((register) => `riskRegister(area: $area, register: "${register}") { ${ENTRIES} }`),
  ];
  for (const area of AREAS)
    for (const question of questions) {
      const operation = { query: `query ($area: AreaCode!) { ${question} }`, variables: { area }, headers: {} };
      const difference = firstDifference(...(await ask(closed, tokens, operation, {})));
      if (difference !== undefined) return { failure: `${account}, ${area}: ${question}\n\n${difference}`, differing };
      if (firstDifference(...(await ask(open, tokens, operation, {}))) !== undefined) differing += 1;
    }
  return { failure: undefined, differing };
}
