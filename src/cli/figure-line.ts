import { gotText, wantedText } from '../demo/systems/figure-text.ts';
import type { Judgement } from '../demo/systems/judge-figure.ts';
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
export function figureLine(judgement: Judgement, language: Language): string {
  const { figure, agrees } = judgement;
  const { row, name, file, line } = figure;
  const told = words[language];
  return [
    row.padEnd(4),
    padToWidth(name[language], 48),
    told.wanted,
    padToWidth(wantedText(judgement), 14, 'left'),
    told.got,
    padToWidth(gotText(judgement) ?? told.nothing, 14, 'left'),
    agrees ? told.agrees : `${told.differs}  ${file}:${line}`,
  ].join(' ');
}

export function figuresSummary(judgements: readonly Judgement[], scale: number, language: Language): string {
  const agreeing = judgements.filter(({ agrees }) => agrees).length;
  return language === 'zh'
    ? `${judgements.length} 项数据中 ${agreeing} 项一致（规模 ${scale}）`
    : `${agreeing} of ${judgements.length} figures agree (scale ${scale})`;
}
