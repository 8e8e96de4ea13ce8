import { isDate, startOfDay, normaliseDateTime } from '../../values/date-time.ts';
import type { Period } from './policy.ts';
import type { Mapping } from './policy-file.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * `from` and `until`: days, both included, in Beijing time, or instants (`2026-11-26T14:00:00+08:00`), the last excluded; from ever and
 * for ever where they are left out.
 */
export function takePeriod(mapping: Mapping): Period {
  const from = takeInstant(mapping, 'from');
  const until = takeInstant(mapping, 'until');
  const period = {
    from: from?.at ?? -Infinity,
    until: until === undefined ? Infinity : until.at + (until.isDay ? DAY : 0),
  };
  if (period.until <= period.from)
    mapping.report(mapping.lineOf('until'), 'it ends before it begins', 'write a day on or after "from"');
  return period;
}

function takeInstant(mapping: Mapping, name: string): { readonly at: number; readonly isDay: boolean } | undefined {
  const text = mapping.takeText(name);
  if (text === undefined) return undefined;
  if (isDate(text)) return { at: Date.parse(startOfDay(text)), isDay: true };
  const instant = normaliseDateTime(text);
  if (instant !== undefined) return { at: Date.parse(instant), isDay: false };
  mapping.report(mapping.lineOf(name), `"${text}" is no day`, `write ${name}: 2026-12-31`);
  return undefined;
}

/** Whether two periods have an instant in common. */
export function periodsMeet(one: Period, other: Period): boolean {
  return one.from < other.until && other.from < one.until;
}
