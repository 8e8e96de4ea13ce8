import { describe, expect, it } from 'vitest';
import { partsHaveAWhole } from '../../../src/compose/rules/parts-have-a-whole.ts';
import { departmentsOf } from '../departments-of.ts';

const WHOLE = 'type Petition { id: ID! @key }';
const problemsOf = (petition: string, court = '') => partsHaveAWhole(departmentsOf({ petition, court }));

describe('parts have a whole', () => {
  it('permits a link to one of the same department', () => {
    expect(problemsOf(`type Visit @part(of: "petition") { petition: Petition @link(column: "p") } ${WHOLE}`)).toEqual(
      [],
    );
  });

  it('permits a part of a part', () => {
    const note = 'type Note @part(of: "visit") { visit: Visit @link(column: "v") }';
    const visit = 'type Visit @part(of: "petition") { petition: Petition @link(column: "p") }';
    expect(problemsOf(`${note} ${visit} ${WHOLE}`)).toEqual([]);
  });

  it.each([
    ['a field that is not there', 'type Visit @part(of: "petition") { id: ID! @key }', WHOLE],
    ['a list', 'type Visit @part(of: "petition") { petition: [Petition!] @link(via: "visit") }', WHOLE],
    ['a scalar', 'type Visit @part(of: "petition") { petition: ID }', WHOLE],
  ])('refuses %s', (_what, visit, whole) => {
    expect(problemsOf(`${visit} ${whole}`)).toMatchObject([
      {
        coordinate: 'Visit',
        wrong: '@part(of: "petition") does not lead to a row of the same department',
        remedy: 'name a to-one link, written @link(column: …), to a type of this file',
      },
    ]);
  });

  it('refuses a row of another department', () => {
    const visit = 'type Visit @part(of: "petition") { petition: Petition @link(column: "p") }';
    expect(problemsOf(WHOLE, visit)).toMatchObject([
      {
        file: 'departments/court.graphql',
        wrong: '@part(of: "petition") does not lead to a row of the same department',
      },
    ]);
  });

  it('refuses an area beside the whole', () => {
    const fields = 'petition: Petition @link(column: "p") area: Area @link(column: "a") @area';
    expect(problemsOf(`type Visit @part(of: "petition") { ${fields} } ${WHOLE}`)).toMatchObject([
      { wrong: 'its rows lie in an area of their own, Visit.area', remedy: 'keep either @area or @part' },
    ]);
  });

  it('refuses a circle', () => {
    const one = 'type One @part(of: "two") { two: Two @link(column: "t") }';
    const two = 'type Two @part(of: "one") { one: One @link(column: "o") }';
    expect(problemsOf(`${one} ${two}`).map(({ coordinate, wrong }) => [coordinate, wrong])).toEqual([
      ['One', 'it is part of itself'],
      ['Two', 'it is part of itself'],
    ]);
  });

  it('refuses it on a part of another department’s type', () => {
    const visit = 'extend type Visit @part(of: "petition") { petition: Petition @link(column: "p") }';
    expect(problemsOf(`${visit} ${WHOLE}`)).toMatchObject([{ remedy: 'remove @part' }]);
  });
});
