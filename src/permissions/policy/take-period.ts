import { isDate } from '../../values/date-time.ts';
import type { Period } from './policy.ts';
import type { Mapping } from './policy-file.ts';

const DAY = 24 * 60 * 60 * 1000;

/** `from` and `until`, both days included, in Beijing time; from ever and for ever where they are left out. */
export function takePeriod(mapping: Mapping): Period {
  const from = takeDay(mapping, 'from');
  const until = takeDay(mapping, 'until');
  const period = { from: from ?? -Infinity, until: until === undefined ? Infinity : until + DAY };
  if (period.until <= period.from)
    mapping.report(mapping.lineOf('until'), 'it ends before it begins', 'write a day on or after "from"');
  return period;
}

function takeDay(mapping: Mapping, name: string): number | undefined {
  const text = mapping.takeText(name);
  if (text === undefined) return undefined;
  if (isDate(text)) return Date.parse(`${text}T00:00:00+08:00`);
  mapping.report(mapping.lineOf(name), `"${text}" is no day`, `write ${name}: 2026-12-31`);
  return undefined;
}

/** Whether two periods have an instant in common. */
export function periodsMeet(one: Period, other: Period): boolean {
  return one.from < other.until && other.from < one.until;
}
