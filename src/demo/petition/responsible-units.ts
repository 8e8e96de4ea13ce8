import { WeightedList } from '../chance/weighted-list.ts';

export const petitionCategories = new WeightedList([
  ['CONSTRUCTION', 24],
  ['LABOUR', 20],
  ['LAND', 19],
  ['LITIGATION', 12],
  ['ENVIRONMENT', 9],
  ['OTHER', 16],
] as const);

export type PetitionCategory = ReturnType<typeof petitionCategories.pick>;

/** Who answers for a petition or a call: as `ResponsibleUnit` in the schema. */
export type ResponsibleUnit =
  | 'PETITION_OFFICE'
  | 'POLICE'
  | 'JUSTICE'
  | 'COURT'
  | 'CIVIL_AFFAIRS'
  | 'CENTRE'
  | 'HOUSING'
  | 'LABOUR'
  | 'LAND'
  | 'ECOLOGY'
  | 'DISCIPLINE'
  | 'TOWN';

/** 属地管理、谁主管谁负责 (信访工作条例, article 5): who answers for what, by its category. */
export const unitsByCategory: Readonly<Record<PetitionCategory, WeightedList<ResponsibleUnit>>> = {
  CONSTRUCTION: new WeightedList([
    ['HOUSING', 64],
    ['TOWN', 36],
  ]),
  LABOUR: new WeightedList([
    ['LABOUR', 82],
    ['TOWN', 10],
    ['JUSTICE', 8],
  ]),
  LAND: new WeightedList([
    ['LAND', 58],
    ['TOWN', 34],
    ['JUSTICE', 8],
  ]),
  LITIGATION: new WeightedList([
    ['COURT', 55],
    ['POLICE', 32],
    ['JUSTICE', 13],
  ]),
  ENVIRONMENT: new WeightedList([
    ['ECOLOGY', 78],
    ['TOWN', 22],
  ]),
  OTHER: new WeightedList([
    ['TOWN', 52],
    ['CIVIL_AFFAIRS', 22],
    ['CENTRE', 26],
  ]),
};
