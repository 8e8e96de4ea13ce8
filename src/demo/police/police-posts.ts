import { Random } from '../chance/random.ts';
import { dateText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { startOfDate } from '../matters/batches.ts';

export type PolicePostKind = 'STATION' | 'TRAFFIC_STATION' | 'RAPID_TEAM' | 'POLICE_ROOM';

export interface PolicePost {
  readonly id: number;
  readonly name: string;
  readonly kind: PolicePostKind;
  readonly officers: number;
  readonly areaCode: string;
}

/** 城乡快警 and 交警驿站 of a county: Daye's 20 and 18 are the documents' figures (D5). */
const teamsByCounty = [
  { code: '420281', teams: 20, stations: 18 },
  { code: '4302', teams: 4, stations: 3 },
  { code: '4313', teams: 4, stations: 3 },
  { code: '3609', teams: 2, stations: 2 },
] as const;

/** 娄星区 sets up police rooms in the communities of its centre (L7). */
const ROOMS_IN = '431302';
/** 永丰街道's station is named in the documents. */
const namesOfStations: Readonly<Record<string, string>> = { '431321001': '永丰水陆派出所' };
const DAY = 86_400;

/** The posts of the police, and who answers where. */
export interface PolicePosts {
  readonly all: readonly PolicePost[];
  /** The station of the town in which a village lies. */
  stationOf(villageCode: string): PolicePost;
  /** The rapid teams of its county. */
  teamsOf(villageCode: string): readonly PolicePost[];
}

export function createPolicePosts(world: DemoWorld): PolicePosts {
  const random = new Random(world.seed, 'police-posts');
  const all: PolicePost[] = [];
  const add = (kind: PolicePostKind, name: string, areaCode: string, least: number, most: number): void => {
    const id = all.length + 1;
    all.push({ id, name, kind, officers: random.at(id).between(least, most), areaCode });
  };
  const towns = world.areas.filter(({ level }) => level === 'TOWN');
  for (const { code, name } of towns) {
    add('STATION', namesOfStations[code.slice(0, 9)] ?? `${withoutRank(name)}派出所`, code, 6, 28);
  }
  for (const { code, shortName } of world.places.counties) {
    const own = towns.filter((town) => town.code.startsWith(code.slice(0, 6)));
    const { teams, stations } = teamsByCounty.find((row) => code.startsWith(row.code))!;
    for (let n = 0; n < teams; n += 1)
      add('RAPID_TEAM', `${shortName}快警${String(n + 1)}队`, own[n % own.length]!.code, 5, 12);
    for (let n = 0; n < stations; n += 1)
      add('TRAFFIC_STATION', `${shortName}交警驿站${String(n + 1)}号`, own[n % own.length]!.code, 2, 4);
  }
  for (const { code, shortName } of world.places.villages) {
    if (code.startsWith(ROOMS_IN) && shortName.endsWith('社区')) add('POLICE_ROOM', `${shortName}警务室`, code, 1, 3);
  }
  const stations = new Map(
    all.filter(({ kind }) => kind === 'STATION').map((post) => [post.areaCode.slice(0, 9), post]),
  );
  const teams = new Map(
    world.places.counties.map(({ code }) => {
      const county = code.slice(0, 6);
      return [county, all.filter(({ kind, areaCode }) => kind === 'RAPID_TEAM' && areaCode.startsWith(county))];
    }),
  );
  return {
    all,
    stationOf: (villageCode) => stations.get(villageCode.slice(0, 9))!,
    teamsOf: (villageCode) => teams.get(villageCode.slice(0, 6))!,
  };
}

export function policePosts(world: DemoWorld, posts: PolicePosts): DemoTable {
  return {
    table: 'police_posts',
    columns: ['id', 'name', 'kind', 'officers', 'opened_on', 'area_code'],
    count: posts.all.length,
    *rows() {
      const random = new Random(world.seed, 'police-posts-opened');
      const first = startOfDate('1999-01-01') / DAY;
      const last = startOfDate('2020-12-31') / DAY;
      for (const { id, name, kind, officers, areaCode } of posts.all) {
        yield [id, name, kind, officers, dateText(random.at(id).between(first, last)), areaCode];
      }
    },
  };
}

/** 永丰街道 is 永丰, 琅塘镇 is 琅塘: how a station is called. */
function withoutRank(town: string): string {
  const name = /^(.{2,}?)(镇|乡|街道|民族乡)$/.exec(town);
  return name ? name[1]! : town;
}
