import { readFileSync } from 'node:fs';
import type { Question } from './questions.ts';
import { repository } from './start-module.ts';

/** The question that README begins with. */
export const readmeQuestion: Question = {
  id: 'readme',
  title: 'fifty people of a town with what six departments have on them',
  operationName: 'PeopleOfAnArea',
  key: 'town',
  variable: 'area',
  text: readFileSync(`${repository}examples/people-of-an-area.graphql`, 'utf8'),
};
