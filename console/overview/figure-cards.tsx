import { Empty } from 'antd';
import type { Answer } from '../ask.ts';
import { Sparkline } from '../charts/sparkline.tsx';
import { useLanguage } from '../language.tsx';
import { Change } from './change.tsx';
import type { Figure } from './figure.ts';
import { numberText } from './number-text.ts';
import { Untold } from './untold.tsx';

interface FigureCardsProps {
  readonly figures: readonly Figure[];
  readonly answer: Pick<Answer<unknown>, 'errors' | 'incomplete'>;
  readonly onOpen: (indicator: string) => void;
}

/** A card for each indicator: what it is now, how that differs from last year, and its months. */
export function FigureCards({ figures, answer, onOpen }: FigureCardsProps) {
  const { language, text } = useLanguage();
  if (figures.length === 0)
    return <Empty description={text('没有可知悉的指标。', 'There are no indicators that you may know of.')} />;
  return (
    <section className="figure-cards" aria-label={text('数据研判', 'Analysis')}>
      {figures.map((figure) => {
        const { indicator, value, lastYear, change, rank, ranked, series } = figure;
        return (
          <button key={indicator.id} type="button" className="figure-card" onClick={() => onOpen(indicator.id)}>
            <span className="figure-name">{indicator[language]}</span>
            {value == null ? (
              <Untold departments={indicator.departments} answer={answer} />
            ) : (
              <>
                <span className="figure-value">
                  {numberText(value)}
                  <small>{indicator.unit}</small>
                </span>
                <span className="figure-change">
                  <Change change={change ?? undefined} better={indicator.better} lastYear={lastYear ?? undefined} />
                  {rank != null && ranked != null && ranked > 1 && (
                    <span>{text(`第 ${rank}/${ranked} 名`, `rank ${rank}/${ranked}`)}</span>
                  )}
                </span>
                <Sparkline
                  values={series?.map((month) => month.value ?? null) ?? []}
                  label={text(`${indicator.zh}逐月走势`, `${indicator.en} by month`)}
                />
              </>
            )}
          </button>
        );
      })}
    </section>
  );
}
