import { expect, it } from 'vitest';
import { compileCost } from '../../src/plan/cost.ts';
import { plan } from './planned.ts';

it.each<readonly [what: string, args: string, rows: number]>([
  ['counties of a city', 'where: {area: {within: "4313"}}, groupBy: {area: COUNTY}', 101],
  ['the city of a city', 'where: {area: {within: "4313"}}, groupBy: {area: CITY}', 2],
  ['cities of a province', 'where: {and: [{area: {within: "43"}}, {status: {eq: OPEN}}]}, groupBy: {area: CITY}', 101],
  [
    'towns of the narrower of two',
    'where: {area: {within: "43"}, and: [{area: {within: "431302"}}]}, groupBy: {area: TOWN}',
    1001,
  ],
  [
    'villages of a city, of which nobody expects all',
    'where: {area: {within: "4313"}}, groupBy: {area: VILLAGE}',
    1001,
  ],
  ['counties of one city or another', 'where: {or: [{area: {within: "4313"}}]}, groupBy: {area: COUNTY}', 1001],
  ['counties of nowhere in particular', 'groupBy: {area: COUNTY}', 1001],
  ['counties by what else there is', 'where: {area: {within: "4313"}}, groupBy: {area: COUNTY, status: true}', 1001],
])('%s are so many at most, and one that is looked for beyond', (_, args, rows) => {
  const asked = plan(`{ incidentsAggregate(${args}) { count } }`);
  expect(compileCost(asked, 1000)({}).rows).toBe(rows);
});
