import { whatIsRead } from './describe-plan.ts';
import type { PlanOutline } from './outline-plan.ts';

/**
 * A plan as a Mermaid flowchart: a column for each hop, a box for each department asked in it, an arrow for each step whose
 * keys another one brings.
 *
 * @example
 * flowchart LR
 *   subgraph hop1 ["hop 1"]
 *     trip0["police<br/>[0] Person list ≤ 50"]
 *   end
 *   trip0 -->|"[0] to [1], [6]"| trip1
 */
export function planDiagram({ roundTrips }: PlanOutline): string {
  const tripOfStep = new Map(roundTrips.flatMap(({ steps }, trip) => steps.map(({ id }) => [id, trip] as const)));
  const lines = ['flowchart LR'];
  for (const hop of [...new Set(roundTrips.map((trip) => trip.hop))].sort((a, b) => a - b)) {
    lines.push(`  subgraph hop${hop} ["hop ${hop}"]`);
    roundTrips.forEach(({ department, hop: ofTrip, steps }, trip) => {
      if (ofTrip !== hop) return;
      const read = steps.map((step) => `[${step.id}] ${whatIsRead(step)} ≤ ${step.rows}`);
      lines.push(`    trip${trip}["${[department, ...read].join('<br/>')}"]`);
    });
    lines.push('  end');
  }
  for (const { from, to, label } of arrows()) lines.push(`  ${from} -->|"${label}"| ${to}`);
  return `${lines.join('\n')}\n`;

  /** One for each step that brings keys and each round trip that takes them, labelled with the steps that do. */
  function arrows(): readonly { readonly from: string; readonly to: string; readonly label: string }[] {
    return roundTrips.flatMap(({ steps }, trip) => {
      const takersByGiver = new Map<
        string,
        { readonly from: string; readonly giver: string; readonly takers: string[] }
      >();
      for (const { id, keys } of steps) {
        if (keys === undefined) continue;
        const [from, giver] =
          'step' in keys
            ? [`trip${tripOfStep.get(keys.step)!}`, `[${keys.step}]`]
            : [`${nodeId(keys.argument)}(["${keys.argument}"])`, keys.argument];
        const known = takersByGiver.get(giver);
        if (known === undefined) takersByGiver.set(giver, { from, giver, takers: [`[${id}]`] });
        else known.takers.push(`[${id}]`);
      }
      return [...takersByGiver.values()].map(({ from, giver, takers }) => ({
        from,
        to: `trip${trip}`,
        label: `${giver} to ${takers.join(', ')}`,
      }));
    });
  }
}

/** `id / idNumber` is a name for people; Mermaid wants a word. */
function nodeId(argument: string): string {
  return `argument_${argument.replaceAll(/\W+/g, '_')}`;
}
