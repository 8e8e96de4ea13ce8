import type { DemoWorld } from '../demo-world.ts';
import { alerts } from '../grid/alerts.ts';
import { assessmentTables } from '../grid/assessment-tables.ts';
import { careRecords } from '../grid/care-records.ts';
import { centerStaff } from '../grid/center-staff.ts';
import { centerTable } from '../grid/centers.ts';
import { disputeTables } from '../grid/dispute-tables.ts';
import { enterpriseTable } from '../grid/enterprise-tables.ts';
import { facilities } from '../grid/facilities.ts';
import { fiveRolesRecords } from '../grid/five-roles-records.ts';
import { gridEvents } from '../grid/grid-events.ts';
import { gridMembers } from '../grid/grid-members.ts';
import { gridVisits } from '../grid/grid-visits.ts';
import { gridTable } from '../grid/grids.ts';
import { inspections } from '../grid/inspections.ts';
import { meetings } from '../grid/meetings.ts';
import { orderTables } from '../grid/order-tables.ts';
import { preventionTeams } from '../grid/prevention-teams.ts';
import { serviceRequests } from '../grid/service-requests.ts';
import type { DemoTable } from './demo-table.ts';

/** 综治中心: centres and grids, who works there, what lies in their area, and what they do there. */
export function gridTables(world: DemoWorld): readonly DemoTable[] {
  return [
    gridTable(world),
    gridMembers(world),
    centerTable(world),
    centerStaff(world),
    gridEvents(world),
    ...orderTables(world),
    inspections(world),
    alerts(world),
    gridVisits(world),
    meetings(world),
    preventionTeams(world),
    ...assessmentTables(world),
    fiveRolesRecords(world),
    serviceRequests(world),
    careRecords(world),
    facilities(world),
    enterpriseTable(world),
    ...disputeTables(world),
  ];
}
