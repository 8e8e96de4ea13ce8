import centerOfAnArea from '../../examples/center-of-an-area.graphql?raw';
import disputePath from '../../examples/dispute-path.graphql?raw';
import peopleOfAnArea from '../../examples/people-of-an-area.graphql?raw';

export interface LibraryQuestion {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly query: string;
  /** As JSON. */
  readonly variables: string;
}

const withoutComments = (text: string) => text.replaceAll(/^# prettier-ignore\n/gm, '');

/** What the cities ask of their departments, to begin from. */
export const library: readonly LibraryQuestion[] = [
  {
    id: 'people',
    zh: '一地人员在各部门的事项（六库一问）',
    en: 'People of an area, with their matters in all departments',
    query: withoutComments(peopleOfAnArea),
    variables: '{ "area": "431302101" }',
  },
  {
    id: 'center',
    zh: '多中心合一：一地的指标、工单与风险',
    en: 'Many centres in one: indicators, orders and risks of an area',
    query: withoutComments(centerOfAnArea),
    variables: '{ "area": "4313" }',
  },
  {
    id: 'dispute-path',
    zh: '访调诉：一件纠纷经过的信访、调解与诉讼',
    en: 'What a dispute went through: petitions, mediations, lawsuits',
    query: withoutComments(disputePath),
    variables: '{ "code": "MD360902202301060001" }',
  },
];
