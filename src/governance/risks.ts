import type { Bilingual } from '../departments/department.ts';
import type { Indicator } from './catalogue.ts';

/** 风险. An indicator beyond its alarm, and why. */
export interface FoundRisk {
  readonly indicator: Indicator;
  readonly value: number;
  readonly severity: number;
  readonly reasons: readonly Bilingual[];
}

/** Why an indicator's value is a risk; undefined where it is none. `lastYear` is null where nothing is known of it. */
export function riskOf(indicator: Indicator, value: number | null, lastYear: number | null): FoundRisk | undefined {
  const { alarm, better, unit } = indicator;
  if (alarm === undefined || value === null) return undefined;
  const found: { readonly severity: number; readonly reason: Bilingual }[] = [];
  const told = (figure: number, language: keyof Bilingual) => `${rounded(figure)} ${unit[language]}`.trim();
  const { above, below, worseBy } = alarm;
  if (above !== undefined && value > above)
    found.push({
      severity: beyond(value - above, above),
      reason: {
        zh: `${told(value, 'zh')}，高于预警线 ${told(above, 'zh')}`,
        en: `${told(value, 'en')} is above the alarm of ${told(above, 'en')}`,
      },
    });
  if (below !== undefined && value < below)
    found.push({
      severity: beyond(below - value, below),
      reason: {
        zh: `${told(value, 'zh')}，低于预警线 ${told(below, 'zh')}`,
        en: `${told(value, 'en')} is below the alarm of ${told(below, 'en')}`,
      },
    });
  const worse = lastYear === null || lastYear === 0 ? 0 : worsening(value, lastYear, better);
  if (worseBy !== undefined && worse > worseBy / 100)
    found.push({
      severity: worse,
      reason: {
        zh: `较上年同期 ${told(lastYear!, 'zh')} 变差 ${rounded(worse * 100)} %`,
        en: `${rounded(worse * 100)} % worse than the ${told(lastYear!, 'en')} of a year before`,
      },
    });
  if (found.length === 0) return undefined;
  const severity = Math.max(...found.map((each) => each.severity));
  return { indicator, value, severity, reasons: found.map(({ reason }) => reason) };
}

/** The worst first; equals in the order of the catalogue. */
export function rankedRisks(risks: readonly (FoundRisk | undefined)[]): readonly FoundRisk[] {
  return risks.filter((risk) => risk !== undefined).sort((one, other) => other.severity - one.severity);
}

function beyond(excess: number, bound: number): number {
  return excess / Math.abs(bound || 1);
}

function worsening(value: number, lastYear: number, better: Indicator['better']): number {
  const change = (value - lastYear) / Math.abs(lastYear);
  return better === 'more' ? -change : change;
}

function rounded(figure: number): string {
  return String(Math.round(figure * 100) / 100);
}
