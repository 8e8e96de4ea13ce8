import type { Model } from '../compose/model.ts';
import { areaLevel } from '../values/area-code.ts';

/** How the schema calls areas, what lies above and below one, and what it is called. */
export interface AreaTree {
  readonly type: string;
  readonly one: string;
  readonly many: string;
  readonly code: string;
  readonly name: string;
  readonly above: string;
  readonly below: string;
}

/** The type whose key is an area code and which links to itself, both ways; undefined in a city without one. */
export function areaTreeOf(model: Model): AreaTree | undefined {
  for (const { name: type, key, fields, collection } of model.types.values()) {
    if (key.scalar !== 'AreaCode') continue;
    const own = [...fields.values()].filter((field) => field.kind !== 'column' && field.target === type);
    const above = own.find(({ kind }) => kind === 'toOne')?.name;
    const below = own.find(({ kind }) => kind === 'toMany')?.name;
    if (above === undefined || below === undefined || !fields.has('name')) continue;
    return { type, one: collection.one, many: collection.many, code: key.field, name: 'name', above, below };
  }
  return undefined;
}

/** The levels that rows are grouped by, from the top. */
export const AREA_UNITS = ['CITY', 'COUNTY', 'TOWN', 'VILLAGE'] as const;
export type AreaUnitName = (typeof AREA_UNITS)[number];

/** The level of an area; undefined above cities. */
export function unitOf(code: string): AreaUnitName | undefined {
  return AREA_UNITS.find((unit) => unit.toLowerCase() === areaLevel(code));
}

/** The level so many below; undefined below villages. */
export function unitBelow(unit: AreaUnitName, depth: number): AreaUnitName | undefined {
  return AREA_UNITS[AREA_UNITS.indexOf(unit) + depth];
}
