/** At most two places, thousands told apart; what is not told is a dash. */
export function numberText(value: number | null | undefined): string {
  return value == null ? '—' : value.toLocaleString('en-US', { maximumFractionDigits: value >= 1000 ? 0 : 2 });
}

/** `+3.2 %`, `−15.1 %`. */
export function changeText(change: number): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return `${sign}${(Math.abs(change) * 100).toFixed(1)}%`;
}
