import type { DemoWorld } from '../demo-world.ts';
import { createCommittees, mediationCommittees } from '../justice/committees.ts';
import { corrections } from '../justice/corrections.ts';
import { enterpriseAdvisers } from '../justice/enterprise-advisers.ts';
import { legalAidCases } from '../justice/legal-aid-cases.ts';
import { legalRequests } from '../justice/legal-requests.ts';
import { lawyerTable, legalStationTable, listLawyers, listLegalStations } from '../justice/legal-stations.ts';
import { mediationAgreements } from '../justice/mediation-agreements.ts';
import { mediations } from '../justice/mediations.ts';
import { createMediators, mediatorTable } from '../justice/mediators.ts';
import type { DemoTable } from './demo-table.ts';

/** 司法: who mediates and what, legal services and legal aid, community corrections. */
export function justiceTables(world: DemoWorld): readonly DemoTable[] {
  const committees = createCommittees(world);
  const mediators = createMediators(world, committees);
  const stations = listLegalStations(world);
  const lawyers = listLawyers(world, stations);
  return [
    mediations(world, committees, mediators),
    mediationAgreements(world),
    mediationCommittees(world, committees),
    mediatorTable(world, mediators),
    legalStationTable(world, stations),
    lawyerTable(world, lawyers),
    enterpriseAdvisers(world, lawyers),
    legalRequests(world, stations, lawyers),
    legalAidCases(world, lawyers),
    corrections(world),
  ];
}
