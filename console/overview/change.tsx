import { useText } from '../language.tsx';
import { changeText } from './number-text.ts';

interface ChangeProps {
  /** As a part of last year's value. */
  readonly change: number | undefined;
  readonly better: 'MORE' | 'FEWER' | 'NEITHER';
  readonly lastYear?: number | undefined;
}

/** How a figure differs from last year: an arrow, and whether that is for the better; by word and not by colour alone. */
export function Change({ change, better, lastYear }: ChangeProps) {
  const text = useText();
  if (change === undefined)
    return (
      <span className="change">
        {lastYear === 0 ? text('上年同期为 0', 'none last year') : text('无同期可比', 'nothing to compare')}
      </span>
    );
  const isBetter = change === 0 || better === 'NEITHER' ? undefined : change > 0 === (better === 'MORE');
  const kind = isBetter === undefined ? '' : isBetter ? ' change-better' : ' change-worse';
  const arrow = change > 0 ? '▲' : change < 0 ? '▼' : '■';
  const word =
    isBetter === undefined
      ? text('同比', 'on last year')
      : isBetter
        ? text('同比向好', 'better than last year')
        : text('同比变差', 'worse than last year');
  return (
    <span className={`change${kind}`} title={word}>
      <span aria-hidden="true">{arrow}</span> {changeText(change)} <span className="change-word">{word}</span>
    </span>
  );
}
