import type { Mask } from '../../src/permissions/mask.ts';

const VALUES = [
  '王五',
  '王六',
  '王五五',
  '13800000001',
  '13800000002',
  '13811110001',
  '431398198305048531',
  '431398198305048532',
  '',
];

/** How a value looks under a mask. */
function shownAs(value: string, mask: Mask | undefined): string | null {
  switch (mask?.kind) {
    case undefined:
      return value;
    case 'partial': {
      const { first, last, above = first + last } = mask;
      if (value.length <= above) return '*'.repeat(value.length);
      return value.slice(0, first) + '*'.repeat(value.length - first - last) + value.slice(value.length - last);
    }
    case 'constant':
      return mask.text;
    case 'null':
      return null;
    case 'hash':
      return `hash of ${value}`;
    case 'town':
    case 'year':
      throw new Error(`no generated policy masks by ${mask.kind}`);
  }
}

/** Whether a mask shows nothing that another does not: values that look the same under that one look the same under this. */
export function tellsNoMore(mask: Mask | undefined, than: Mask | undefined): boolean {
  if (mask === undefined) return than === undefined;
  return VALUES.every((one) =>
    VALUES.every((other) => shownAs(one, than) !== shownAs(other, than) || shownAs(one, mask) === shownAs(other, mask)),
  );
}
