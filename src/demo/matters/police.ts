import type { DemoWorld } from '../demo-world.ts';
import { auxiliaryOfficers } from '../police/auxiliary-officers.ts';
import { enterpriseOfficers } from '../police/enterprise-officers.ts';
import { fraudAlerts } from '../police/fraud-alerts.ts';
import { gangs } from '../police/gangs.ts';
import { incidents } from '../police/incidents.ts';
import { patrols } from '../police/patrols.ts';
import { personsOfConcern } from '../police/persons-of-concern.ts';
import { policeCases } from '../police/police-cases.ts';
import { policeHazards } from '../police/police-hazards.ts';
import { policeMediations } from '../police/police-mediations.ts';
import { createPolicePosts, policePosts } from '../police/police-posts.ts';
import { residents } from '../police/residents.ts';
import { smartEstates } from '../police/smart-estates.ts';
import { videoPoints } from '../police/video-points.ts';
import type { DemoTable } from './demo-table.ts';

/** 公安: the population register, what is reported to the police and what comes of it, their posts and their equipment. */
export function policeTables(world: DemoWorld): readonly DemoTable[] {
  const posts = createPolicePosts(world);
  return [
    residents(world),
    incidents(world, posts),
    policePosts(world, posts),
    auxiliaryOfficers(world, posts),
    gangs(world),
    policeCases(world, posts),
    patrols(world, posts),
    fraudAlerts(world),
    videoPoints(world),
    smartEstates(world),
    policeHazards(world),
    policeMediations(world, posts),
    personsOfConcern(world, posts),
    enterpriseOfficers(world, posts),
  ];
}
