import type { QuestionSharing } from '../../src/generated/console-operations.ts';
import centerOfAnArea from '../../examples/center-of-an-area.graphql?raw';
import disputePath from '../../examples/dispute-path.graphql?raw';
import peopleOfAnArea from '../../examples/people-of-an-area.graphql?raw';

/** A question to begin from. */
export interface Question {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly query: string;
  /** As JSON. */
  readonly variables: string;
  /** Where it is one's own and kept on the hub. */
  readonly saved?: { readonly id: string; readonly shared: QuestionSharing };
}

const withoutComments = (text: string) => text.replaceAll(/^# prettier-ignore\n/gm, '');

const PETITIONS = `query PetitionsByCategory($area: AreaCode!) {
  petitionsAggregate(where: { area: { within: $area } }, groupBy: { category: true }) {
    key { category }
    count
  }
}`;
const EVENTS = `query EventsByMonth($area: AreaCode!) {
  gridEventsAggregate(
    where: { area: { within: $area }, reportedAt: { gte: "2023-01-01T00:00:00+08:00" } }
    groupBy: { reportedAt: MONTH, status: true }
  ) {
    key { reportedAt status }
    count
  }
}`;
const INCIDENTS = `query IncidentsByCounty($area: AreaCode!) {
  incidentsAggregate(where: { area: { within: $area } }, groupBy: { area: COUNTY }) {
    key { area { name } }
    count
  }
}`;
const MEDIATIONS = `query MediationsByCity {
  mediationsAggregate(groupBy: { area: CITY, status: true }) {
    key { area { name } status }
    count
  }
}`;
const CENTERS = `query CentersByLevel {
  centersAggregate(groupBy: { level: true }) {
    key { level }
    count
  }
}`;
const LATEST = `query LatestEvents($area: AreaCode!) {
  gridEvents(where: { area: { within: $area } }, orderBy: [{ reportedAt: DESC }]) {
    nodes { number kind status reportedAt closedAt area { name } }
  }
}`;
const MATCH = `query MatchQuality {
  matchQuality(target: "Person") { link from to records linked empty malformed unknown rate }
}`;

function question(
  id: string,
  zh: string,
  en: string,
  query: string,
  variables: Readonly<Record<string, string>> = {},
): Question {
  return { id, zh, en, query, variables: JSON.stringify(variables) };
}

/** What the cities ask of their departments, to begin from. */
export const library: readonly Question[] = [
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
  question('petitions-by-category', '信访件按类别（本市）', 'Petitions by category', PETITIONS, { area: '4313' }),
  question('events-by-month', '网格事件逐月与状态', 'Grid events by month and status', EVENTS, { area: '4313' }),
  question('incidents-by-county', '警情按县区', 'Incidents by county', INCIDENTS, { area: '4313' }),
  question('mediations-by-city', '四市调解结果', 'Outcomes of mediation by city', MEDIATIONS),
  question('centers-by-level', '四级综治中心', 'Governance centres by level', CENTERS),
  question('latest-events', '最近的网格事件（可导出）', 'The latest grid events (may be exported)', LATEST, {
    area: '431302101',
  }),
  question('match-quality', '人员关联质量', 'How well records link to people', MATCH),
];
