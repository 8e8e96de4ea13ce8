import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { type Park, parks } from '../enterprises/parks.ts';
import { startOfDate } from '../matters/batches.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { officials } from '../matters/officials.ts';
import { demoCities } from '../places/cities.ts';

export interface LegalStation {
  readonly id: number;
  readonly name: string;
  readonly kind: 'ESCORT' | 'PUBLIC';
  readonly park: Park | null;
  readonly areaCode: string;
}

export interface Lawyer {
  readonly id: number;
  readonly kind: 'DUTY' | 'EXPERT';
  readonly station: LegalStation;
  readonly person: number;
}

/** 法治护航工作站 in the parks of Zhuzhou, and 18 experts of its team (Z6). */
const ESCORT_STATIONS = 36;
const EXPERTS = 18;
const ZHUZHOU = '4302';
const ON_DUTY = 3;
const DAY = 86_400;

/** The stations: in Zhuzhou's parks, and one public centre in each county. */
export function listLegalStations(world: DemoWorld): readonly LegalStation[] {
  const own = parks.filter(({ code }) => code.startsWith(ZHUZHOU));
  const escort = Array.from({ length: ESCORT_STATIONS }, (_, n) => {
    const park = own[n % own.length]!;
    const name = `${park.name}法治护航工作站${String(1 + Math.floor(n / own.length))}号`;
    return { name, kind: 'ESCORT' as const, park, areaCode: park.area };
  });
  const open = world.places.counties.map(({ code, shortName }) => {
    const name = `${shortName}公共法律服务中心`;
    return { name, kind: 'PUBLIC' as const, park: null, areaCode: code };
  });
  return [...escort, ...open].map((station, index) => ({ id: index + 1, ...station }));
}

/** Three lawyers on duty at each station, and the experts at the first eighteen. */
export function listLawyers(world: DemoWorld, stations: readonly LegalStation[]): readonly Lawyer[] {
  const person = officials(world, 'lawyers');
  const counts = demoCities.map(() => 0);
  const lawyers: Lawyer[] = [];
  const add = (kind: Lawyer['kind'], station: LegalStation): void => {
    const city = demoCities.findIndex(({ code }) => station.areaCode.startsWith(code.replace(/0+$/, '')));
    lawyers.push({ id: lawyers.length + 1, kind, station, person: person(city, counts[city]!++) });
  };
  for (const station of stations) for (let n = 0; n < ON_DUTY; n += 1) add('DUTY', station);
  for (const station of stations.slice(0, EXPERTS)) add('EXPERT', station);
  return lawyers;
}

export function legalStationTable(world: DemoWorld, stations: readonly LegalStation[]): DemoTable {
  return {
    table: 'legal_service_stations',
    columns: ['id', 'name', 'kind', 'park_code', 'opened_on', 'area_code'],
    count: stations.length,
    *rows() {
      const random = new Random(world.seed, 'legal-stations');
      const [first, last] = [startOfDate('2019-01-01') / DAY, startOfDate('2020-12-31') / DAY];
      for (const { id, name, kind, park, areaCode } of stations) {
        yield [id, name, kind, park?.code ?? null, dateText(random.at(id).between(first, last)), areaCode];
      }
    },
  };
}

const firms = ['示例正和律师事务所', '示例同德律师事务所', '示例明理律师事务所', '示例弘毅律师事务所'] as const;

export function lawyerTable(world: DemoWorld, lawyers: readonly Lawyer[]): DemoTable {
  return {
    table: 'lawyers',
    columns: ['id', 'number', 'kind', 'firm', 'id_number', 'station_id', 'area_code'],
    count: lawyers.length,
    *rows() {
      for (const { id, kind, station, person } of lawyers) {
        const number = `LS${station.areaCode.slice(0, 6)}${String(id).padStart(5, '0')}`;
        const firm = firms[id % firms.length]!;
        yield [id, number, kind, firm, world.population.idNumber(person), station.id, station.areaCode];
      }
    },
  };
}
