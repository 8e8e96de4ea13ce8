import type { Figure, FigureBound } from './figure.ts';
import type { Judgement } from './judge-figure.ts';

/** What a figure should be at this scale, as the document qualifies it: `≈ 2,500`, `≥ 98 %`. */
export function wantedText({ figure, expected }: Judgement): string {
  return `${signOf(figure.bound, figure.rounded)}${numberText(expected, figure)}`;
}

/** What the answer says; undefined where it has no number. */
export function gotText({ figure, got }: Judgement): string | undefined {
  return got === undefined ? undefined : numberText(got, figure);
}

function signOf(bound: FigureBound | undefined, rounded: boolean): string {
  if (bound === undefined) return rounded ? '≈ ' : '';
  return bound === 'least' ? '≥ ' : '< ';
}

/** `1,441,391`; a rate as `99.25 %`. */
function numberText(number: number, { kind }: Figure): string {
  const form = (value: number, digits: number) => value.toLocaleString('en', { maximumFractionDigits: digits });
  return kind === 'rate' ? `${form(number * 100, 2)} %` : form(number, 2);
}
