import fc from 'fast-check';

const characters = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');

/** Well-formed credit codes of all areas, their check characters by ISO 7064 MOD 31-3. */
export const creditCodes: fc.Arbitrary<string> = fc
  .record({
    head: fc.constantFrom('11', '51', '52', '53', '91', '92', '93', 'Y1', 'N2'),
    area: fc.integer({ min: 110_000, max: 829_999 }),
    organisation: fc.array(fc.constantFrom(...characters), { minLength: 9, maxLength: 9 }),
  })
  .map(({ head, area, organisation }) => {
    const body = head + String(area) + organisation.join('');
    const sum = Array.from(body).reduce(
      (total, each, place) => total + characters.indexOf(each) * (3 ** place % 31),
      0,
    );
    return body + characters[(31 - (sum % 31)) % 31]!;
  });
