import type { Question } from './questions.ts';

/** A question as the federated and stitched peers have it: the same selection, with plain arguments for Heyi's filters. */
export function federatedText({ text }: Question): string {
  return text
    .replaceAll('where: { area: { within: $area } }', 'area: $area')
    .replaceAll('$area: AreaCode!', '$area: String!')
    .replaceAll('$idNumber: IdNumber!', '$idNumber: String!');
}

/** A question as PostGraphile's schema of the copied database has it, its names aliased to those of the others. */
export function postgraphileText({ text }: Question): string {
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

/** PostgreSQL's own spelling of times and decimals, which PostGraphile hands on, as the others have it. */
export function postgraphileData(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((element) => postgraphileData(element));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, postgraphileData(inner, key)]));
  }
  if (typeof value !== 'string') return value;
  if (name === 'amount') return Number(value);
  return value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.0+(\+\d\d:\d\d)$/, '$1$2');
}
