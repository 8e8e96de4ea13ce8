import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { demoTablesByDepartment } from '../../src/demo/demo-tables.ts';
import { packageRoot } from '../../src/package-root.ts';
import { everyTable, records, sampleWorld } from './sample-world.ts';

/** Columns that the schema reads as enums: what they may hold is what the department's SDL says. */
const enumColumns = [
  { department: 'police', table: 'residents', column: 'sex', type: 'Sex' },
  { department: 'police', table: 'incidents', column: 'category', type: 'IncidentCategory' },
  { department: 'police', table: 'incidents', column: 'status', type: 'IncidentStatus' },
  { department: 'justice', table: 'mediations', column: 'category', type: 'MediationCategory' },
  { department: 'justice', table: 'mediations', column: 'status', type: 'MediationStatus' },
  { department: 'petition', table: 'petitions', column: 'category', type: 'PetitionCategory' },
  { department: 'petition', table: 'petitions', column: 'channel', type: 'PetitionChannel' },
  { department: 'petition', table: 'petitions', column: 'status', type: 'PetitionStatus' },
  { department: 'petition', table: 'petition_visits', column: 'level', type: 'PetitionLevel' },
  { department: 'court', table: 'cases', column: 'category', type: 'CourtCaseCategory' },
  { department: 'court', table: 'cases', column: 'status', type: 'CourtCaseStatus' },
  { department: 'civil-affairs', table: 'areas', column: 'level', type: 'AreaLevel' },
  { department: 'civil-affairs', table: 'allowances', column: 'kind', type: 'AllowanceKind' },
  { department: 'civil-affairs', table: 'allowances', column: 'status', type: 'AllowanceStatus' },
  { department: 'grid', table: 'grid_events', column: 'kind', type: 'GridEventKind' },
  { department: 'grid', table: 'grid_events', column: 'status', type: 'GridEventStatus' },
];

const documents = new Map(
  [...demoTablesByDepartment.keys()].map((department) => [
    department,
    parse(readFileSync(join(packageRoot, 'schema', 'departments', `${department}.graphql`), 'utf8')),
  ]),
);

function enumValues(document: DocumentNode, type: string): string[] {
  const definition = document.definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === type,
  );
  if (definition?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error(`no enum ${type}`);
  return (definition.values ?? []).map(({ name }) => name.value);
}

describe('text that the schema reads as an enum', () => {
  const world = sampleWorld(0.01);
  const rowsByTable = new Map(everyTable(world).map(({ table }) => [table.table, records(table)]));

  it.each(enumColumns)(
    '$table.$column holds each value of $type and no other',
    ({ department, table, column, type }) => {
      const written = new Set(rowsByTable.get(table)!.map((row) => row[column]));
      expect([...written].sort()).toEqual(enumValues(documents.get(department)!, type).sort());
    },
  );

  it('is checked for every enum of the departments', () => {
    const declared = [...documents.values()].flatMap((document) =>
      document.definitions.flatMap((node) => (node.kind === Kind.ENUM_TYPE_DEFINITION ? [node.name.value] : [])),
    );
    expect(enumColumns.map(({ type }) => type).sort()).toEqual(declared.sort());
  });
});
