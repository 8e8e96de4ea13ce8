/** 时段. Days in Beijing time, `YYYY-MM-DD`; both belong to it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The days as conditions compare them: the first, and the first that no longer belongs. */
export interface HalfOpen {
  readonly from: string;
  readonly before: string;
}

/** Whether it can be asked for: since 1900, of at most ten years, so that its months are no flood, and not the wrong way round. */
export function isCountable({ from, to }: Period): boolean {
  const yearsLater = `${String(Number(from.slice(0, 4)) + 10).padStart(4, '0')}${from.slice(4)}`;
  return from >= '1900-01-01' && from <= to && to < yearsLater;
}

export function halfOpen({ from, to }: Period): HalfOpen {
  return { from, before: dayAfter(to) };
}

/**
 * The same days a year before. Whole months stay whole: February of 2025 is compared with all 29 days of February 2024. A period that
 * begins on 29 February began on the 28th, one that ends on it ended on the 28th.
 *
 * @example yearBefore({ from: '2024-02-29', to: '2024-02-29' }) // { from: '2023-02-28', to: '2023-02-28' }
 * @example yearBefore({ from: '2025-02-01', to: '2025-02-28' }) // { from: '2024-02-01', to: '2024-02-29' }
 */
export function yearBefore({ from, to }: Period): Period {
  const next = dayAfter(to);
  const wholeMonths = next.endsWith('-01');
  return { from: sameDayBefore(from), to: wholeMonths ? dayBefore(sameDayBefore(next)) : sameDayBefore(to) };
}

/** The first days of its months, in order. */
export function monthsOf({ from, to }: Period): readonly string[] {
  const months: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

function sameDayBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  const rest = day.slice(4);
  return year + (rest === '-02-29' ? '-02-28' : rest);
}

function dayAfter(day: string): string {
  return shifted(day, 1);
}

function dayBefore(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function monthAfter(month: string): string {
  const date = new Date(`${month}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 10);
}
