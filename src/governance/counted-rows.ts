import type { Figure } from './catalogue.ts';
import { halfOpen, type Period } from './period.ts';
import { startOfDay } from '../values/date-time.ts';

/** The rows that a figure counts, as a list of them would be asked for. Whether it may be asked, the caller's own question shows. */
export interface CountedRows {
  readonly type: string;
  /** The root field that lists them: `gridEvents`. */
  readonly root: string;
  /** The value of its `where`, as GraphQL writes it. */
  readonly where: string;
}

/** `{area: {within: "4313"}, occurredAt: {gte: "…", lt: "…"}, and: [{kind: {eq: CRIMINAL}}]}` */
export function countedRows(figure: Figure, root: string, area: string, period: Period): CountedRows {
  const { type, date, where } = figure;
  const conditions = [`${figure.area}: {within: ${JSON.stringify(area)}}`];
  if (date !== undefined) {
    const { from, before } = halfOpen(period);
    const instant = (day: string) => JSON.stringify(date.scalar === 'Date' ? day : startOfDay(day));
    const since = date.counts === 'within' ? `gte: ${instant(from)}, ` : '';
    conditions.push(`${date.field}: {${since}lt: ${instant(before)}}`);
  }
  if (where.length > 0) conditions.push(`and: [${where.join(', ')}]`);
  return { type, root, where: `{${conditions.join(', ')}}` };
}
