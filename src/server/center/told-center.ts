import { isEnumType } from 'graphql';
import {
  lastYearOf,
  monthsOfIndicator,
  rankOf,
  valueOf,
  type PlannedIndicator,
  type Ranking,
} from '../../governance/analysis.ts';
import type { Indicator } from '../../governance/catalogue.ts';
import { commandOf } from '../../governance/command.ts';
import type { Counted } from '../../governance/counted.ts';
import { countedRows, type CountedRows } from '../../governance/counted-rows.ts';
import type { Period } from '../../governance/period.ts';
import { rankedRisks, riskOf } from '../../governance/risks.ts';
import type { HubContext } from '../hub-context.ts';
import type { PlannedLevel } from './center.ts';
import { toldIndicator } from './known-indicators.ts';
import type { Place } from './places.ts';

interface Told {
  readonly context: HubContext;
  readonly period: Period;
  readonly asOf: Date;
  /** By level. */
  readonly planned: readonly PlannedLevel[];
  readonly counted: Counted;
  /** The indicators that the caller may know of, in the order of the catalogue. */
  readonly known: readonly Indicator[];
}

/** An area of the answer as the schema has it; each field is worked out when it is asked for. */
export function toldCenter(told: Told, depth: number, place: Place): Record<string, unknown> {
  const { context, period, asOf, planned, counted, known } = told;
  const { code, name, siblings, below } = place;
  const level = planned[depth];
  return {
    area: code,
    name: name ?? null,
    period,
    asOf: asOf.toISOString(),
    analysis: ({ indicators }: { readonly indicators?: readonly string[] | null }) =>
      known
        .filter(({ id }) => indicators?.includes(id) !== false)
        .map((indicator) => ({
          indicator: toldIndicator(indicator, context),
          ...toldFigure(plannedOf(level, indicator), told, code, siblings),
          counted: () => rowsOf(plannedOf(level, indicator), told, code),
        })),
    command: () => {
      const { command } = context.hub.catalogue;
      if (command === undefined || level?.command === undefined) return null;
      return commandOf(command, level.command, counted, code, (field, value) =>
        valueName(context, command.type, field, value),
      );
    },
    risks: ({ first }: { readonly first: number }) =>
      rankedRisks(
        (level?.indicators ?? []).map((each) =>
          riskOf(each.indicator, valueOf(each, counted, code).value, lastYearOf(each, counted, code)),
        ),
      )
        .slice(0, Math.max(0, first))
        .map((risk) => {
          const indicator = toldIndicator(risk.indicator, context);
          const reasons = risk.reasons.map((reason) => reason[context.language]);
          return { ...risk, indicator, reasons, departments: indicator.departments };
        }),
    children: below === undefined ? null : () => below.map((child) => toldCenter(told, depth + 1, child)),
  };
}

function plannedOf(level: PlannedLevel | undefined, { id }: Indicator): PlannedIndicator | undefined {
  return level?.indicators.find((each) => each.indicator.id === id);
}

/** The figures of an indicator; none of one that was refused. */
function toldFigure(
  planned: PlannedIndicator | undefined,
  { counted, period }: Told,
  area: string,
  siblings: readonly string[],
): Record<string, unknown> {
  if (planned === undefined) return {};
  const { value, numerator, denominator } = valueOf(planned, counted, area);
  const lastYear = lastYearOf(planned, counted, area);
  const difference = value === null || lastYear === null ? null : value - lastYear;
  const ranking = (): Ranking => rankOf(planned, counted, area, siblings);
  return {
    value,
    numerator,
    denominator,
    lastYear,
    difference,
    change: difference === null || lastYear === 0 ? null : difference / Math.abs(lastYear!),
    rank: () => (siblings.length === 0 ? null : ranking().rank),
    ranked: () => (siblings.length === 0 ? null : ranking().ranked),
    series: () => monthsOfIndicator(planned, counted, area, period),
  };
}

/** The rows behind a figure, where the caller has a list to see them in; null of one that was refused. */
function rowsOf(planned: PlannedIndicator | undefined, { context, period }: Told, area: string): CountedRows | null {
  if (planned === undefined) return null;
  const figure = planned.indicator.numerator;
  const root = context.hub.composition.model.types.get(figure.type)!.collection.many;
  const isListed = context.published.schema.getQueryType()!.getFields()[root] !== undefined;
  return isListed ? countedRows(figure, root, area, period) : null;
}

/** What an enum's value is called, as its department describes it. */
function valueName({ hub }: HubContext, type: string, field: string, value: string): string {
  const object = hub.composition.schema.getType(type);
  const of = object !== undefined && 'getFields' in object ? object.getFields()[field]?.type : undefined;
  const described = isEnumType(of) ? of.getValue(value)?.description : undefined;
  return described ?? value;
}
