import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestAreaFirst } from '../../src/sources/nearest-area-first.ts';
import { areaLevel } from '../../src/values/area-code.ts';

const area = fc.oneof(
  fc.constantFrom('43', '4302', '4313', '420281', '3609', '431302', '431302100', '431302100201'),
  fc.stringMatching(/^[1-9]\d(\d\d(\d\d(\d{3}(\d{3})?)?)?)?$/),
);

describe('nearestAreaFirst', () => {
  it('puts the area that holds the one asked for in the first place', () => {
    expect(nearestAreaFirst(['4302', '4313', '3609'], '431302100')).toEqual(['4313', '4302', '3609']);
    expect(nearestAreaFirst(['4302', '4313'], '4313')).toEqual(['4313', '4302']);
  });

  it('changes nothing where no area holds it, or the first one does', () => {
    expect(nearestAreaFirst(['4302', '4313'], '3609')).toEqual(['4302', '4313']);
    expect(nearestAreaFirst(['4302', '4313'], '43')).toEqual(['4302', '4313']);
    expect(nearestAreaFirst(['4313', '431302'], '431302')).toEqual(['4313', '431302']);
    expect(nearestAreaFirst([], '4313')).toEqual([]);
  });

  it('neither adds nor loses an area, and leaves villages in their places', () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 6 }), area, (scope, asked) => {
        const ordered = nearestAreaFirst(scope, asked);
        expect(ordered.toSorted()).toEqual(scope.toSorted());
        const villages = (areas: readonly string[]) => areas.map((each) => areaLevel(each) === 'village' && each);
        expect(villages(ordered)).toEqual(villages(scope));
      }),
    );
  });
});
