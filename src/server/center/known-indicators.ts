import type { Indicator } from '../../governance/catalogue.ts';
import { figureField } from '../../governance/center-operation.ts';
import { selectionOf } from '../../governance/counted.ts';
import type { HubContext } from '../hub-context.ts';
import { fieldVerdict, type FieldVerdict } from './field-verdict.ts';

export interface KnownIndicator {
  readonly indicator: Indicator;
  readonly verdict: Exclude<FieldVerdict, { kind: 'hidden' }>;
}

/** The indicators that the caller may know of, and whether their figures may be counted; `months`: each month by itself. */
export function knownIndicators(context: HubContext, months: boolean): readonly KnownIndicator[] {
  return [...context.hub.catalogue.indicators.values()].flatMap((indicator) => {
    const { numerator, denominator } = indicator;
    const verdicts = (denominator === undefined ? [numerator] : [numerator, denominator]).map((figure) =>
      fieldVerdict(figureField(figure, [selectionOf(figure.measure)], undefined, months), context),
    );
    if (verdicts.some(({ kind }) => kind === 'hidden')) return [];
    const known = verdicts as readonly KnownIndicator['verdict'][];
    return [{ indicator, verdict: known.find(({ kind }) => kind === 'denied') ?? known[0]! }];
  });
}

export function toldIndicator(indicator: Indicator, { hub, language }: HubContext) {
  const { id, title, unit, better, source, numerator, denominator } = indicator;
  const types = [numerator, ...(denominator === undefined ? [] : [denominator])].map(({ type }) => type);
  return {
    id,
    zh: title.zh,
    en: title.en,
    unit: unit[language],
    better: better === undefined ? 'NEITHER' : better.toUpperCase(),
    source,
    departments: [...new Set(types.map((type) => hub.composition.model.types.get(type)!.anchor))],
  };
}
