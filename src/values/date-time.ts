/** The offset of every instant that leaves the hub: Asia/Shanghai, which has had no summer time since 1991. */
const OFFSET = '+08:00';
const OFFSET_MS = 8 * 60 * 60 * 1000;

const RFC3339 = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/i;

/** The hub's form of an RFC 3339 instant (Beijing time, `2023-05-01T10:00:00+08:00`), or undefined when it is none. */
export function normaliseDateTime(text: string): string | undefined {
  const match = RFC3339.exec(text);
  const fraction = trimFraction(match?.[1] ?? '');
  // Databases keep microseconds: what is finer would be rounded, and compare as another instant.
  if (!match || fraction.length > '.123456'.length || !isDate(text.slice(0, 10))) return undefined;
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) return undefined;
  const local = new Date(Math.floor(instant / 1000) * 1000 + OFFSET_MS).toISOString().slice(0, 19);
  // A year that Beijing time pushes beyond 9999 is written with a sign, which RFC 3339 does not know.
  if (!/^\d/.test(local)) return undefined;
  return `${local}${fraction}${OFFSET}`;
}

/** The first instant of a day in Beijing time, in the hub's form. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00${OFFSET}`;
}

/** The day in Beijing time that an instant lies in, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** Whether a text is a calendar date that exists, `YYYY-MM-DD` (RFC 3339 full-date); the year 0000 never was. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** `.500000` → `.5`, `.000` → nothing, so that equal instants are equal texts. */
function trimFraction(fraction: string): string {
  const trimmed = fraction.replace(/0+$/, '');
  return trimmed === '.' ? '' : trimmed;
}
