import type { FigureBound } from '../demo/figures/figure.ts';
import type { Judgement } from '../demo/figures/judge-figure.ts';
import type { Language } from '../errors/language.ts';
import { padToWidth } from './pad-to-width.ts';

const words = {
  zh: { agrees: '一致', differs: '不一致', wanted: '应为', got: '实为', nothing: '无' },
  en: { agrees: 'ok', differs: 'DIFFERS', wanted: 'wanted', got: 'got', nothing: 'nothing' },
} as const;

/**
 * One figure as a line of text.
 *
 * @example L3   Grid events, Loudi                        wanted       72,070  got       72,070  ok
 */
export function figureLine({ figure, expected, got, agrees }: Judgement, language: Language): string {
  const { row, name, kind, rounded, bound, file, line } = figure;
  const told = words[language];
  const shown = (number: number | undefined) =>
    number === undefined ? told.nothing : figureText(number, kind === 'rate');
  return [
    row.padEnd(4),
    padToWidth(name[language], 48),
    told.wanted,
    padToWidth(`${signOf(bound, rounded)}${shown(expected)}`, 14, 'left'),
    told.got,
    padToWidth(shown(got), 14, 'left'),
    agrees ? told.agrees : `${told.differs}  ${file}:${line}`,
  ].join(' ');
}

export function figuresSummary(judgements: readonly Judgement[], scale: number, language: Language): string {
  const agreeing = judgements.filter(({ agrees }) => agrees).length;
  return language === 'zh'
    ? `${judgements.length} 项数据中 ${agreeing} 项一致（规模 ${scale}）`
    : `${agreeing} of ${judgements.length} figures agree (scale ${scale})`;
}

function signOf(bound: FigureBound | undefined, rounded: boolean): string {
  if (bound === undefined) return rounded ? '≈ ' : '';
  return bound === 'least' ? '≥ ' : '< ';
}

/** `1,441,391`; a rate as `99.25 %`. */
function figureText(number: number, isRate: boolean): string {
  const form = (value: number, digits: number) => value.toLocaleString('en', { maximumFractionDigits: digits });
  return isRate ? `${form(number * 100, 2)} %` : form(number, 2);
}
