import type { Question } from './questions.ts';

/** A question as the federated and stitched peers have it: the same selection, with plain arguments for Heyi's filters. */
export function federatedText({ text }: Question): string {
  return text
    .replaceAll('where: { area: { within: $area } }', 'area: $area')
    .replace(', groupBy: { area: COUNTY, reportedAt: MONTH }', '')
    .replaceAll('$area: AreaCode!', '$area: String!')
    .replaceAll('$idNumber: IdNumber!', '$idNumber: String!');
}

/** A question as PostGraphile's schema of the copied database has it, its names aliased to those of the others. */
export function postgraphileText({ text, operationName }: Question): string {
  if (text.includes('gridEventsAggregate'))
    return `query ${operationName}($area: String!) {
  gridEventsAggregate: eventsByCountyAndMonth(area: $area) { nodes { name reportedAt count } }
}`;
  if (text.includes('courtCases: { some'))
    return `query ${operationName}($area: String!) {
  people: peopleWithOpenCaseAndPetition(area: $area, first: 50) { nodes { idNumber name } }
}`;
  return text
    .replace(/\bid\b/g, 'id: rowId')
    .replace('people(where: { area: { within: $area } }', 'people: peopleOfArea(area: $area')
    .replace('gridEvents(where: { area: { within: $area } }', 'gridEvents: gridEventsOfArea(area: $area')
    .replace('petitions(where: { area: { within: $area } }', 'petitions: petitionsOfArea(area: $area')
    .replace('person(idNumber: $idNumber)', 'person: residentByIdNumber(idNumber: $idNumber)')
    .replace('area { name }', 'area: areaByAreaCode { name }')
    .replace(
      / person \{/,
      text.includes('petitions(where')
        ? ' person: residentByPetitionerIdNumber {'
        : ' person: residentByPersonIdNumber {',
    )
    .replace('incidents(first', 'incidents: incidentsByReporterIdNumber(first')
    .replace('courtCases(first', 'courtCases: casesByPlaintiffIdNumber(first')
    .replace('petitions(first', 'petitions: petitionsByPetitionerIdNumber(first')
    .replace('mediations(first', 'mediations: mediationsByPartyIdNumber(first')
    .replace('allowances(first', 'allowances: allowancesByRecipientIdNumber(first')
    .replace('gridEvents(first', 'gridEvents: gridEventsByPersonIdNumber(first')
    .replaceAll('$area: AreaCode!', '$area: String!')
    .replaceAll('$idNumber: IdNumber!', '$idNumber: String!');
}

/** What PostGraphile answers as the others have it: its own spelling of times and decimals, and groups in a list of their own. */
export function postgraphileData(data: unknown): unknown {
  const spelled = spelledAsOthers(data) as { gridEventsAggregate?: { nodes: readonly Group[] } };
  if (spelled.gridEventsAggregate === undefined) return spelled;
  const groups = spelled.gridEventsAggregate.nodes;
  return {
    gridEventsAggregate: groups.map(({ name, reportedAt, count }) => ({
      key: { area: { name }, reportedAt },
      count,
    })),
  };
}

interface Group {
  readonly name: string;
  readonly reportedAt: string;
  readonly count: number;
}

function spelledAsOthers(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((element) => spelledAsOthers(element));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spelledAsOthers(inner, key)]));
  }
  if (typeof value !== 'string') return value;
  if (name === 'amount') return Number(value);
  return value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.0+(\+\d\d:\d\d)$/, '$1$2');
}
