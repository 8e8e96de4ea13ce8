import fc from 'fast-check';

/** Well-formed citizen numbers of all areas and all days since 1800, their check characters by ISO 7064 MOD 11-2. */
export const idNumbers: fc.Arbitrary<string> = fc
  .record({
    area: fc.integer({ min: 110_000, max: 829_999 }),
    birth: fc.date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    sequence: fc.nat(999),
  })
  .map(({ area, birth, sequence }) => {
    const day = birth.toISOString().slice(0, 10).replaceAll('-', '');
    const body = `${area}${day}${String(sequence).padStart(3, '0')}`;
    // The weight of a place is 2^(places to its right) mod 11.
    const sum = Array.from(body).reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
    return body + '10X98765432'.charAt(sum % 11);
  });
