import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { allowances } from './allowances.ts';
import { areas } from './areas.ts';
import { marriages } from './marriages.ts';
import { minorAidCases } from './minor-aid-cases.ts';
import { servicePledges } from './service-pledges.ts';
import { socialOrganizations } from './social-organizations.ts';
import { teamActivities } from './team-activities.ts';
import { villageRules } from './village-rules.ts';
import { createVolunteerTeams, volunteerTeamTable } from './volunteer-teams.ts';
import { volunteers } from './volunteers.ts';

/** 民政: the area tree, allowances and marriages, social organisations, volunteers and what they do, village rules. */
export function civilAffairsTables(world: DemoWorld): readonly DemoTable[] {
  const teams = createVolunteerTeams(world);
  return [
    areas(world),
    allowances(world),
    marriages(world),
    socialOrganizations(world),
    volunteerTeamTable(world, teams),
    volunteers(world, teams),
    teamActivities(world, teams),
    servicePledges(world),
    villageRules(world),
    minorAidCases(world),
  ];
}
