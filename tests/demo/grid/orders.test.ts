import { describe, expect, it } from 'vitest';
import { sampleWorld } from '../sample-world.ts';
import { byColumn, gridRows, text, type Row } from './grid-rows.ts';

const rowsOf = gridRows(sampleWorld(0.02));
const orders = rowsOf('orders');
const steps = byColumn(rowsOf('order_steps'), 'order_id');
const stepsOf = ({ id }: Row): readonly Row[] => steps.get(id ?? null)!;

describe('orders', () => {
  it('are by scale, and one for each major dispute', () => {
    const major = rowsOf('disputes').filter((row) => row['major'] === 't');
    const supervising = orders.filter(({ kind }) => kind === 'SUPERVISION');
    expect(orders.length - supervising.length).toBe(30_000 * 0.02);
    expect(supervising.map((row) => row['dispute_code']).sort()).toEqual(major.map(({ code }) => code).sort());
  });

  it('are numbered in order of time', () => {
    const times = orders.map(({ raised_at }) => text(raised_at));
    expect(orders.map(({ id }) => id)).toEqual(orders.map((_, place) => place + 1));
    expect(times).toEqual([...times].sort());
    expect(new Set(orders.map(({ number }) => number)).size).toBe(orders.length);
  });

  it('go from whistle to review, each step begun when the one before it ended', () => {
    const course = ['WHISTLE', 'ROUTE', 'RESPOND', 'FINISH', 'REVIEW'];
    for (const order of orders) {
      const own = stepsOf(order);
      expect(own.map(({ kind }) => kind)).toEqual(course.slice(0, own.length));
      expect(own.map(({ begun_at }) => begun_at)).toEqual([
        order['raised_at'],
        ...own.slice(0, -1).map((s) => s['ended_at']),
      ]);
    }
  });

  it('are held by whoever has the step that has not ended, and by nobody when closed', () => {
    for (const order of orders) {
      const last = stepsOf(order).at(-1)!;
      expect(order['holder']).toBe(last['ended_at'] === null ? last['holder'] : null);
      expect(order['status']).toBe(last['ended_at'] === null ? 'OPEN' : 'CLOSED');
      if (order['status'] === 'CLOSED') expect(stepsOf(order)).toHaveLength(5);
    }
  });

  it('are overdue where a step ended late or is due and has not ended, and not otherwise', () => {
    const now = '2023-12-31 23:59:59+08:00';
    const isLate = (step: Row): boolean => text(step['ended_at'] ?? now) > text(step['due_at']);
    for (const order of orders) {
      expect(stepsOf(order).map((step) => step['overdue'] === 't')).toEqual(stepsOf(order).map(isLate));
      expect(order['overdue'] === 't').toBe(stepsOf(order).some(isLate));
    }
    const overdue = orders.filter((order) => order['overdue'] === 't').length / orders.length;
    expect(overdue).toBeGreaterThan(0.1);
    expect(overdue).toBeLessThan(0.35);
  });

  it('say when the unit responded and finished as its steps do', () => {
    for (const order of orders) {
      const endOf = (kind: string): unknown =>
        stepsOf(order).find((step) => step['kind'] === kind)?.['ended_at'] ?? null;
      expect([order['responded_at'], order['finished_at']]).toEqual([endOf('RESPOND'), endOf('FINISH')]);
      expect((order['response_minutes'] === null) === (order['responded_at'] === null)).toBe(true);
      expect(stepsOf(order).filter(({ kind, holder }) => kind === 'FINISH' && holder !== order['unit'])).toEqual([]);
    }
  });

  it('leave about three in a hundred open', () => {
    const open = orders.filter(({ status }) => status === 'OPEN').length / orders.length;
    expect(open).toBeGreaterThan(0.02);
    expect(open).toBeLessThan(0.06);
  });
});
