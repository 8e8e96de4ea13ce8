import type { GraphQLResolveInfo } from 'graphql';
import { planIndicator, type PlannedIndicator } from '../../governance/analysis.ts';
import { areaTreeOf, unitOf } from '../../governance/area-tree.ts';
import { askedCenter, type AskedAnalysis, type AskedCenter } from '../../governance/asked-center.ts';
import { CenterOperation, figureField, treeFields } from '../../governance/center-operation.ts';
import { planCommand, type CommandTally, type PlannedCommand } from '../../governance/command.ts';
import { Counted } from '../../governance/counted.ts';
import { isCountable, type Period } from '../../governance/period.ts';
import { dayOf } from '../../values/date-time.ts';
import type { HubContext } from '../hub-context.ts';
import { AN_AREA, badInput } from './bad-input.ts';
import { askAsCaller } from './ask-as-caller.ts';
import { fieldVerdict } from './field-verdict.ts';
import { knownIndicators } from './known-indicators.ts';
import { permits } from './permits.ts';
import { placesOf } from './places.ts';
import { tellingOf } from './telling.ts';
import { toldCenter } from './told-center.ts';

export interface CenterArguments {
  readonly area: string;
  readonly period?: Period | null;
}

/** What is planned at one level of a question. */
export interface PlannedLevel {
  readonly indicators: readonly PlannedIndicator[];
  readonly command: PlannedCommand | undefined;
}

/**
 * `center(area)`: what is asked of the area and of those below it becomes one operation, and its answer what is told. Null where there is
 * no such area.
 *
 * @throws BAD_USER_INPUT for an area above cities, a period that ends before it begins, an indicator that the caller may not know of
 */
export async function center(
  { area, period: given }: CenterArguments,
  context: HubContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { hub } = context;
  const unit = unitOf(area);
  if (unit === undefined) throw badInput('area', AN_AREA, JSON.stringify(area));
  const now = hub.clock();
  const period = given ?? { from: `${dayOf(now).slice(0, 4)}-01-01`, to: dayOf(now) };
  if (!isCountable(period)) throw badInput('period', A_PERIOD, `${period.from} – ${period.to}`);
  const asked = askedCenter(info);

  // 1. What is asked, as fields of one operation; what may not be asked is refused, each coordinate once.
  const operation = new CenterOperation(area, unit, period);
  const levels = levelsOf(asked);
  // The lowest first: what adds up is read from there.
  const planned = levels
    .map((level, depth) => planLevel(level, depth, operation, context))
    .reduceRight<readonly PlannedLevel[]>((below, plan) => [plan(), ...below], []);
  const tree = areaTreeOf(hub.composition.model);
  const ranks = levels[0]!.analysis?.rank === true;
  const readsTree =
    tree !== undefined &&
    treeFields(tree, unit, levels.length - 1, ranks).every((field) =>
      permits(fieldVerdict(field, context), ['center', levels.length > 1 ? 'children' : 'name'], context),
    );
  if (readsTree) operation.addTree(tree, levels.length - 1, ranks);
  if (context.onDenied === 'refuse' && context.refusals.length > 0) return null;

  // 2. Asked as any other.
  const { data, down } = await askAsCaller(operation, { field: 'center', levels: levels.length }, context);

  // 3. What came, as it was asked for.
  const isTreeTold = readsTree && !down.has(hub.composition.model.types.get(tree.type)!.anchor);
  const places = isTreeTold ? placesOf(data, tree, area) : { kind: 'untold' as const };
  if (places.kind === 'absent') return null;
  const counted = new Counted(data, tellingOf(context));
  const known = knownIndicators(context, false).map(({ indicator }) => indicator);
  const telling = { context, period, asOf: now, planned, counted, known };
  return toldCenter(telling, 0, places.kind === 'told' ? places : { code: area, siblings: [], below: undefined });
}

/** The question at each level, the area's own first. */
function levelsOf(asked: AskedCenter): readonly AskedCenter[] {
  return asked.children === undefined ? [asked] : [asked, ...levelsOf(asked.children)];
}

const NO_ANALYSIS: AskedAnalysis = { indicators: new Set(), lastYear: false, rank: false, series: false };

/** What may be asked at a level, and is; the indicators when they are called for, which is from the lowest level up. */
function planLevel(
  { analysis = NO_ANALYSIS, command: asked, risks }: AskedCenter,
  depth: number,
  operation: CenterOperation,
  context: HubContext,
): () => PlannedLevel {
  const known = knownIndicators(context, analysis.series);
  for (const id of analysis.indicators ?? [])
    if (!known.some(({ indicator }) => indicator.id === id))
      throw badInput('indicators', AN_INDICATOR, JSON.stringify(id));
  const permitted = known.filter(({ indicator: { id, alarm }, verdict }) => {
    const isAnalysed = analysis.indicators?.has(id) !== false;
    const path = ['center', ...below(depth), isAnalysed ? 'analysis' : 'risks'];
    return (isAnalysed || (risks && alarm !== undefined)) && permits(verdict, path, context);
  });
  const { isBounded } = tellingOf(context);
  const { command } = context.hub.catalogue;
  const path = ['center', ...below(depth), 'command'];
  const verdictOf = ({ figure, select, by }: CommandTally) => fieldVerdict(figureField(figure, select, by), context);
  const planned =
    command && asked && verdictOf({ figure: command.raised, select: ['count'] }).kind !== 'hidden'
      ? planCommand(operation, command, depth, asked, (tally) => permits(verdictOf(tally), path, context))
      : undefined;
  return () => ({
    command: planned,
    indicators: permitted.map(({ indicator }) => {
      const lastYear = analysis.lastYear || (risks && indicator.alarm?.worseBy !== undefined);
      return planIndicator(operation, indicator, depth, { ...analysis, lastYear }, isBounded);
    }),
  });
}

function below(depth: number): readonly string[] {
  return Array.from({ length: depth }, () => 'children');
}

const A_PERIOD = {
  zh: '1900 年以来、至多十年、首日不晚于末日的时段',
  en: 'a period since 1900, of at most ten years, whose first day is not after its last',
};
const AN_INDICATOR = { zh: '可知悉的指标（见 indicators）', en: 'an indicator that you may know of (see indicators)' };
