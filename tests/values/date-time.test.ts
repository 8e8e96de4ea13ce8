import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isDate, normaliseDateTime, startOfDay } from '../../src/values/date-time.ts';

describe('normaliseDateTime', () => {
  it.each([
    ['its own form', '2023-05-01T10:00:00+08:00', '2023-05-01T10:00:00+08:00'],
    ['UTC', '2023-05-01T02:00:00Z', '2023-05-01T10:00:00+08:00'],
    ['small letters', '2023-05-01t02:00:00z', '2023-05-01T10:00:00+08:00'],
    ['an unknown local offset', '2023-05-01T02:00:00-00:00', '2023-05-01T10:00:00+08:00'],
    ['an offset east', '2023-05-01T07:30:00+05:30', '2023-05-01T10:00:00+08:00'],
    ['an offset west over the day', '2023-04-30T19:00:00-07:00', '2023-05-01T10:00:00+08:00'],
    ['the turn of the year', '2023-12-31T16:00:00Z', '2024-01-01T00:00:00+08:00'],
    ['a leap day', '2024-02-28T16:00:00Z', '2024-02-29T00:00:00+08:00'],
    ['a fraction', '2023-05-01T10:00:00.5+08:00', '2023-05-01T10:00:00.5+08:00'],
    ['microseconds', '2023-05-01T10:00:00.123456000+08:00', '2023-05-01T10:00:00.123456+08:00'],
    ['a fraction before 1970', '1969-12-31T23:59:59.25Z', '1970-01-01T07:59:59.25+08:00'],
    ['a fraction of zeros', '2023-05-01T10:00:00.000+08:00', '2023-05-01T10:00:00+08:00'],
    ['zeros behind a fraction', '2023-05-01T10:00:00.120+08:00', '2023-05-01T10:00:00.12+08:00'],
  ])('permits %s', (_what, text, normal) => {
    expect(normaliseDateTime(text)).toBe(normal);
  });

  it.each([
    ['what no database keeps: nanoseconds', '2023-05-01T10:00:00.123456789+08:00'],
    ['the year 0000', '0000-06-01T00:00:00Z'],
    ['nothing', ''],
    ['a date', '2023-05-01'],
    ['no offset', '2023-05-01T10:00:00'],
    ['no seconds', '2023-05-01T10:00+08:00'],
    ['a blank for the T', '2023-05-01 10:00:00+08:00'],
    ['an offset without colon', '2023-05-01T10:00:00+0800'],
    ['an offset of a day', '2023-05-01T10:00:00+24:00'],
    ['a leap day in a common year', '2023-02-29T10:00:00+08:00'],
    ['the 31st of April', '2023-04-31T10:00:00+08:00'],
    ['hour 24', '2023-05-01T24:00:00+08:00'],
    ['minute 60', '2023-05-01T10:60:00+08:00'],
    ['a point without fraction', '2023-05-01T10:00:00.+08:00'],
    ['ten places', '2023-05-01T10:00:00.0123456789+08:00'],
    ['a line end', '2023-05-01T10:00:00Z\n'],
    ['milliseconds since 1970', '1682906400000'],
    ['words', 'yesterday'],
    ['an instant of the year 10000 in Beijing', '9999-12-31T23:59:59Z'],
    ['an instant before the year 0 in Beijing', '0000-01-01T00:00:00+23:59'],
  ])('refuses %s', (_what, text) => {
    expect(normaliseDateTime(text)).toBeUndefined();
  });

  const instants = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

  it('keeps the instant, and is its own normal form', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const normal = normaliseDateTime(instant.toISOString())!;
        expect(Date.parse(normal)).toBe(instant.getTime());
        expect(normaliseDateTime(normal)).toBe(normal);
      }),
    );
  });

  it('gives equal instants equal texts, whatever their offset', () => {
    const minutes = fc.integer({ min: -23 * 60, max: 23 * 60 });
    fc.assert(
      fc.property(instants, minutes, (instant, offset) => {
        const local = new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, -1);
        const [hours, rest] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
        const written = [hours, rest].map((part) => String(part).padStart(2, '0')).join(':');
        expect(normaliseDateTime(`${local}${offset < 0 ? '-' : '+'}${written}`)).toBe(
          normaliseDateTime(instant.toISOString()),
        );
      }),
    );
  });
});

describe('isDate', () => {
  it.each(['2023-05-01', '2024-02-29', '2000-02-29', '1949-10-01'])('permits %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    '',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-5-1',
    '20230501',
    '2023-05-01T00:00:00Z',
    '23-05-01',
  ])('refuses %j', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('a day', () => {
  it('is one of Beijing time', () => {
    expect(dayOf(new Date('2023-12-31T15:59:59Z'))).toBe('2023-12-31');
    expect(dayOf(new Date('2023-12-31T16:00:00Z'))).toBe('2024-01-01');
  });

  it('begins with an instant in the form of the hub', () => {
    expect(startOfDay('2024-01-01')).toBe(normaliseDateTime('2023-12-31T16:00:00Z'));
  });
});
