import type { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import type { DemoClock } from '../demo-clock.ts';
import type { DisputeOutcome, DisputeStage, WorldDispute } from './dispute.ts';

type Kind = DisputeStage['kind'];

/** The ways that a dispute without a petition takes, and those that one with a petition takes. */
const plainPaths = new WeightedList<readonly Kind[]>([
  [['MEDIATION'], 80],
  [[], 12],
  [['MEDIATION', 'LAWSUIT'], 5],
  [['LAWSUIT', 'MEDIATION'], 3],
]);
const petitionPaths = new WeightedList<readonly Kind[]>([
  [['PETITION', 'MEDIATION'], 60],
  [['PETITION', 'MEDIATION', 'LAWSUIT'], 25],
  [['PETITION'], 15],
]);

interface Course {
  readonly registeredSecond: number;
  readonly closedSecond: number | null;
  readonly status: DisputeOutcome;
  /** Share that became a petition. */
  readonly petitions: number;
  readonly group: boolean;
}

/**
 * 访调诉: the stages share the dispute's time among them, one after the other. Each but the last fails and is handed on (a
 * lawsuit is sent to mediation before trial); the last comes to what the dispute came to.
 */
export function stagesOf(course: Course, clock: DemoClock, random: Random): readonly DisputeStage[] {
  const { registeredSecond, closedSecond, status, petitions, group } = course;
  const paths = random.chance(petitions) ? petitionPaths : plainPaths;
  const kinds: readonly Kind[] = group ? ['MEDIATION'] : paths.pick(random);
  const end = closedSecond ?? clock.nowSecond;
  const cuts = kinds.map(
    (_, place) => registeredSecond + Math.floor(((end - registeredSecond) * place) / kinds.length),
  );
  return kinds.map((kind, place) => {
    const last = place === kinds.length - 1;
    return {
      kind,
      beginSecond: cuts[place]!,
      endSecond: last ? closedSecond : cuts[place + 1]!,
      outcome: last ? status : 'FAILED',
    };
  });
}

/** The stages of one kind with their disputes, in order of time: the rows that a department has of them. */
export function stagesOfKind(
  list: readonly WorldDispute[],
  kind: Kind,
): readonly { readonly dispute: WorldDispute; readonly stage: DisputeStage }[] {
  return list
    .flatMap((dispute) => dispute.stages.flatMap((stage) => (stage.kind === kind ? [{ dispute, stage }] : [])))
    .sort((a, b) => a.stage.beginSecond - b.stage.beginSecond || a.dispute.index - b.dispute.index);
}
