import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { officials } from '../matters/officials.ts';
import { demoCities } from '../places/cities.ts';
import { listAuxiliaryOfficers } from '../police/auxiliary-officers.ts';
import { type Committee, type Committees, namedRooms } from './committees.ts';

type MediatorRole = 'DIRECTOR' | 'MEDIATOR' | 'AUXILIARY_OFFICER' | 'GROUP_CONTACT' | 'RESPECTED_VILLAGER' | 'CENTRE';

interface Mediator {
  readonly id: number;
  readonly role: MediatorRole;
  readonly villageGroup: number | null;
  readonly committee: Committee;
  readonly person: number;
}

/** 长江村 of 炎陵县 (Z8): director, 3 mediators, 1 auxiliary officer, 14 contacts of village groups. */
const CHANGJIANG = '430225101210';
const CHANGJIANG_GROUPS = 14;
/** The county whose villages all have contacts in their groups (人民调解建在组上). */
const YANLING = '430225';
const ZHUZHOU = '4302';
/** 上高县: a thousand mediators in all (Y7). */
const SHANGGAO = '360923';
const SHANGGAO_MEDIATORS = 1000;
const RESPECTED_VILLAGERS = 74;
const ZHANGSHU_MEDIATORS = 5;

/** All mediators, and who mediates in a committee. */
export interface Mediators {
  readonly all: readonly Mediator[];
  /** Those of the committee who lead mediations: everybody but the contacts and the auxiliary officer. */
  leading(committee: Committee): readonly Mediator[];
}

export function createMediators(world: DemoWorld, committees: Committees): Mediators {
  const all: Mediator[] = [];
  const leading = new Map<Committee, Mediator[]>();
  const person = officials(world, 'mediators');
  const auxiliaries = new Map(listAuxiliaryOfficers(world).map(({ village, person }) => [village.code, person]));
  const counts = demoCities.map(() => 0);
  const cityOf = ({ areaCode }: Committee): number =>
    demoCities.findIndex(({ code }) => areaCode.startsWith(code.replace(/0+$/, '')));
  const add = (committee: Committee, role: MediatorRole, villageGroup: number | null = null, who?: number): void => {
    const city = cityOf(committee);
    const taken = who ?? person(city, counts[city]!++);
    const mediator = { id: all.length + 1, role, villageGroup, committee, person: taken };
    all.push(mediator);
    if (role !== 'GROUP_CONTACT' && role !== 'AUXILIARY_OFFICER')
      leading.set(committee, [...(leading.get(committee) ?? []), mediator]);
  };
  const addSome = (committee: Committee, role: MediatorRole, count: number): void => {
    for (let n = 0; n < count; n += 1) add(committee, role);
  };
  const addContacts = (committee: Committee, count: number): void => {
    for (let n = 1; n <= count; n += 1) add(committee, 'GROUP_CONTACT', n);
  };
  const random = new Random(world.seed, 'village-groups');

  for (const committee of committees.all) {
    const { kind, areaCode, name } = committee;
    switch (kind) {
      case 'VILLAGE': {
        add(committee, 'DIRECTOR');
        addSome(committee, 'MEDIATOR', areaCode.startsWith(ZHUZHOU) ? 3 : 1);
        const officer = auxiliaries.get(areaCode);
        if (areaCode.startsWith(ZHUZHOU) && officer !== undefined) add(committee, 'AUXILIARY_OFFICER', null, officer);
        if (areaCode === CHANGJIANG) addContacts(committee, CHANGJIANG_GROUPS);
        else if (areaCode.startsWith(YANLING)) addContacts(committee, random.at(committee.id).between(5, 12));
        break;
      }
      case 'TOWN':
        add(committee, 'DIRECTOR');
        addSome(committee, 'MEDIATOR', 2);
        break;
      case 'PROFESSIONAL':
        addSome(committee, 'MEDIATOR', 3);
        break;
      case 'NAMED_ROOM':
        if (name === namedRooms.tanjia.name) addSome(committee, 'RESPECTED_VILLAGER', RESPECTED_VILLAGERS);
        else if (name === namedRooms.zhangshu.name) addSome(committee, 'CENTRE', ZHANGSHU_MEDIATORS);
        else addSome(committee, 'MEDIATOR', 2);
        break;
      default:
        kind satisfies never;
    }
  }
  // The rest of Shanggao's thousand stand for the groups of its villages.
  const villages = committees.all.filter(({ kind, areaCode }) => kind === 'VILLAGE' && areaCode.startsWith(SHANGGAO));
  const there = all.filter(({ committee }) => committee.areaCode.startsWith(SHANGGAO)).length;
  for (let n = 0; n < SHANGGAO_MEDIATORS - there; n += 1)
    add(villages[n % villages.length]!, 'GROUP_CONTACT', 1 + Math.floor(n / villages.length));

  return { all, leading: (committee) => leading.get(committee)! };
}

const DAY = 86_400;

export function mediatorTable(world: DemoWorld, { all }: Mediators): DemoTable {
  return {
    table: 'mediators',
    columns: [
      'id',
      'number',
      'role',
      'full_time',
      'village_group',
      'appointed_on',
      'id_number',
      'committee_id',
      'area_code',
    ],
    count: all.length,
    *rows() {
      const random = new Random(world.seed, 'mediators');
      const [first, last] = [startOfDate('2012-01-01') / DAY, startOfDate('2020-12-31') / DAY];
      for (const { id, role, villageGroup, committee, person } of all) {
        const fullTime = committee.kind === 'PROFESSIONAL' || role === 'CENTRE';
        yield [
          id,
          `TJ${committee.areaCode.slice(0, 6)}${String(id).padStart(6, '0')}`,
          role,
          fullTime ? 't' : 'f',
          villageGroup,
          dateText(random.at(id).between(first, last)),
          world.population.idNumber(person),
          committee.id,
          committee.areaCode,
        ];
      }
    },
  };
}
