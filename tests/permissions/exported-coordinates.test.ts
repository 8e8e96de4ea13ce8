import { expect, it } from 'vitest';
import { exportedCoordinates } from '../../src/permissions/exported-coordinates.ts';
import type { Coordinate, Verb } from '../../src/permissions/decision.ts';

const use = (text: string): Coordinate => {
  const [verb, coordinate] = text.split(' ') as [Verb, string];
  const [type = '', field = ''] = coordinate.split('.');
  return { type, field, verb };
};

it('what is shown is exported beside its use, once; what is only asked by is not', () => {
  const uses = [
    'read Person.id',
    'filter Person.phone',
    'sort Person.name',
    'join Petition.person',
    'group Incident.kind',
    'aggregate Incident.kind',
    'verify Person.idNumber',
    'search Person.name',
  ].map(use);
  expect(exportedCoordinates(uses)).toEqual([...uses, use('export Person.id'), use('export Incident.kind')]);
  expect(exportedCoordinates([])).toEqual([]);
});
